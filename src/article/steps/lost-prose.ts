import { remembering } from '../../clutter/markup/remembering.ts';
import { standsIn } from '../../clutter/markup/unclobbered.ts';
import { endsSentence, isProse, leavesOf, linkShare } from '../blocks.ts';
import type { Repair, StoryDraft } from '../draft.ts';
import { leadsAway } from '../furniture/leads.ts';
import { notesOf } from '../notes.ts';
import { copyKnown, placesIn } from '../originals.ts';
import { bare } from '../particulars/compare.ts';
import { saying } from '../saying.ts';
import { isData, isDeskCode } from '../short.ts';
import { wordsOf } from '../text.ts';
import { briefBetween, tellsInBrief } from './in-brief.ts';
import { toldBefore } from './told-before.ts';

const apart =
  'nav, aside, footer, form, button, figure, figcaption, select, dialog, template, noscript, [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="complementary"], [style*="display:none" i], [style*="display: none" i]';
/** What sets a box apart from the story: all that stands in one parent, or nothing of it. No step changes the page meanwhile. */
const standing = remembering((box: Element) => ({ apart: box.closest(apart) }), new WeakMap());
const outsideOf = (element: Element): Element | null =>
  element.matches(apart) ? element : element.parentElement && standing(element.parentElement).apart;
const bound = new Set('UL OL LI BLOCKQUOTE TABLE TBODY THEAD TR TD TH FIGURE DL DD DT P PRE'.split(' '));

interface Leaf {
  readonly element: Element;
  readonly text: string;
  /** Its place in the story, or undefined for one that was lost. */
  readonly place: Element | undefined;
}

const hasLetters = (text: string): boolean => /[a-z\d]/iu.test(text) || bare(text) !== '';

function leavesWithPlace({ page, story, originals, elements }: StoryDraft): readonly Leaf[] {
  const places = placesIn(story, originals);
  const isSaid = saying(story.textContent ?? '');
  return leavesOf(page.body, undefined, elements).map(({ element, text, raw }) => {
    const place = places.get(element);
    const isUntouched = place?.textContent === raw && text.length >= 20 && /[\p{L}\p{N}]/u.test(text);
    if (isUntouched) return { element, text, place };
    const said = text.length >= 20 && isSaid(text);
    const isFull = hasLetters(text) ? hasLetters : Boolean;
    const here = place && (said || text.length < 20) && isFull(wordsOf(place));
    return { element, text, place: here ? place : said ? story : undefined };
  });
}

/** The smallest element that holds nearly all of what was found. */
function columnOf(leaves: readonly Leaf[]): Element | undefined {
  const found = leaves.filter(({ place }) => place);
  const whole = found.reduce((sum, { text }) => sum + text.length, 0);
  const told = new Map<Element | null, number>();
  for (const { element, text } of found)
    told.set(element.parentElement, (told.get(element.parentElement) ?? 0) + text.length);
  const held = new Map<Element, number>();
  for (const [box, size] of told)
    for (let at = box; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + size);
  let column: Element | undefined;
  for (const [element, size] of held)
    if (size >= whole * 0.85 && (!column || column.contains(element))) column = element;
  return column;
}

/** Systems number the boxes of a page. */
const boxOf = (element: Element) => (element.parentElement?.className ?? '').replace(/\d+/gu, '');

/**
 * Sites that cut a story into several boxes of one name: the column grows to hold them all, as long as no other
 * headline stands in it.
 */
function widened(column: Element, leaves: readonly Leaf[]): Element {
  const boxes = new Set(
    leaves.flatMap(({ element, place, text }) => (place && isProse(text) ? [boxOf(element)] : [])),
  );
  boxes.delete('');
  const more = leaves.filter(
    ({ element, text }) =>
      !column.contains(element) &&
      isProse(text) &&
      boxes.has(boxOf(element)) &&
      !outsideOf(element) &&
      linkShare(element, text) < 0.3,
  );
  let wider = column;
  for (
    let at = column.parentElement, level = 0;
    at && more.length > 0 && level < 5 && at.tagName !== 'BODY';
    at = at.parentElement, level++
  ) {
    if (at.querySelectorAll('h1').length > 1 || at.querySelectorAll('article').length > 1) break;
    if (more.some(({ element }) => at.contains(element) && !wider.contains(element))) wider = at;
  }
  return wholly(wider, leaves);
}

/** A column that holds less of the prose around it, up to the headline's box, is only a part of the story. */
const leastShare = 0.6;
/** Characters of prose in a text that has several parts. */
const severalParts = 2000;
/** Characters of prose; a part this long is a story by itself. */
const longestPart = 12_000;

function wholly(column: Element, leaves: readonly Leaf[]): Element {
  const box = headlineBefore(column)?.closest('article, main, [role="main"]');
  if (
    box === column ||
    !box?.contains(column) ||
    box.querySelectorAll('h1').length > 1 ||
    box.querySelectorAll('article').length > 1
  )
    return column;
  const told = leaves.filter(({ element, text }) => isProse(text) && box.contains(element));
  if (told.every(({ element }) => column.contains(element))) return column;
  const prose = told.filter(
    ({ element, text }) => element.matches('p, li') && !outsideOf(element) && linkShare(element, text) < 0.3,
  );
  const sizeIn = (within: Element) =>
    prose.reduce((sum, { element, text }) => sum + (within.contains(element) ? text.length : 0), 0);
  const [whole, part] = [sizeIn(box), sizeIn(column)];
  return whole >= severalParts && part < Math.min(whole * leastShare, longestPart) ? box : column;
}

