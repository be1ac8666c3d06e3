import { isProse } from '../blocks.ts';
import { select } from '../select.ts';
import { wordsOf } from '../text.ts';
import { formOf } from './appended.ts';
import { boxWithout } from './one-story.ts';

/**
 * The paragraphs of the headline's own box, where all that was found stands in a box like it, under another headline: parts
 * of one story, and a story with the next one after it, are built the same, and Readability may find the longest alone.
 */
export function toldBefore(headline: Element, column: Element): readonly Element[] {
  const box = boxWithout(headline, column);
  const other = [...(box.parentElement?.children ?? [])].find((one) => one.contains(column));
  const isAlike = other?.querySelector('h1') && formOf(other) === formOf(box);
  return isAlike ? select(box, 'p').filter((paragraph) => isProse(wordsOf(paragraph))) : [];
}
