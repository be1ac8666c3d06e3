import { remembering } from '../../clutter/markup/remembering.ts';
import { isProse, linkShare } from '../blocks.ts';
import type { BareDraft, Clearing, Preparation } from '../draft.ts';
import { leftOut } from '../left-out.ts';
import { possibleOf } from '../possible.ts';
import { selectAny } from '../select.ts';
import { wordsOf } from '../text.ts';

const marked = ['nav', 'footer', 'aside'];
const roles = ['[role="navigation" i]', '[role="contentinfo" i]', '[role="complementary" i]'];
const margin = 'aside, [role="complementary" i]';
export const story = ['h1', 'main', 'article', '[itemprop~="articleBody" i]'];
const spared = 'body, main, article';
/** Paragraphs; what holds more is written text, whatever a page calls it. */
const mostProse = 2;

export function holdsProse(box: Element): boolean {
  let count = 0;
  for (const paragraph of box.querySelectorAll('p')) {
    if (isProse(wordsOf(paragraph)) && ++count > mostProse) return true;
  }
  return false;
}

/** Characters; fewer are a label or a pull-quote. */
const telling = 80;

const isParagraph = (element: Element | null): boolean =>
  element?.matches('p') === true && isProse(wordsOf(element));

/** A box of facts beside a paragraph of the column: what is read on the page, and not in the story. */
const tells = (box: Element): boolean =>
  box.matches(margin) &&
  wordsOf(box).length >= telling &&
  linkShare(box) < 0.5 &&
  (isParagraph(box.previousElementSibling) || isParagraph(box.nextElementSibling));

/** Looked for once: no step makes one. */
const markedOn = remembering(
  (page: Document) => selectAny(page.body, [...marked, ...possibleOf(page, roles)]),
  new WeakMap(),
);

function setApart({ page, apart, removed }: BareDraft, isMeant: (box: Element) => boolean): void {
  for (const box of markedOn(page)) {
    if (!page.documentElement.contains(box) || box.matches(spared) || !isMeant(box)) continue;
    if (story.some((one) => box.querySelector(one)) || holdsProse(box)) continue;
    if (tells(box)) removed.push(leftOut({ kind: 'furniture', reason: 'margin' }, box));
    box.remove();
    apart.push(box);
  }
}

/** Characters; a shorter margin may say who wrote it, and when. */
export const note = 400;

/** Right after the box of the headline, as its own foot is. */
const isFoot = ({ previousElementSibling: before }: Element): boolean =>
  before !== null && before.querySelector('h1') !== null;

const maySign = (box: Element): boolean =>
  box.closest('article') !== null || ((box.matches(margin) || isFoot(box)) && wordsOf(box).length <= note);

/** Sets aside what a page marks as its menus, its foot and its margins: the story is never there. */
export const landmarks: Clearing = {
  name: 'landmarks',
  clear: (draft: BareDraft) => setApart(draft, (box) => !maySign(box)),
};

/** The same where it might have said who wrote it, and when. */
export const landmarksWithin: Preparation = {
  name: 'landmarks-within',
  prepare: (draft: BareDraft) => setApart(draft, () => true),
};
