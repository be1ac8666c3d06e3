import { detectors } from './detectors/index.ts';
import type { Finding } from './finding.ts';
import { type ClutterKind, kinds, offByDefault } from './kinds.ts';
import { outermost } from './outermost.ts';
import { findInSteps, type Options } from './search.ts';

/** All but those that are off by default. */
const usualKinds: ReadonlySet<ClutterKind> = new Set(kinds.filter((kind) => !offByDefault.includes(kind)));

/** All clutter of a page, of the usual kinds unless others are given; nothing twice, nothing inside something else that was found. */
export function findClutter(
  page: Document,
  options: Omit<Options, 'detectors' | 'kinds'> & Partial<Pick<Options, 'kinds'>>,
): Finding[] {
  return outermost([...findInSteps(page, { detectors, kinds: usualKinds, ...options })].flat());
}