/** A heading in a box of its own that holds little but links, or asks for something. */
function titlesLinks(element: Element, column: Element): boolean {
  const box = element.parentElement;
  if (!element.matches('h2, h3, h4, h5, h6') || box === null || box === column) return false;
  return linkShare(box) > 0.5 || (box.querySelector('input, select, textarea') !== null && !holdsProse(box));
}

const holdsProse = (box: Element): boolean =>
  [...box.querySelectorAll('p')].filter((paragraph) => isProse(wordsOf(paragraph))).length > 1;

function belongs({ element, text }: Leaf, column: Element): boolean {
  const outside = outsideOf(element);
  if (outside && (column.contains(outside) || !column.contains(element))) return false;
  const linked = linkShare(element, text);
  if (linked > 0.5) return element.matches('p') && (text.length >= 50 || linked < 0.9) && endsSentence(text);
  return !titlesLinks(element, column);
}

/** What goes back in for a lost leaf: its whole list or table when that was lost too. */
function unitOf(element: Element, column: Element): Element {
  const group = element.closest('table, ul, ol, dl, blockquote, pre');
  return group && !group.contains(column) ? group : element;
}

function putAfter(place: Element, unit: Element, story: Element): void {
  let at = place;
  while (at.parentElement && at.parentElement !== story && bound.has(at.parentElement.tagName))
    at = at.parentElement;
  at.after(unit);
}

/** The headline over a column, where the two stand in one box of the page. */
function headlineBefore(column: Element): Element | undefined {
  const over = column.closest('article, main, [role="main"]') ?? column.parentElement;
  const headline = over?.querySelector('h1');
  return headline && headline.compareDocumentPosition(column) & 4 ? headline : undefined;
}

/** What checks of facts set over their story in boxes of their own. */
const verdict =
  /^(?:the )?(?:claim|rating|verdict|what was claimed|our (?:rating|ruling|verdict)|klaim|kesimpulan|behauptung|bewertung)\W*$/iu;

/** "Claim: …", "Rating: …": a label and what was found, between the headline and the column. */
const isVerdict = (element: Element, headline: Element, column: Element): boolean =>
  (element.compareDocumentPosition(column) & 4) > 0 &&
  (headline.compareDocumentPosition(element) & 4) > 0 &&
  !element.parentElement?.contains(column) &&
  verdict.test(wordsOf(element.parentElement?.firstElementChild ?? element));

/** What a list of links to other sites is called that says where the story knows it from. */
const sources =
  /^(?:daftar )?(?:pustaka|referensi|rujukan|sumber|sources|references|quellen|fuentes|fontes|bronnen)\W*$/iu;

/** The heading that stands over the list of an item and calls it so. */
function titleOfSources({ element, text }: Leaf, draft: StoryDraft): Element | undefined {
  const title = element.matches('li') && element.parentElement?.previousElementSibling;
  if (!title || !sources.test(wordsOf(title))) return undefined;
  return leadsAway({ element, text, linked: linkShare(element, text) }, draft) ? title : undefined;
}

function isWanted({ element, text }: Leaf, between: boolean, isBrief: boolean): boolean {
  if (isBrief) return true;
  if (between) return text.length >= 25 || element.matches('h2, h3, h4, h5, h6') || isData(element);
  if (element.matches('li') && text.length >= 40 && tellsInBrief(element.closest('ul, ol'))) return true;
  return isDeskCode(text) || (isProse(text) && element.matches('p, li, blockquote'));
}

/** Verdicts over the story, and whatever stands in its column or tells it in brief. */
function around(leaves: readonly Leaf[], column: Element, draft: StoryDraft) {
  const headline = headlineBefore(column);
  const isOver = ({ element }: Leaf) => headline !== undefined && isVerdict(element, headline, column);
  const verdicts = new Set(leaves.filter(isOver));
  const brief = new Set(headline ? [...briefBetween(headline, column), ...toldBefore(headline, column)] : []);
  const called = notesOf(draft);
  const notes = new Set(leaves.filter(({ element }) => standsIn(element, called)));
  const inside = leaves.filter(
    (leaf) =>
      column.contains(leaf.element) || verdicts.has(leaf) || notes.has(leaf) || standsIn(leaf.element, brief),
  );
  return { verdicts, notes, brief, inside };
}

/** Brings back what stands in the story's column and was dropped: between its paragraphs, and real prose around them. */
export const lostProse: Repair = {
  name: 'lost-prose',
  repair(draft: StoryDraft): void {
    const { story, originals } = draft;
    const leaves = leavesWithPlace(draft);
    const narrow = columnOf(leaves);
    if (!narrow) return;
    const column = widened(narrow, leaves);
    const { verdicts, notes, brief, inside } = around(leaves, column, draft);
    const isMarked = ({ element, text, place }: Leaf) =>
      place
        ? place !== story
        : column !== narrow && isProse(text) && element.matches('p') && !outsideOf(element);
    const last = inside.findLastIndex(isMarked);
    const first = inside.findIndex(isMarked);
    let anchor: Element | undefined;
    const done = new Set<Element>();
    for (const [index, leaf] of inside.entries()) {
      if (leaf.place) {
        if (leaf.place !== story) anchor = leaf.place;
        continue;
      }
      const title = titleOfSources(leaf, draft);
      const isCertain = title !== undefined || notes.has(leaf);
      if (
        !isCertain &&
        !verdicts.has(leaf) &&
        !isWanted(leaf, index > first && index < last, standsIn(leaf.element, brief))
      )
        continue;
      if (!isCertain && !belongs(leaf, column)) continue;
      for (const unit of [...(title ? [title] : []), unitOf(leaf.element, column)]) {
        if (standsIn(unit, done)) continue;
        done.add(unit);
        const copy = copyKnown(unit, originals);
        if (anchor) putAfter(anchor, copy, story);
        else story.prepend(copy);
        anchor = copy;
      }
    }
  },
};
