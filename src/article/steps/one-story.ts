import { isProse } from '../blocks.ts';
import type { Draft, Preparation } from '../draft.ts';
import { findStory } from '../find-story.ts';
import { bare, wordOverlap } from '../particulars/compare.ts';
import type { Particulars } from '../particulars/index.ts';
import { saying } from '../saying.ts';
import { select } from '../select.ts';
import { wordsOf } from '../text.ts';

const storyBox = 'article, [itemprop~="articleBody" i], [itemtype*="Article" i]';
/** Characters of prose; a smaller box is a teaser, which Readability leaves out by itself. */
const aStory = 300;

/** Headlines that are looked at; a page may hold thousands. */
export const most = 60;

/** The largest element around `inner` that holds none of the others. */
export function boxWithout(inner: Element, ...others: readonly Element[]): Element {
  let box = inner;
  for (let at = inner.parentElement; at && !others.some((one) => one !== inner && at?.contains(one)); )
    [box, at] = [at, at.parentElement];
  return box;
}

export function holdsStory(box: Element): boolean {
  let sum = 0;
  for (const paragraph of box.querySelectorAll('p')) {
    const text = wordsOf(paragraph);
    if (isProse(text)) sum += text.length;
  }
  return sum >= aStory;
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
    const headlines = select(page.body, 'h1').slice(0, most);
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
      if (apart && holdsStory(apart) && holdsStory(boxWithout(ours, headline))) box.remove();
    }
  },
};

/** Tag and classes, without their numbers. */
export const formOf = ({ localName, className }: Element): string =>
  `${localName}.${className.replace(/\d+/gu, '')}`;

/**
 * The story of the page's own headline: where two stories stand in boxes alike, that which was appended may be longer, and
 * be all that is found.
 */
export function findOwnStory(page: Document, particulars: Particulars): ReturnType<typeof findStory> {
  const found = findStory(page, particulars);
  const headlines = select(page.body, 'h1').slice(0, most);
  const ours = headlines.length > 1 && ownHeadline(headlines, particulars.title ?? '');
  if (!found || !ours) return found;
  const says = saying(found.story.textContent ?? '');
  const isSaid = (paragraph: Element) => isProse(wordsOf(paragraph)) && says(wordsOf(paragraph));
  const boxes = headlines.map((headline) => boxWithout(headline, ...headlines));
  const [told, more] = boxes.filter((box) => select(box, 'p').some(isSaid));
  const own = boxWithout(ours, ...headlines);
  if (!told || more || told === own || formOf(told) !== formOf(own) || !holdsStory(own)) return found;
  told.remove();
  return findOwnStory(page, particulars);
}
