import type { Finding } from './finding.ts';
import { lexicons } from './lexicons/index.ts';
import { phrasesOf } from './phrases.ts';
import { findInSteps, type Options } from './search.ts';
import { contains } from './unclobbered.ts';

const everyLanguage = phrasesOf(Object.values(lexicons));

/** All clutter of a page, in twenty languages; nothing twice, nothing inside something else that was found. */
export function findClutter(page: Document, options: Partial<Options> = {}): Finding[] {
  const found = [...findInSteps(page, { phrases: everyLanguage, ...options })].flat();
  return found.filter((finding) => !found.some((other) => other !== finding && covers(other, finding)));
}

const covers = (outer: Finding, { element }: Finding): boolean =>
  outer.tail
    ? outer.tail.some((node) => contains(node, element))
    : outer.element !== element && contains(outer.element, element);
