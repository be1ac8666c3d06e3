import type { Article } from '../../article/article.ts';
import type { PagesEnd } from '../../article/pages/further.ts';
import { join } from '../../article/pages/join.ts';
import { differenceOf, removeWithHollow } from './new-blocks.ts';
import type { Seam } from './seam.ts';

/** The pages after `from`, which has a `next`; ends with why there are no more. */
export type FurtherPages = (from: Article, until: AbortSignal) => AsyncGenerator<Article, PagesEnd>;

/** The story on show, by names that the packing of the reader's script leaves alone. */
interface Joining {
  readonly first: Article;
  /** Where the story's blocks are shown. */
  readonly story: HTMLElement;
  /** A seam at the end of what is shown, which says that this page is on its way. */
  seamAt(page: number): Seam;
  /** A story's blocks, ready to be shown. */
  blocksOf(joined: Article): DocumentFragment;
  /** More of the story is shown. */
  tell(joined: Article): void;
}

/** Brings the further pages of a split story, one after the other, the first behind `seam`. What is shown already stays. */
export type JoinPages = (joining: Joining, seam: Seam, until: AbortSignal) => Promise<void>;

type Pages = [Article, ...Article[]];

export const joinPages =
  (further: FurtherPages): JoinPages =>
  async (joining, seam, until) => {
    const { first } = joining;
    await goOn({ ...joining, further, pages: [first] }, first, seam, until);
  };

interface Under extends Joining {
  readonly further: FurtherPages;
  readonly pages: Pages;
}

async function goOn(under: Under, from: Article, begun: Seam, until: AbortSignal): Promise<void> {
  const { pages } = under;
  const coming = under.further(from, until);
  let seam = begun;
  let result = await coming.next();
  while (!result.done && !until.aborted) {
    pages.push(result.value);
    const joined = join(pages);
    show(under, joined, seam);
    seam.join(pages.length);
    under.tell(joined);
    if (result.value.next === undefined) return;
    seam = under.seamAt(pages.length + 1);
    result = await coming.next();
  }
  if (until.aborted) return;
  finish(under, seam, result.done ? result.value : undefined, until);
}

function show({ story, blocksOf }: Joining, joined: Article, seam: Seam): void {
  const { gone, added } = differenceOf(story, blocksOf(joined));
  for (const element of gone) removeWithHollow(element);
  seam.element.after(added);
}

function finish(under: Under, seam: Seam, end: PagesEnd | undefined, until: AbortSignal): void {
  if (end?.reason !== 'failed') {
    seam.element.remove();
    return;
  }
  const page = under.pages.length + 1;
  // The page that failed is asked for and nothing in its place: what the first page has there was shown or tried.
  const { nextByNumber, ...first } = under.first;
  seam.fail(['reader_page_failed', page], () => {
    seam.element.remove();
    void goOn(under, { ...first, next: end.address }, under.seamAt(page), until);
  });
}
