import type { Finding } from './finding.ts';
import { parentOf, standsIn } from './markup/unclobbered.ts';

/** Nothing inside something else that was found. */
export function outermost(found: readonly Finding[]): Finding[] {
  const boxes = new Set(found.filter(({ tail }) => !tail).map(({ element }) => element));
  const tails = new Set<Node>(found.flatMap(({ tail }) => tail ?? []));
  return found.filter(({ element }) => !standsIn(element, tails) && !standsIn(parentOf(element), boxes));
}
