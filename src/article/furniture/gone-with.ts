import { wordsOf } from '../text.ts';
import type { Line } from './column-end.ts';

/** Characters, and of the story's own; a box that holds more is no summary of it. */
const longestSummary = 1200;
const mostOfStory = 0.34;

/** The box of a line that says that a machine wrote what stands there. */
function summaryBox(note: Element, story: Element): Element {
  const most = Math.min(longestSummary, wordsOf(story).length * mostOfStory);
  let box = note;
  for (let at = note.parentElement; at && at !== story && wordsOf(at).length <= most; at = at.parentElement)
    box = at;
  return box;
}

/** Characters, with the title. */
const longestBiography = 700;

/** The box that a title over a biography opens. */
function boxUnder({ element, text }: Line, story: Element): Element {
  let box = element;
  for (let at = element.parentElement; at && at !== story; at = at.parentElement) {
    const words = wordsOf(at);
    if (!words.startsWith(text) || words.length > longestBiography) break;
    box = at;
  }
  return box;
}

interface Reason {
  readonly reason: string;
  readonly place: 'head' | 'middle' | 'foot';
}

/** The line, or the box that goes with it: a summary by a machine; at the foot, where no prose follows, a biography under its title. */
export const goneWith = (line: Line, story: Element, { reason, place }: Reason): Element => {
  if (reason === 'summary') return summaryBox(line.element, story);
  const isTitle = reason === 'author' && place === 'foot' && line.element.matches('h2, h3, h4, h5');
  return isTitle ? boxUnder(line, story) : line.element;
};
