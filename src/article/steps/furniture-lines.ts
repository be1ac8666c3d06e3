import type { Phrases } from '../../clutter/phrases.ts';
import { endsSentence, isProse, leavesOf, linkShare } from '../blocks.ts';
import type { Repair, StoryDraft } from '../draft.ts';
import { biography, furnitureLine, listTitle } from '../furniture/lines.ts';
import { bare } from '../particulars/compare.ts';
import type { Particulars } from '../particulars/index.ts';
import { dateIn } from '../particulars/visible-date.ts';
import { wordsOf } from '../text.ts';

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll("'", '’');

interface Line {
  readonly element: Element;
  readonly text: string;
  readonly linked: number;
}

/** Invites to another story: the words, and little but a link. */
const isInvitation = ({ element, text, linked }: Line, { leadsToStory }: Phrases): boolean =>
  text.length <= 220 &&
  leadsToStory.test(plain(text)) &&
  (linked > 0.4 || (text.length < 40 && !endsSentence(text))) &&
  !element.matches('td');

const isRelatedHeading = ({ element, text }: Line, { titlesList }: Phrases): boolean =>
  text.length <= 50 &&
  (titlesList.test(plain(text)) || listTitle.test(plain(text))) &&
  !endsSentence(text.replace(/(?::|…|\.\.\.)$/u, '')) &&
  !element.matches('li, td');

/** Before the first paragraph: what the reader shows beside the story anyway, and labels. */
function isHeadFurniture(
  { element, text, linked }: Line,
  { title, standfirst, byline, siteName, section }: Particulars,
): boolean {
  const words = bare(text);
  const known = [title, standfirst, siteName, section].map((name) => bare(name ?? ''));
  if (known.includes(words)) return true;
  if (byline && text.length < 140 && words.includes(bare(byline.split(',')[0] ?? '')) && !endsSentence(text))
    return true;
  if (
    text.length <= 110 &&
    dateIn(text) &&
    !endsSentence(text.replace(/\bWIB.?$/u, '')) &&
    !/[-–—]$/u.test(text)
  )
    return true;
  return linked > 0.7 && text.length < 80 && !endsSentence(text) && !element.matches('h2, h3, h4');
}

/** After the last paragraph: who wrote it, and what else there is. */
function isFootFurniture({ text, linked }: Line, { byline, siteName }: Particulars): boolean {
  if (linked > 0.7 && !endsSentence(text)) return true;
  const words = bare(text);
  return [...(byline?.split(', ') ?? []), siteName]
    .map((name) => bare(name ?? ''))
    .some(
      (name) =>
        name.length > 4 &&
        (words === name ||
          words === `by ${name}` ||
          (text.length < 600 &&
            words.startsWith(`${name} `) &&
            /^\S+(?: \S+)* (?:is|was|has|covers|writes|joined|works|ist|schreibt|adalah|merupakan|es|est|è)\b/u.test(
              words.slice(0, name.length + 12),
            ))),
    );
}

function reasonFor(
  line: Line,
  place: 'head' | 'middle' | 'foot',
  { particulars, phrases }: StoryDraft,
): string | undefined {
  if (line.element.closest('pre, code')) return undefined;
  const reason = furnitureLine(line.text);
  if (reason) return reason;
  if (isInvitation(line, phrases)) return 'links-elsewhere';
  if (place !== 'middle' && isRelatedHeading(line, phrases)) return 'links-elsewhere';
  if (place === 'head' && isHeadFurniture(line, particulars)) return 'head-of-page';
  if (place === 'foot' && isFootFurniture(line, particulars)) return 'foot-of-page';
  return undefined;
}

/** Where the list of other stories begins that ends the column: its title, with mostly links after it. */
function endOf(lines: readonly Line[], last: number, phrases: Phrases): number {
  const title = lines.findIndex((line, index) => index > last / 2 && isRelatedHeading(line, phrases));
  if (title < 0) return lines.length;
  const rest = lines.slice(title + 1);
  const whole = rest.reduce((sum, { text }) => sum + text.length, 0);
  const linked = rest.reduce((sum, line) => sum + line.text.length * line.linked, 0);
  return linked >= whole * 0.4 ? title : lines.length;
}

/** Stands in the last fifth of the column, and tells who the author is. */
const isBiography = ({ text }: Line, index: number, count: number): boolean =>
  index >= count * 0.8 && text.length <= 700 && biography.test(text);

/** Takes an element out and whatever is empty without it. */
function takeOut(element: Element, story: Element): void {
  let at = element;
  for (let parent = at.parentElement; parent && parent !== story; parent = at.parentElement) {
    if (wordsOf(parent) !== wordsOf(at) || parent.querySelector('img, picture, video, figure')) break;
    at = parent;
  }
  at.remove();
}

/** Takes out single lines that sites print on every story, by their words and by where they stand. */
export const furnitureLines: Repair = {
  name: 'furniture-lines',
  repair(draft: StoryDraft): void {
    const { story, removed } = draft;
    const lines = leavesOf(story).map((element) => ({
      element,
      text: wordsOf(element),
      linked: linkShare(element),
    }));
    const prose = ({ text, linked, element }: Line) =>
      isProse(text) && linked < 0.6 && !element.closest('figcaption') && !furnitureLine(text);
    const first = lines.findIndex(prose);
    const last = lines.findLastIndex(prose);
    const end = endOf(lines, last, draft.phrases);
    for (const [index, line] of lines.entries()) {
      if (first < 0 || !story.contains(line.element)) continue;
      const place = index < first ? 'head' : index > last ? 'foot' : 'middle';
      const afterwards = index >= end ? 'links-elsewhere' : undefined;
      const signs = isBiography(line, index, lines.length) ? 'foot-of-page' : undefined;
      const reason = afterwards ?? signs ?? reasonFor(line, place, draft);
      if (!reason) continue;
      removed.push({ kind: 'furniture', reason, text: line.text });
      takeOut(line.element, story);
    }
  },
};
