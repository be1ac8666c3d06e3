import type { Finding } from './finding.ts';
import type { ClutterKind } from './kinds.ts';
import type { Reason } from './reasons.ts';
import type { Scene } from './scene.ts';

/** An element that is clutter, or a block of the story whose last children are. */
export type Found = Element | Pick<Finding, 'element' | 'tail'>;

/** Knows one kind of clutter. Looks at the scene and never touches the page. */
export interface Detector {
  readonly kind: ClutterKind;
  /** Its strongest signal. */
  readonly reason: Reason;
  /** Outside a story (front pages, lists) only detectors that say so look at all. */
  readonly everywhere?: boolean;
  /** In any order, and the same twice if need be: the search sorts that out, and spares the story and its headline. */
  find(scene: Scene): readonly Found[];
}
