import { endsSentence, holds, isProse, linkShare } from '../blocks.ts';
import { selectPossible } from '../possible.ts';
import { wordsOf } from '../text.ts';
import { elementsAfter } from '../walk.ts';
import { bare } from './compare.ts';
import { dateIn } from './visible-date.ts';

const byName =
  '[class*="standfirst" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subheadline" i], [class*="sub-headline" i], [class*="deck" i], [class*="__dek" i], [class*="-dek" i], [class*="article-summary" i], [class*="article-lead" i], [class*="lede" i], [class*="sapo" i], [class*="ringkasan" i], [itemprop~="alternativeHeadline"]';
const underHeadline = 'h1 + p';
const lines = new Set(['h1', 'h2', 'h3', 'p', 'div']);
/** What stands in these belongs to no headline. */
export const apart = 'nav, aside, footer, form, li, figure, a, h1, [itemprop~="articleBody" i]';

/**
 * The line between headline and story, as the page shows it: what its name says, or what the page's description
 * repeats. Undefined where the story begins right away.
 */
export function standfirstOf(page: Document, description: string | undefined): string | undefined {
  const headline = page.querySelector('h1');
  const told = bare(description ?? '');
  const marked = new Set(selectPossible(page, byName));
  let paragraphs = 0;
  for (const element of elementsAfter(headline ?? page)) {
    const isMarked = marked.has(element) || isSecondHeadline(element);
    if (!(isMarked || lines.has(element.localName)) || holds(element, 'p, div, h2, img')) continue;
    const text = wordsOf(element);
    if (text.length < 30 || text.length > 600 || element.closest(apart) || linkShare(element, text) > 0.3)
      continue;
    const words = told.length > 30 ? bare(text) : '';
    const repeats =
      words !== '' && (words === told || (told.length > 60 && words.startsWith(told.slice(0, -20))));
    const opens = paragraphs === 0 && endsLikeStandfirst(text);
    if (isMarked && (repeats || opens)) return text;
    if (element.matches(underHeadline) && (repeats || (opens && standsAlone(element)))) return text;
    if (repeats && paragraphs === 0 && !element.matches('p')) return text;
    if (isProse(text) && element.matches('p') && ++paragraphs > 1) return undefined;
  }
  return undefined;
}

/** Asked of the few that are looked at: to search the page for `h1 + h2` takes long. */
const isSecondHeadline = ({ localName, previousElementSibling }: Element): boolean =>
  localName === 'h2' && previousElementSibling?.localName === 'h1';

const longestLine = 120;

/** A date stands between it and the story, and no paragraph of the story goes on beside it. */
function standsAlone(element: Element): boolean {
  let isDated = false;
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    const text = wordsOf(next);
    if (next.matches('p') && isProse(text)) return false;
    isDated ||= text.length <= longestLine && dateIn(text) !== undefined;
  }
  return isDated;
}

const endsLikeStandfirst = (text: string): boolean =>
  text.length >= 40 && (endsSentence(text) || text.split(' ').length >= 6);
