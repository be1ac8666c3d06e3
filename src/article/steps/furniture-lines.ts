import type { Phrases } from '../../clutter/language/phrases.ts';
import { plain } from '../../clutter/language/words.ts';
import { endsSentence, isProse, leavesOf, linkShare } from '../blocks.ts';
import type { Repair, StoryDraft } from '../draft.ts';
import { isBiography, isPresented, signed } from '../furniture/biography.ts';
import { endOf, type Line, trailingTitles } from '../furniture/column-end.ts';
import { contentsIn } from '../furniture/contents.ts';
import { credited, longestCredited } from '../furniture/credited.ts';
import { goneWith } from '../furniture/gone-with.ts';
import { isOwnPlug, leadsAway } from '../furniture/leads.ts';
import { furnitureLine, listTitle } from '../furniture/lines.ts';
import { takeOutLooseDates } from '../furniture/loose-dates.ts';
import { leftOut } from '../left-out.ts';
import { bare } from '../particulars/compare.ts';
import type { Particulars } from '../particulars/index.ts';
import { dateIn } from '../particulars/visible-date.ts';
import { wordsOf } from '../text.ts';
import { hasWords } from '../walk.ts';

/** A sentence without a link is told under a heading of the story's own: "Up next". */
const opens = (text: string, next: Line | undefined): boolean =>
  /\bnext\b|lanjutnya/iu.test(text) && next !== undefined && next.linked === 0 && isSentence(next.text);

const isRelatedHeading = (
  { element, text }: Line,
  next: Line | undefined,
  { titlesList }: Phrases,
): boolean =>
  text.length <= 60 &&
  !opens(text, next) &&
  (titlesList.test(plain(text)) || listTitle.test(plain(text))) &&
  !endsSentence(text.replace(/(?::|…|\.\.\.)$/u, '')) &&
  !element.matches('li, td, caption');

/** Has more words than a title or a label. */
const isSentence = (text: string): boolean => text.length >= 60 && endsSentence(text);

/** "Ekonomi – Pasar Ikan Pindah …"; a dateline before the title opens the story. */
const isTitleUnderKicker = (words: string, title: string): boolean =>
  title.length > 20 && words.endsWith(` ${title}`) && /^\P{N}{1,60}$/u.test(words.slice(0, -title.length));

/** A sentence, or the dateline before one: "Jakarta, Kabar --". */
const goesOn = (text: string): boolean => endsSentence(text) || /[-–—]$/u.test(text);

/** Words that stand in elements of their own and touch in the text: "Kota3 Februari". */
const apart = (text: string): string => text.replace(/(\p{L})(?=\d{1,2} \p{L}{3,9} \d{4})/gu, '$1 ');

