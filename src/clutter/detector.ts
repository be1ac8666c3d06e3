import type { Finding } from './finding.ts';
import type { ClutterKind } from './kinds.ts';
import type { Scene } from './scene.ts';

/** Knows one kind of clutter. Looks at the scene and never touches the page. */
export interface Detector {
  readonly kind: ClutterKind;
  /** Outside a story (front pages, lists) only detectors that say so look at all. */
  readonly everywhere?: boolean;
  find(scene: Scene): Finding[];
}
