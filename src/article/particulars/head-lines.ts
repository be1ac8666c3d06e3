import { isProse } from '../blocks.ts';
import { wordsOf } from '../text.ts';
import { standsApart } from './apart.ts';

const apart =
  'nav, footer, aside, [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="comment" i], [role="navigation"]';
const small =
  'h1, p, span, div, small, time, li, a, abbr, em, strong, b, i, address, dd, td, h2, h3, h4, h5, h6, fieldset';
/** Lines before and after the headline: a byline or a date farther off belongs to something else. */
const before = 12;
const after = 40;
/** Characters. */
const longest = 90;

/** Small lines of text around the headline, those under it first: where a story is signed and dated. */
export function headLines(page: Document): readonly Element[] {
  const headline = page.querySelector('h1');
  if (!headline) return [];
  const above: Element[] = [];
  const under: Element[] = [];
  let passed = false;
  let paragraphs = 0;
  for (const element of page.querySelectorAll(small)) {
    if (element === headline) {
      passed = true;
      continue;
    }
    if (headline.contains(element) || standsApart(element, apart, headline)) continue;
    if (passed && element.matches('p') && isProse(wordsOf(element)) && ++paragraphs > 2) break;
    if (element.querySelector('p, div, h2, h3, ul, span, time, a > *')) continue;
    const length = element.textContent?.trim().length ?? 0;
    if (length < 3 || length > longest) continue;
    (passed ? under : above).push(element);
    if (under.length >= after) break;
  }
  return [...under, ...above.slice(-before).toReversed()];
}
