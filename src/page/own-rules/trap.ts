import { parentOf, read, selectIn } from '../../clutter/markup/unclobbered.ts';

/** Nobody lays out a page by hundreds of boxes one inside the other. */
const deepest = 500;

/** A page on which an engine that climbs as the page tells it to, and climbs anew for each element, might not come back. */
export const isTrap = (page: Document): boolean => misleads(page) || isBottomless(page);

/** A form with a field named as what one climbs by leads round for ever. */
function misleads(page: Document): boolean {
  return selectIn(page, 'form').some((form) =>
    (['parentElement', 'nextElementSibling'] as const).some((way) => form[way] !== read(form, way)),
  );
}

/** Looks at one element in 500: a chain of a thousand does not slip through. */
function isBottomless(page: Document): boolean {
  const all = read(page, 'getElementsByTagName').call(page, '*');
  for (let at = 0; at < all.length; at += deepest) if (depthOf(all[at]) >= deepest) return true;
  return false;
}

function depthOf(element: Element | undefined): number {
  let depth = 0;
  for (let outer = element && parentOf(element); outer && depth < deepest; outer = parentOf(outer))
    depth += 1;
  return depth;
}
