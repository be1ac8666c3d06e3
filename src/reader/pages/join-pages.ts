import type { Article } from '../../article/article.ts';
import type { PagesEnd } from '../../article/pages/further.ts';
import { join } from '../../article/pages/join.ts';
import type { ReaderOptions } from '../options.ts';
import { bodyOf } from '../story/body.ts';
import { makerFor } from '../story/make.ts';
import { differenceOf, removeWithHollow } from './new-blocks.ts';
import { makeSeam, type Seam } from './seam.ts';

export interface Joining {
  readonly first: Article;
  /** Where the story's blocks are shown. */
  readonly story: HTMLElement;
  readonly options: ReaderOptions;
  /** More of the story is shown. */
  grown(joined: Article): void;
}

/** Brings the further pages of a split story, one after the other, each behind a seam. What is shown already stays. */
export async function joinPages(joining: Joining, until: AbortSignal): Promise<void> {
  const pages: [Article, ...Article[]] = [joining.first];
  await goOn(joining, pages, joining.first, until);
}

async function goOn(
  joining: Joining,
  pages: [Article, ...Article[]],
  from: Article,
  until: AbortSignal,
): Promise<void> {
  const { story, options } = joining;
  if (!options.pages || from.next === undefined) return;
  const make = makerFor(story.ownerDocument);
  const coming = options.pages(from, until);
  const addSeam = (): Seam => {
    const seam = makeSeam(make, options.speech);
    story.append(seam.element);
    seam.wait(pages.length + 1);
    return seam;
  };
  let seam = addSeam();
  let result = await coming.next();
  while (!result.done && !until.aborted) {
    pages.push(result.value);
    const joined = join(pages);
    show(joining, joined, seam);
    seam.join(pages.length);
    joining.grown(joined);
    if (result.value.next === undefined) return;
    seam = addSeam();
    result = await coming.next();
  }
  if (until.aborted) return;
  finish(joining, pages, seam, result.done ? result.value : undefined, until);
}

function show({ story, options }: Joining, joined: Article, seam: Seam): void {
  const make = makerFor(story.ownerDocument);
  const { gone, added } = differenceOf(story, bodyOf(joined, make, options.speech));
  for (const element of gone) removeWithHollow(element);
  seam.element.after(added);
}

function finish(
  joining: Joining,
  pages: [Article, ...Article[]],
  seam: Seam,
  end: PagesEnd | undefined,
  until: AbortSignal,
): void {
  if (end?.reason !== 'failed') {
    seam.element.remove();
    return;
  }
  seam.fail(pages.length + 1, () => {
    seam.element.remove();
    void goOn(joining, pages, { ...joining.first, next: end.address }, until);
  });
}
