import type { Finding } from './finding.ts';
import { findInSteps, type Options } from './search.ts';
import { contains } from './unclobbered.ts';

/** All clutter of a page; nothing twice, nothing inside something else that was found. */
export function findClutter(page: Document, options: Options): Finding[] {
  const found = [...findInSteps(page, options)].flat();
  return found.filter((finding) => !found.some((other) => other !== finding && covers(other, finding)));
}

const covers = (outer: Finding, { element }: Finding): boolean =>
  outer.tail
    ? outer.tail.some((node) => contains(node, element))
    : outer.element !== element && contains(outer.element, element);
