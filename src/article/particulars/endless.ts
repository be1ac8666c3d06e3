import { remembering } from '../../clutter/markup/remembering.ts';
import { isProse } from '../blocks.ts';
import { isLongerThan, wordsOf } from '../text.ts';
import { dateIn } from './visible-date.ts';

/** Characters of prose; a smaller box is a teaser. */
export const aStory = 300;
/** Small lines of a box that are looked at, and their characters. */
const mostLines = 30;
const longestLine = 90;
/** Headlines that are looked at. */
export const mostHeadlines = 60;

export function proseIn(box: Element): number {
  let sum = 0;
  for (const paragraph of box.querySelectorAll('p')) {
    const text = wordsOf(paragraph);
    if (isProse(text)) sum += text.length;
  }
  return sum;
}

/** Letters beside a date: a weekday, a label, who signs. */
const mostLetters = 40;
const isLittleMore = (line: string): boolean =>
  line.replace(/[^\p{L}]/gu, '').length <= mostLetters && dateIn(line) !== undefined;

/** Each story says when; a chapter does not. */
const isDated = (box: Element): boolean =>
  box.querySelector('time') !== null ||
  [...box.querySelectorAll('p, div, span')]
    .slice(0, mostLines)
    .filter((line) => !isLongerThan(line, longestLine))
    .some((line) => isLittleMore(wordsOf(line)));

/** Its element with the first of its classes, without numbers; undefined for one that says nothing. */
function formOf(box: Element): string | undefined {
  const [name = ''] = (box.getAttribute('class') ?? '').trim().replace(/\d+/gu, '').split(/\s+/u);
  return name || box.localName === 'article' ? `${box.localName}.${name}` : undefined;
}

/** The boxes around `inner` that do not hold `other`. */
function boxesWithout(inner: Element, other: Element): readonly Element[] {
  const boxes: Element[] = [];
  for (let at = inner.parentElement; at && !at.contains(other); at = at.parentElement) boxes.push(at);
  return boxes;
}

const isStory = remembering((box: Element): boolean => proseIn(box) >= aStory && isDated(box), new WeakMap());

/** The box of another headline that is built as that of `ours`, each with a text and a day of its own. */
export function twinBox(ours: Element, headline: Element): Element | undefined {
  const own = boxesWithout(ours, headline);
  return boxesWithout(headline, ours).find((box) => {
    const form = formOf(box);
    const twin = form === undefined ? undefined : own.find((one) => formOf(one) === form);
    return twin !== undefined && isStory(twin) && isStory(box);
  });
}

/** Articles after that of `ours` that are called and built as it is, whatever their headlines are. */
export function twinArticles(ours: Element): readonly Element[] {
  const own = ours.closest('article[class]');
  if (!own) return [];
  const form = formOf(own);
  // What stands within it, as reports from hour to hour do, is a part of it.
  const isTwin = (one: Element): boolean =>
    formOf(one) === form && own.compareDocumentPosition(one) === 4 && isStory(one);
  const twins = [...own.ownerDocument.querySelectorAll('article[class]')].filter(isTwin);
  return twins.length > 0 && isStory(own) ? twins : [];
}

/** The first headline of a page that appends other stories to the one that was opened: title and address may be theirs by now. */
export function openedHeadline(page: Document): Element | undefined {
  const [first, ...more] = [...page.querySelectorAll('h1')].slice(0, mostHeadlines);
  if (!first) return undefined;
  const isAppended = more.some((headline) => twinBox(first, headline)) || twinArticles(first).length > 0;
  return isAppended ? first : undefined;
}
