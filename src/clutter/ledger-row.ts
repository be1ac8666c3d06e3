import type { ClutterKind } from './kinds.ts';
import type { Reason } from './reasons.ts';

/** One hidden thing, as the page tells it and the popup shows it. */
export interface LedgerRow {
  /** Unique on this page, stable while the page lives. */
  readonly id: number;
  readonly kind: ClutterKind;
  readonly reason: Reason;
  /** Its first words, at most 120 characters; empty for a wordless ad. */
  readonly words: string;
  /** Shown again by the reader. */
  readonly shown: boolean;
  /** Freed CSS pixels (width × height); 0 where it had no box. */
  readonly pixels: number;
  /** A selector that finds things like this one on the whole site; absent where none would hold. */
  readonly selector?: string;
}
