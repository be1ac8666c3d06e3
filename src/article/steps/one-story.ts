import { isProse } from '../blocks.ts';
import type { Draft, Preparation } from '../draft.ts';
import { bare, wordOverlap } from '../particulars/compare.ts';
import { wordsOf } from '../text.ts';

const storyBox = 'article, [itemprop~="articleBody" i], [itemtype*="Article" i]';
/** Characters of prose; a smaller box is a teaser, which Readability leaves out by itself. */
const aStory = 300;

/** The largest element around `inner` that does not hold `other`. */
export function boxWithout(inner: Element, other: Element): Element {
  let box = inner;
  while (box.parentElement && !box.parentElement.contains(other)) box = box.parentElement;
  return box;
}

function proseIn(box: Element): number {
  let sum = 0;
  for (const paragraph of box.querySelectorAll('p')) {
    const text = wordsOf(paragraph);
    if (isProse(text)) sum += text.length;
  }
  return sum;
}

/** The headline of the story that was opened. */
function ownHeadline(headlines: readonly Element[], title: string): Element | undefined {
  const same = headlines.find((headline) => bare(wordsOf(headline)) === bare(title));
  const long = headlines.filter((headline) => wordsOf(headline).length > title.length / 2);
  return same ?? long.find((headline) => wordOverlap(wordsOf(headline), title) > 0.7);
}

/** Endless pages append the next stories under the one that was opened: they go. */
export const oneStory: Preparation = {
  name: 'one-story',
  prepare({ page, particulars }: Draft): void {
    const headlines = [...page.querySelectorAll('h1')].slice(0, 60);
    const ours = headlines.length > 1 ? ownHeadline(headlines, particulars.title ?? '') : undefined;
    if (!ours) return;
    for (const headline of headlines) {
      if (
        headline === ours ||
        !page.documentElement.contains(headline) ||
        !(ours.compareDocumentPosition(headline) & 4)
      )
        continue;
      const box = boxWithout(headline, ours);
      const nearest = headline.closest(storyBox);
      const apart = box.querySelector(storyBox) ?? (nearest?.contains(ours) ? undefined : nearest);
      if (apart && proseIn(apart) >= aStory && proseIn(boxWithout(ours, headline)) >= aStory) box.remove();
    }
  },
};
