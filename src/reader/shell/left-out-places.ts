import type { Removed } from '../../article/article.ts';
import type { Block } from './reading-place.ts';

const enough = 8;
const snippet = 60;
/** Blocks that one step may pass: what the page shows between two blocks of the story is never long. */
const ahead = 40;

const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was left out after each block, by the block's index. Whatever the page does not show among the blocks is absent. */
export function placesOfLeftOut(
  page: Document,
  blocks: readonly Block[],
  removed: readonly Removed[],
): ReadonlyMap<number, readonly Removed[]> {
  const places = new Map<number, Removed[]>();
  const worded = removed.map((one) => [one, plainWords(one.text)] as const);
  const waiting = new Map(worded.filter(([, words]) => words.length >= enough));
  const walker = page.createTreeWalker(page.body, 4 /* NodeFilter.SHOW_TEXT */);
  let last = -1;
  for (let node = walker.nextNode(); node && waiting.size > 0; node = walker.nextNode()) {
    const words = plainWords(node.nodeValue ?? '').slice(0, snippet);
    if (words.length < enough) continue;
    const next = blocks.slice(last + 1, last + 1 + ahead).findIndex((block) => block.words.startsWith(words));
    if (next >= 0) {
      last += next + 1;
      continue;
    }
    const found = last >= 0 ? [...waiting].find(([, text]) => text.startsWith(words))?.[0] : undefined;
    if (!found) continue;
    waiting.delete(found);
    places.set(last, [...(places.get(last) ?? []), found]);
  }
  return places;
}
