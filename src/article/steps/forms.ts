import { isProse, linkShare } from '../blocks.ts';
import type { Draft, Preparation } from '../draft.ts';
import { leftOut } from '../left-out.ts';
import { wordsOf } from '../text.ts';

/** Characters; old systems wrap the whole page into one form, which is more than a question. */
const longest = 400;
/** Characters that may stand around a form in its box: a title, a sentence that says what it is for. */
const around = 240;
const layout = 'body, main, article, [itemprop~="articleBody" i], td';

const holdsStory = (box: Element): boolean =>
  box.querySelector('h1') !== null ||
  [...box.querySelectorAll('p')].some(
    (paragraph) =>
      wordsOf(paragraph).length > around && isProse(wordsOf(paragraph)) && linkShare(paragraph) < 0.3,
  );

/** The form with what stands in one box with it and is said for it. */
function boxOf(form: Element): Element {
  let box = form;
  const length = wordsOf(form).length;
  for (let parent = form.parentElement; parent && !parent.matches(layout); parent = parent.parentElement) {
    if (wordsOf(parent).length > length + around || holdsStory(parent)) break;
    box = parent;
  }
  return box;
}

/** Takes out what asks for an answer or an address, title and all: nobody can fill it in in the reader. */
export const forms: Preparation = {
  name: 'forms',
  prepare({ page, apart, removed }: Draft): void {
    for (const form of page.body.querySelectorAll('form')) {
      if (!page.documentElement.contains(form) || wordsOf(form).length > longest || holdsStory(form))
        continue;
      const box = boxOf(form);
      box.remove();
      apart.push(box);
      if (wordsOf(box)) removed.push(leftOut({ kind: 'furniture', reason: 'form' }, box));
    }
  },
};
