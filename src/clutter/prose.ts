import { linkShare } from './links.ts';
import { selectIn, tagOf } from './unclobbered.ts';
import { wordsOf } from './words.ts';

const shortestProse = 140;

/** Some paragraph of it is written text rather than a list of links: such a thing is never a box of links. */
export function holdsProse(element: Element): boolean {
  const paragraphs = tagOf(element) === 'p' ? [element] : selectIn(element, 'p');
  return paragraphs.some((paragraph) => isProse(paragraph));
}

/** A paragraph of 140 characters or more that mostly stands outside links. */
const isProse = (paragraph: Element): boolean =>
  wordsOf(paragraph, shortestProse + 1).length >= shortestProse && linkShare(paragraph) < 0.5;
