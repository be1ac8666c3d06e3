import type { Detector } from '../detector.ts';
import { touchesColumn } from '../scene.ts';
import { attributeOf, closest, follows, read, selectIn } from '../unclobbered.ts';
import { plain, textOf } from '../words.ts';

const blocks = 'h2,h3,h4,h5,p,div';
const structured = 'aside,blockquote,dl,figure,footer,form,li,nav,ol,pre,table,ul';
const shortest = 50;
const longest = 500;
const alike = 0.6;
const openings = 2;
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
    const said = [
      ...story.paragraphs.slice(0, openings).map((lede) => textOf(lede, 2000)),
      ...descriptions(page),
    ]
      .map(shingles)
      .filter((set) => set.size > 3);
    if (said.length === 0) return [];
    const found = selectIn(story.column, blocks)
      .filter((element) => follows(story.body, element) && isBareText(element))
      .filter((element) =>
        said.some((set) => similarity(shingles(textOf(element, longest + 1)), set) >= alike),
      );
    return found.length > most ? [] : found;
  },
};

const descriptions = (page: Document): string[] =>
  selectIn(page, 'meta[name="description"],meta[property="og:description"]').map((meta) =>
    attributeOf(meta, 'content'),
  );

function isBareText(element: Element): boolean {
  if (read(element, 'childElementCount') > 0 || closest(element, structured) !== null) return false;
  const { length } = plain(textOf(element, longest + 1));
  return length >= shortest && length <= longest;
}

/** Runs of three words. One changed word breaks three of them, so a sentence of twenty stays over 0.6. */
function shingles(text: string): ReadonlySet<string> {
  const words = plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** Shared over the smaller, if the two are about as long: a summary may be the lede without its dateline. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller < 4 || smaller < Math.max(a.size, b.size) * leastOfLonger) return 0;
  let shared = 0;
  for (const run of a) if (b.has(run)) shared += 1;
  return shared / smaller;
}
