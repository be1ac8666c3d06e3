import type { Article } from '../../article/article.ts';
import type { ReaderOptions } from '../options.ts';
import { bodyOf } from '../story/body.ts';
import { makerFor } from '../story/make.ts';
import type { JoinPages } from './join-pages.ts';
import { makeSeam } from './seam.ts';

/** The story on show, which may go on on further pages. */
export interface Split {
  readonly first: Article;
  /** Where its blocks are shown. */
  readonly story: HTMLElement;
  readonly options: Pick<ReaderOptions, 'pages' | 'speech'>;
  /** More of it is shown. */
  grown(joined: Article): void;
}

/** Brings what joins pages to a story that has more of them; where that does not come, a sentence says so at its end. */
export async function bringPages(split: Split, until: AbortSignal): Promise<void> {
  const { first, story, options, grown } = split;
  if (!options.pages || first.next === undefined) return;
  const { speech } = options;
  const make = makerFor(story.ownerDocument);
  const seamAt = (page: number) => {
    const seam = makeSeam(make, speech);
    story.append(seam.element);
    seam.wait(page);
    return seam;
  };
  const seam = seamAt(2);
  let joinPages: JoinPages;
  try {
    joinPages = await options.pages();
  } catch (error) {
    console.error('Jernih:', error);
    seam.fail(['reader_missing'], () => {
      seam.element.remove();
      void bringPages(split, until);
    });
    return;
  }
  if (until.aborted) return;
  const blocksOf = (joined: Article) => bodyOf(joined, make, speech);
  await joinPages({ first, story, seamAt, blocksOf, tell: grown }, seam, until);
}
