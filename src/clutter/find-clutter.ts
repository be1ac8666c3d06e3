import { detectors } from './detectors/index.ts';
import type { Finding } from './finding.ts';
import { type ClutterKind, kinds, offByDefault } from './kinds.ts';
import { findInSteps, type Options } from './search.ts';
import { parentOf, standsIn } from './unclobbered.ts';

/** All but those that are off by default. */
const usualKinds: ReadonlySet<ClutterKind> = new Set(kinds.filter((kind) => !offByDefault.includes(kind)));

/** All clutter of a page, of the usual kinds unless others are given; nothing twice, nothing inside something else that was found. */
export function findClutter(
  page: Document,
  options: Omit<Options, 'detectors' | 'kinds'> & Partial<Pick<Options, 'kinds'>>,
): Finding[] {
  const found = [...findInSteps(page, { detectors, kinds: usualKinds, ...options })].flat();
  const boxes = new Set(found.filter(({ tail }) => !tail).map(({ element }) => element));
  const tails = new Set<Node>(found.flatMap(({ tail }) => tail ?? []));
  return found.filter(({ element }) => !standsIn(element, tails) && !standsIn(parentOf(element), boxes));
}
