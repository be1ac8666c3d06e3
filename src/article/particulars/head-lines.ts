import { remembering } from '../../clutter/markup/remembering.ts';
import { isProse } from '../blocks.ts';
import { possibleOn } from '../possible.ts';
import { inOneLine, wordsOf } from '../text.ts';
import { standsApart } from './apart.ts';
import { bare } from './compare.ts';

const apart =
  'nav, footer, aside, [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="comment" i], [role="navigation"]';
const small = new Set(
  'h1 p span div small time li a abbr em strong b i address dd td h2 h3 h4 h5 h6 fieldset'.split(' '),
);
/** Lines before and after the headline: a byline or a date farther off belongs to something else. */
const before = 12;
const after = 40;
/** Characters. */
const longest = 90;
/** Characters, with the day of publication and that of a change. */
const longestDated = 150;
const datedTwice = /\d{4}.+\d{4}/su;

function isLine(element: Element): boolean {
  if (element.childElementCount > 0) {
    if (element.querySelector('p, div, h2, h3, ul')) return false;
    if (element.querySelector('span, time, a > *') && !datesItself(element)) return false;
  }
  const text = element.textContent?.trim() ?? '';
  if (text.length < 2 || text.length > longestDated) return false;
  return text.length <= longest || datedTwice.test(text);
}

/** What an element says, parted by its breaks. */
export const brokenLines = remembering((element: Element): readonly string[] => {
  if (!element.querySelector('br')) return [wordsOf(element)];
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\v');
  return (copy.textContent ?? '').split('\v').map(inOneLine).filter(Boolean);
}, new WeakMap());

/** What stands before its first break, without what is to be pressed. */
export function firstLine(element: Element): string {
  if (!element.querySelector('br, button')) return wordsOf(element);
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br, button')) end.replaceWith(end.matches('br') ? '\n' : '');
  const [line = ''] = (copy.textContent ?? '').trim().split('\n');
  return inOneLine(line);
}

/** A year stands in its own text, beside what its parts say: "<span>Sari Dewi</span> · 3 Februari 2026". */
const datesItself = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && /\b\d{4}\b/u.test(node.nodeValue ?? ''));

/** The `h1`; on a page without one, the heading that says what the page is called. */
export const headlineOf = (page: Document): Element | undefined =>
  [...page.querySelectorAll('h1')].find((heading) => wordsOf(heading) !== '') ??
  [...page.querySelectorAll('h2, h3, [class*="title" i]')].find((heading) => {
    const words = bare(wordsOf(heading));
    return words.length > 10 && bare(page.title).startsWith(words);
  });

/** Whether an element is part of the headline, or set apart from the story: asked of each parent once. */
function standingOff(page: Document, headline: Element): (element: Element) => boolean {
  const selector = possibleOn(page, apart);
  const isApart = (element: Element): boolean => standsApart(element, apart, headline);
  const isWithinApart = remembering(isApart);
  return (element) => {
    if (headline.contains(element)) return true;
    const parent = element.parentElement;
    return parent && !element.matches(selector) ? isWithinApart(parent) : isApart(element);
  };
}

/** Small lines of text around the headline, those under it first: where a story is signed and dated. */
export function headLines(page: Document): readonly Element[] {
  const headline = headlineOf(page);
  if (!headline) return [];
  const walker = page.createTreeWalker(page.documentElement, 1);
  const standsOff = standingOff(page, headline);
  const under: Element[] = [];
  let paragraphs = 0;
  walker.currentNode = headline;
  while (under.length < after) {
    const element = walker.nextNode() as Element | null;
    if (!element) break;
    if (!small.has(element.localName)) continue;
    const prose = element.localName === 'p' && isProse(wordsOf(element));
    const line = isLine(element);
    if (!(prose || line) || standsOff(element)) continue;
    if (prose && ++paragraphs > 2) break;
    if (line) under.push(element);
  }
  const above: Element[] = [];
  walker.currentNode = headline;
  while (above.length < before) {
    const element = walker.previousNode() as Element | null;
    if (!element) break;
    if (small.has(element.localName) && isLine(element) && !standsOff(element)) above.push(element);
  }
  return [...under, ...above];
}
