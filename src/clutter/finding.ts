import type { ClutterKind } from './kinds.ts';
import type { Reason } from './reasons.ts';

/** One piece of clutter on a page. Detectors make it and never touch the page. */
export interface Finding {
  readonly kind: ClutterKind;
  /** What to hide; with `tail`, the story block whose end is clutter. */
  readonly element: Element;
  /** Only these last children of `element` are clutter; the rest of it is story. */
  readonly tail?: readonly ChildNode[];
  /** The strongest signal, by name: the sentence in the ledger is the message `reason_<reason>`. */
  readonly reason: Reason;
}
