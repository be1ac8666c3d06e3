import type { Finding } from './finding.ts';
import type { ClutterKind } from './kinds.ts';
import type { Reason } from './reasons.ts';
import type { Scene } from './scene.ts';

/** An element that is clutter, or more about it: only the last children of a block, or a reason other than the detector's own. */
export type Found = Element | (Pick<Finding, 'element' | 'tail'> & Partial<Pick<Finding, 'reason'>>);

/** Knows one kind of clutter. Looks at the scene and never touches the page. */
export interface Detector {
  readonly kind: ClutterKind;
  /** Its strongest signal, where a finding names no other. */
  readonly reason: Reason;
  /** Outside a story (front pages, lists) only detectors that say so look at all. */
  readonly everywhere?: boolean;
  /** In any order, and the same twice if need be: the search sorts that out, and spares the story and its headline. */
  find(scene: Scene): readonly Found[];
}
