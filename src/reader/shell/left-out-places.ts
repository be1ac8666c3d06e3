import type { Removed } from '../../article/article.ts';
import type { Block } from './reading-place.ts';
import { wordIndex } from './word-index.ts';

const enough = 8;
const snippet = 60;
/** Blocks that one step may pass: what the page shows between two blocks of the story is never long. */
const ahead = 40;

const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What was left out after each block, by the block's index. Absent is what the page does not show between two blocks:
 * that is left out at the story's end.
 */
export function placesOfLeftOut(
  page: Document,
  blocks: readonly Block[],
  removed: readonly Removed[],
): ReadonlyMap<number, readonly Removed[]> {
  const places = new Map<number, Removed[]>();
  const waiting = wordIndex(
    removed.flatMap((one) => {
      const words = plainWords(one.text.slice(0, snippet * 4)).slice(0, snippet);
      return words.length < enough ? [] : [[words, one] as const];
    }),
  );
  const walker = page.createTreeWalker(page.body, 4 /* NodeFilter.SHOW_TEXT */);
  let last = -1;
  for (let node = walker.nextNode(); node && last < blocks.length - 1; node = walker.nextNode()) {
    const words = plainWords(node.nodeValue ?? '').slice(0, snippet);
    if (words.length < enough) continue;
    const next = blocks.slice(last + 1, last + 1 + ahead).findIndex((block) => block.words.startsWith(words));
    if (next >= 0) {
      last += next + 1;
      continue;
    }
    const found = last >= 0 ? waiting.take(words) : undefined;
    if (!found) continue;
    const here = places.get(last);
    if (here) here.push(found);
    else places.set(last, [found]);
  }
  return places;
}
