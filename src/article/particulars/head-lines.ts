import { isProse } from '../blocks.ts';
import { wordsOf } from '../text.ts';
import { standsApart } from './apart.ts';
import { bare } from './compare.ts';

const apart =
  'nav, footer, aside, [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="comment" i], [role="navigation"]';
const small =
  'h1, p, span, div, small, time, li, a, abbr, em, strong, b, i, address, dd, td, h2, h3, h4, h5, h6, fieldset';
/** Lines before and after the headline: a byline or a date farther off belongs to something else. */
const before = 12;
const after = 40;
/** Characters. */
const longest = 90;

function isLine(element: Element): boolean {
  if (element.querySelector('p, div, h2, h3, ul, span, time, a > *')) return false;
  const length = element.textContent?.trim().length ?? 0;
  return length >= 2 && length <= longest;
}

/** The last ones that are wanted, the very last first. */
function nearest(elements: readonly Element[], isWanted: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  for (let at = elements.length - 1; at >= 0 && found.length < before; at--) {
    const element = elements[at];
    if (element && isWanted(element)) found.push(element);
  }
  return found;
}

/** The `h1`; on a page without one, the heading that says what the page is called. */
const headlineOf = (page: Document): Element | undefined =>
  [...page.querySelectorAll('h1')].find((heading) => wordsOf(heading) !== '') ??
  [...page.querySelectorAll('h2, h3, [class*="title" i]')].find((heading) => {
    const words = bare(wordsOf(heading));
    return words.length > 10 && bare(page.title).startsWith(words);
  });

/** Small lines of text around the headline, those under it first: where a story is signed and dated. */
export function headLines(page: Document): readonly Element[] {
  const headline = headlineOf(page);
  if (!headline) return [];
  const above: Element[] = [];
  const under: Element[] = [];
  const standsOff = (element: Element) => headline.contains(element) || standsApart(element, apart, headline);
  let passed = false;
  let paragraphs = 0;
  for (const element of page.querySelectorAll(small)) {
    if (element === headline) {
      passed = true;
      continue;
    }
    if (!passed) {
      above.push(element);
      continue;
    }
    const prose = element.matches('p') && isProse(wordsOf(element));
    if (!(prose || isLine(element)) || standsOff(element)) continue;
    if (prose && ++paragraphs > 2) break;
    if (isLine(element)) under.push(element);
    if (under.length >= after) break;
  }
  return [...under, ...nearest(above, (element) => isLine(element) && !standsOff(element))];
}
