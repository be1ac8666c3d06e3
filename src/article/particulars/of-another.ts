import { isLongerThan, wordsOf } from '../text.ts';
import { bare } from './compare.ts';

/** Steps up from what a teaser says to its box. */
const steps = 3;
/** Characters; a box that says more is no teaser. */
const longest = 300;
/** Words of a title; what somebody is called has fewer, and so has a link to comments. */
const fewest = 4;
const titles = 'a :is(h2, h3, h4, h5, h6), :is(h2, h3, h4, h5, h6) a';

/** Links to whoever wrote it: a name may be as long as a title, and set as one. */
const signs =
  '[rel~="author" i], [href*="author" i], [href*="autor" i], [href*="penulis" i], [href*="redak" i]';

/** Stands in a box without the headline, together with a title that leads elsewhere: it is said of that story. */
export function isOfAnother(element: Element, headline: Element | null): boolean {
  const own = bare(element.ownerDocument.title);
  const isTitle = (link: Element): boolean => {
    if (link.closest(signs) ?? link.querySelector(signs)) return false;
    const title = bare(wordsOf(link));
    return title.split(' ').length >= fewest && !own.includes(title);
  };
  let box = element.parentElement;
  for (let step = 0; box && step < steps; box = box.parentElement, step++) {
    if ((headline && box.contains(headline)) || isLongerThan(box, longest)) return false;
    if ([...box.querySelectorAll(box.matches('li') ? 'a' : titles)].some(isTitle)) return true;
  }
  return false;
}
