import type { Detector } from '../detector.ts';
import { letters, wordsOf } from '../language/words.ts';
import { leavesAfter } from '../markup/leaves.ts';
import { attributeOf, selectIn } from '../markup/unclobbered.ts';
import { touchesColumn } from '../scene.ts';

const shortest = 50;
const longest = 500;
const alike = 0.6;
const openings = 2;
const fewestRuns = 4;
const leastOfLonger = 0.4;
/** A site sets its summary once, or once for each width of screen. */
const most = 2;

/** The lede said again in other type under the story. */
export const repeatedSummary: Detector = {
  kind: 'repeated-summary',
  reason: 'repeats-lede',
  find(scene) {
    const { page, story } = scene;
    if (!story || !touchesColumn(scene)) return [];
    const blocks = leavesAfter(scene).filter((element) => {
      const { length } = wordsOf(element, longest + 1);
      return length >= shortest && length <= longest;
    });
    if (blocks.length === 0) return [];
    const said = [
      ...story.paragraphs.slice(0, openings).map((lede) => wordsOf(lede, 2000)),
      ...descriptions(page),
    ].map(shingles);
    const found = blocks.filter((element) => {
      const runs = shingles(wordsOf(element));
      return said.some((set) => similarity(runs, set) >= alike);
    });
    return found.length > most ? [] : found;
  },
};

const descriptions = (page: Document): string[] =>
  selectIn(page, 'meta[name=description],meta[property="og:description"]').map((meta) =>
    attributeOf(meta, 'content'),
  );

/** Runs of three words. One changed word breaks three of them, so a sentence of twenty stays over 0.6. */
function shingles(text: string): ReadonlySet<string> {
  const words = letters(text).split(' ');
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** Shared over the smaller, if the two are about as long: a summary may be the lede without its dateline. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller < fewestRuns || smaller < Math.max(a.size, b.size) * leastOfLonger) return 0;
  return [...a].filter((run) => b.has(run)).length / smaller;
}
