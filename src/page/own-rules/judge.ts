import { textOf } from '../../clutter/language/words.ts';
import {
  closest,
  contains,
  matches,
  parentOf,
  read,
  selectIn,
  standsIn,
} from '../../clutter/markup/unclobbered.ts';
import type { Look } from './desk.ts';

const mostOfStory = 0.5;
const mostOfPage = 0.6;
/** Characters: fewer are no story. */
const shortest = 200;

/**
 * Whether hiding these elements would hide the story: one holds it, or together they hold more than half of what its
 * paragraphs say, or of all it says where it has few. Where the page has no story: they, what they hold, and what is `gone`
 * already are most of the page. Of a page that is still being read, nobody can say what most of it is.
 */
export function wouldHideStory(
  elements: readonly Element[],
  { page, story }: Look,
  gone: ReadonlySet<Element> = new Set(),
): boolean {
  if (
    elements.some((element) => matches(element, 'html,body,main') || (story && contains(element, story.body)))
  )
    return true;
  if (read(page, 'readyState') === 'loading') return false;
  const boxes = new Set<Node>(elements);
  const outermost = [...boxes].filter((box) => !standsIn(parentOf(box), boxes)) as Element[];
  if (!story) {
    const all = read(page, 'getElementsByTagName').call(page, '*').length;
    return gone.size + withInner(outermost).filter((box) => !gone.has(box)).length > all * mostOfPage;
  }
  const inside = outermost.filter((element) => contains(story.body, element));
  if (inside.length === 0) return false;
  const whole = lengthOf(story.body);
  const written = sum(story.paragraphs, lengthOf);
  const isInParagraphs = written > whole / 2;
  const hidden = sum(inside, isInParagraphs ? writtenIn : lengthOf);
  return hidden >= shortest && hidden > (isInParagraphs ? written : whole) * mostOfStory;
}

const sum = (elements: readonly Element[], measure: (element: Element) => number): number =>
  elements.reduce((all, element) => all + measure(element), 0);

const lengthOf = (element: Element): number => textOf(element).trim().length;

/** What paragraphs say in it; a part of one says what it says. */
const writtenIn = (element: Element): number =>
  closest(element, 'p') ? lengthOf(element) : sum(selectIn(element, 'p'), lengthOf);

/** The elements and all that they hold. */
export const withInner = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [element, ...selectIn(element, '*')]);
