import { contains, matches, read, selectIn, tagOf } from '../../clutter/unclobbered.ts';
import type { Look } from './desk.ts';

const mostOfStory = 0.5;
const mostOfPage = 0.6;
const fewParagraphs = 3;

/**
 * Whether hiding these elements would hide the story: one holds it, or together they hold more than half of its
 * paragraphs. Where the page has no story: one holds most of the page. Of a page that is still being read, nobody can
 * say what most of it is.
 */
export function wouldHideStory(elements: readonly Element[], { page, story }: Look): boolean {
  if (
    elements.some((element) => matches(element, 'html,body,main') || (story && contains(element, story.body)))
  )
    return true;
  if (read(page, 'readyState') === 'loading') return false;
  if (!story) {
    const all = sizeOf(page) * mostOfPage;
    return elements.some((element) => sizeOf(element) > all);
  }
  let covered = 0;
  for (const element of elements) {
    if (!contains(story.body, element)) continue;
    covered += tagOf(element) === 'p' ? 1 : selectIn(element, 'p').length;
  }
  return covered >= fewParagraphs && covered > story.paragraphs.length * mostOfStory;
}

const sizeOf = (root: Document | Element): number =>
  read(root as Element, 'getElementsByTagName').call(root, '*').length;
