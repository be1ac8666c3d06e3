import { isWithin, wordsOf } from '../language/words.ts';
import { linkShare } from './links.ts';
import { closest, selectIn, tagOf } from './unclobbered.ts';

const shortestProse = 140;

/** Few words, and none of them written text. */
export const isTerse = (element: Element, limit: number): boolean =>
  isWithin(element, limit) && !holdsProse(element);

/** Some paragraph of it is written text rather than a list of links: such a thing is never a box of links. `but` those that say so. */
export function holdsProse(element: Element, but?: RegExp): boolean {
  const paragraphs = tagOf(element) === 'p' ? [element] : selectIn(element, 'p');
  return paragraphs.some((paragraph) => isProse(paragraph) && !but?.test(wordsOf(paragraph)));
}

/** A paragraph of 140 characters or more that mostly stands outside links, and in none. */
const isProse = (paragraph: Element): boolean =>
  !isWithin(paragraph, shortestProse - 1) && linkShare(paragraph) < 0.5 && !closest(paragraph, 'a[href]');
