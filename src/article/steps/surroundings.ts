import { remembering } from '../../clutter/markup/remembering.ts';
import { hasOwnWords, isProse, leavesOf, linkShare } from '../blocks.ts';
import type { BareDraft, Clearing } from '../draft.ts';
import { select, selectAny } from '../select.ts';
import { isLongerThan, wordsOf } from '../text.ts';

/** Prose in these is another story's, a reader's or the site's, where the headline stands outside of them. */
const elsewhere = 'article, aside, footer, form, nav, li, a, dialog, [role="dialog"]';
/** Characters of prose; a page with less is no place to be sure. */
const enough = 500;
/** Characters; what says no more may say who wrote it, and when. */
const note = 400;
/** What the head of a page says may stand anywhere in it. */
const toldBy = ['meta', 'link', 'script'];
const told = toldBy.join();

/** A text of the story, as far as markup tells. */
function isStoryProse(block: Element, headline: Element, text = wordsOf(block)): boolean {
  if (!isProse(text)) return false;
  const apart = block.closest(elsewhere);
  return (apart === null || apart.contains(headline)) && linkShare(block, text) <= 0.5;
}

/** The smallest box that holds every headline and all paragraphs of the story; undefined where that is not certain. */
function boxOf(page: Document, headlines: readonly Element[]): Element | undefined {
  const [first] = headlines;
  if (!first) return undefined;
  const paragraphs = select(page.body, 'p');
  const isTold = remembering((block: Element): boolean => isStoryProse(block, first));
  const opening = paragraphs.find(isTold);
  let length = 0;
  for (const block of paragraphs) if (length < enough && isTold(block)) length += wordsOf(block).length;
  if (length < enough) return undefined;
  // In document order, what holds the first and the last holds all between.
  const ends = [headlines.at(-1), opening, paragraphs.findLast(isTold)];
  let box: Element | null = first;
  while (box && !ends.every((end) => end && box?.contains(end))) box = box.parentElement;
  return box ?? undefined;
}

/** All that stands beside the box and what is around it, up to the page's body, but for notes. */
function besideOf(box: Element, body: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = box; at && at !== body; at = at.parentElement) {
    for (const child of at.parentElement?.children ?? [])
      if (child !== at && isLongerThan(child, note) && !child.matches(told)) found.push(child);
  }
  return found;
}

/** Of the words in the box: one thing beside it, or its articles together, that says more may be the story that the box opens. */
const mostBeside = 0.5;

function tellMore(around: readonly Element[], than: number): boolean {
  let together = 0;
  for (const element of around) {
    const words = wordsOf(element);
    const told = words.length * (1 - linkShare(element, words));
    if (element.matches('article') || element.querySelector('article')) together += told;
    if (Math.max(told, together) > than) return true;
  }
  return false;
}

/** A story may be lines in boxes, and its paragraphs only what introduces it. */
function mayTell(element: Element, headline: Element): boolean {
  if (element.matches(elsewhere)) return false;
  const leaves = leavesOf(element);
  const isLine = leaves.length === 0 || hasOwnWords(element);
  return (
    (isLine && isStoryProse(element, headline)) ||
    leaves.some((leaf) => isStoryProse(leaf.element, headline, leaf.text))
  );
}

/** Sets aside what stands around the box of the headline and the story's paragraphs: all that comes after has less to walk over. */
export const surroundings: Clearing = {
  name: 'surroundings',
  clear({ page, beside }: BareDraft): void {
    const headlines = [...page.body.querySelectorAll('h1')];
    const box = boxOf(page, headlines);
    const around = box ? besideOf(box, page.body) : [];
    if (!box || around.length === 0 || tellMore(around, wordsOf(box).length * mostBeside)) return;
    if (around.some((element) => headlines[0] && mayTell(element, headlines[0]))) return;
    for (const element of around) {
      // A box that had others beside it must not seem to be alone: Readability would take what is around it instead.
      element.replaceWith(page.createElement('x-gap'), ...selectAny(element, toldBy));
      beside.push(element);
    }
  },
};
