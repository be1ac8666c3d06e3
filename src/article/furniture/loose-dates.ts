import { wordsOf } from '../text.ts';

/** Characters of a date with its weekday and hour. */
const longest = 60;
const blocks = 'p, li, td, th, dd, h2, h3, h4, h5, h6, blockquote, figcaption';

/** Takes out the dates that stand before the story's first paragraph and in no block of their own. */
export function takeOutLooseDates(story: Element, first: Element | undefined): void {
  if (!first) return;
  for (const time of story.querySelectorAll('time')) {
    if (!(time.compareDocumentPosition(first) & 4)) return;
    if (!time.closest(blocks) && wordsOf(time).length <= longest) time.remove();
  }
}