/** "By Sari Dewi", with nothing after it. */
const signature = /^(?:By|BY|Oleh|OLEH|Von|VON|Par|PAR|Por|POR)\s*:?\s+(?:\p{Lu}[\p{L}.'’-]*\s?){1,5}$/u;

/** Before the first paragraph: what the reader shows beside the story anyway, and labels. */
function isHeadFurniture(
  { element, text, linked }: Line,
  { title, standfirst, byline, siteName, section }: Particulars,
): boolean {
  const words = bare(text);
  const known = [title, standfirst, siteName, section].map((name) => bare(name ?? ''));
  if (known.includes(words) || isTitleUnderKicker(words, known[0] ?? '')) return true;
  if (element.closest('figure')) return false;
  if (text.length < 60 && signature.test(text)) return true;
  if (byline && text.length < 140 && words.includes(bare(byline.split(',')[0] ?? '')) && !goesOn(text))
    return true;
  if (text.length < longestCredited && credited.test(text)) return true;
  if (text.length <= 110 && dateIn(apart(text)) && !goesOn(text.replace(/\bWIB.?$/u, ''))) return true;
  return linked > 0.7 && text.length < 80 && !endsSentence(text) && !element.matches('h2, h3, h4');
}

/** "Written by Sari Dewi", wherever it stands. */
const isSignature = ({ text }: Line, particulars: Particulars): boolean =>
  text.length < 80 &&
  /^(?:written |posted |edited |words |story )?(?:by|oleh|von)\b/iu.test(text) &&
  signed(particulars).some((name) => bare(text).endsWith(name));

/** A sentence that begins with a link. */
const isSource = ({ element, text, linked }: Line): boolean =>
  linked < 0.7 && text.endsWith('.') && text.startsWith(wordsOf(element.querySelector('a') ?? element));

/** Invites to another story: the words, and little but a link, or nothing more. A link to another site is a source. */
const isInvitation = (line: Line, draft: StoryDraft): boolean => {
  const { leadsToStory } = draft.phrases;
  const isLinked = line.linked > 0.4 && !isSource(line);
  const words = line.text.length <= (isLinked ? 220 : 39) ? plain(line.text) : '';
  return (
    leadsToStory.test(words) &&
    (isLinked
      ? !leadsAway(line, draft) || /also|juga/.test(words)
      : /^\P{L}*$|:$/u.test(words.slice(leadsToStory.exec(words)?.[0].length))) &&
    !line.element.matches('td')
  );
};

/** A credit keeps its link; any other label before a title leads to another story: "Selanjutnya: …". */
const labelled = /^(?!\W*(?:sumber|source|quelle|fuente|fonte|bron|via|foto|photo)\b)[^:]{3,24}: (?=.{16})/iu;

/** A label with nothing after it but a link. */
const isLabelledLink = ({ element, text }: Line): boolean =>
  labelled.test(text) &&
  [...element.querySelectorAll('a[href]')].some((link) => wordsOf(link) === text.replace(labelled, ''));

/** After the last paragraph: who wrote it, and what else there is. */
function isFootFurniture(line: Line, draft: StoryDraft): boolean {
  const { text, linked } = line;
  if (/^[^\p{L}\p{N}]+$/u.test(text)) return true;
  if ((linked > 0.7 || isLabelledLink(line)) && !endsSentence(text) && !leadsAway(line, draft)) return true;
  const names = [...signed(draft.particulars), bare(draft.particulars.siteName ?? '')].filter(Boolean);
  const words = bare(text);
  return names.includes(words) || (text.length < 600 && isPresented(words, names));
}

const cell = 'td, th';
const heading = 'h2, h3, h4, h5, h6';
const label = `${heading}, li, dt, dd`;

/** Characters; a cell that holds more lays out the page. */
const longestCell = 200;

/** In a table of rows with several cells, every word is data. */
function isData({ element, linked }: Line): boolean {
  const around = linked < 0.5 ? element.closest(cell) : null;
  const cells = around?.parentElement?.querySelectorAll(cell).length ?? 0;
  return around !== null && cells > 1 && wordsOf(around).length < longestCell;
}

/** A link to nowhere, which a script makes do something. */
const isButton = ({ element, text }: Line): boolean =>
  [...element.querySelectorAll('a[href="#"]')].some((link) => wordsOf(link) === text);

/** "5. Lanjut ke halaman berikutnya.": told in a list that counts its sentences. */
const isStep = ({ element, text, linked }: Line): boolean =>
  linked < 0.5 && endsSentence(text) && element.closest('ol > li') !== null;

interface Standing {
  readonly next: Line | undefined;
  readonly place: 'head' | 'middle' | 'foot';
  /** In the last tenth of the column, where a paragraph of furniture may stand after it. */
  readonly isLate: boolean;
  /** The story has cells or code, in which every word is data. */
  readonly mayBeData: boolean;
}

function reasonFor(
  line: Line,
  { next, place, isLate, mayBeData }: Standing,
  draft: StoryDraft,
): string | undefined {
  const { particulars, phrases, forms } = draft;
  if (mayBeData && (line.element.closest('pre, code') || isData(line))) return undefined;
  if (isStep(line)) return undefined;
  const isLabel = line.linked < 0.5 && line.element.matches(label) && !isButton(line);
  const reason = furnitureLine(line.text, { atEdge: place !== 'middle' || isLate, isLabel }, forms);
  if (reason) return reason;
  if (isSignature(line, particulars)) return 'author';
  if (isOwnPlug(line, draft)) return 'newsletter';
  if (!(line.element.matches(heading) && opens(line.text, next)) && isInvitation(line, draft))
    return 'links-elsewhere';
  if (place !== 'middle' && isRelatedHeading(line, next, phrases)) return 'links-elsewhere';
  if (place === 'head' && isHeadFurniture(line, particulars)) return 'head-of-page';
  if (place === 'foot' && isFootFurniture(line, draft)) return 'foot-of-page';
  return undefined;
}

/** The day alone, as a last line. */
const bareDate = /^(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}),? \d{4}$/u;

/** The parent holds other words; the nearest are looked at first. */
function hasWordsBeside(element: Element): boolean {
  for (let at = element.nextSibling; at; at = at.nextSibling) if (hasWords(at)) return true;
  for (let at = element.previousSibling; at; at = at.previousSibling) if (hasWords(at)) return true;
  return false;
}

/** Takes an element out and whatever is empty without it. */
function takeOut(element: Element, story: Element): void {
  let at = element;
  for (let parent = at.parentElement; parent && parent !== story; parent = at.parentElement) {
    if (hasWordsBeside(at) || parent.querySelector('img, picture, video, figure')) break;
    at = parent;
  }
  at.remove();
}

const isParagraph = (element: Element | null): boolean =>
  element?.matches('p') === true && !element.querySelector('p') && wordsOf(element).length >= 40;

/** A standfirst in a box of its own, over the story; the first of its paragraphs is no less the story for being told twice. */
const standsOver = ({ element, text }: Line, { standfirst = '' }: Particulars): boolean =>
  standfirst !== '' && !isParagraph(element.nextElementSibling) && bare(text) === bare(standfirst);

const prosePlace = { atEdge: true, isLabel: false };

const isStoryProse = (line: Line, { particulars, forms }: StoryDraft): boolean =>
  isProse(line.text) &&
  line.linked < 0.6 &&
  !line.element.closest('figcaption') &&
  !furnitureLine(line.text, prosePlace, forms) &&
  !standsOver(line, particulars);

/** Takes out single lines that sites print on every story, by their words and by where they stand. */
export const furnitureLines: Repair = {
  name: 'furniture-lines',
  repair(draft: StoryDraft): void {
    const { story, removed } = draft;
    for (const list of contentsIn(story)) {
      removed.push(leftOut({ kind: 'furniture', reason: 'contents' }, list));
      takeOut(list, story);
    }
    const lines: readonly Line[] = leavesOf(story).map(({ element, text }) => ({
      element,
      text,
      linked: linkShare(element, text),
    }));
    const signs = new Set(
      lines.filter((line, index) => isBiography(line, index, lines.length, draft.particulars)),
    );
    const prose = (line: Line) => isStoryProse(line, draft) && !signs.has(line);
    const first = lines.findIndex(prose);
    const last = lines.findLastIndex(prose);
    takeOutLooseDates(story, lines[first]?.element);
    const mayBeData = story.querySelector(`${cell}, pre, code`) !== null;
    const end = endOf(lines, last, (line, next) => isRelatedHeading(line, next, draft.phrases));
    for (const [index, line] of lines.entries()) {
      if (first < 0 || !story.contains(line.element)) continue;
      const place = index < first ? 'head' : index > last ? 'foot' : 'middle';
      const afterwards = index >= end ? 'links-elsewhere' : undefined;
      const dates = index === lines.length - 1 && bareDate.test(line.text) ? 'dated' : undefined;
      const reason =
        dates ??
        afterwards ??
        (signs.has(line) ? 'foot-of-page' : undefined) ??
        reasonFor(
          line,
          { next: lines[index + 1], place, isLate: index >= lines.length * 0.9, mayBeData },
          draft,
        );
      if (!reason) continue;
      const gone = goneWith(line, story, { reason, place });
      removed.push(leftOut({ kind: 'furniture', reason }, gone));
      takeOut(gone, story);
    }
    for (const { element, text } of first < 0 ? [] : trailingTitles(lines, story)) {
      removed.push({ kind: 'furniture', reason: 'foot-of-page', text });
      takeOut(element, story);
    }
  },
};
