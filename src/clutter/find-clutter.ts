import type { Finding } from './finding.ts';
import { type ClutterKind, kinds, offByDefault } from './kinds.ts';
import { findInSteps, type Options } from './search.ts';
import { contains } from './unclobbered.ts';

/** All but those that are off by default. */
const usualKinds: ReadonlySet<ClutterKind> = new Set(kinds.filter((kind) => !offByDefault.includes(kind)));

/** All clutter of a page, of the usual kinds unless others are given; nothing twice, nothing inside something else that was found. */
export function findClutter(
  page: Document,
  options: Omit<Options, 'kinds'> & Partial<Pick<Options, 'kinds'>>,
): Finding[] {
  const found = [...findInSteps(page, { kinds: usualKinds, ...options })].flat();
  return found.filter((finding) => !found.some((other) => other !== finding && covers(other, finding)));
}

const covers = (outer: Finding, { element }: Finding): boolean =>
  outer.tail
    ? outer.tail.some((node) => contains(node, element))
    : outer.element !== element && contains(outer.element, element);
