import { isWithin } from '../language/words.ts';
import { holdsProse } from './prose.ts';
import { selectIn } from './unclobbered.ts';

/** Titles that are links, or stand in one. */
export const cardTitles = ':is(h2,h3,h4,h5) a,a :is(h2,h3,h4,h5)';
const longest = 260;

/** Teasers of other stories: each a title that is a link, with no more than a line or two beside it. */
export function areCards(element: Element): boolean {
  const { length } = selectIn(element, cardTitles);
  return length > 0 && isWithin(element, length * longest) && !holdsProse(element);
}
