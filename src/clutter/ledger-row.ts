import type { ClutterKind } from './kinds.ts';
import type { Reason } from './reasons.ts';

/** In CSS pixels, from the top left of the page; of what is fixed to the screen, from that of the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is seen of a page before it is scrolled, in CSS pixels. */
export type Screen = Pick<Box, 'width' | 'height'>;

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
  /** Where its parts would stand. */
  readonly boxes: readonly Box[];
  /** A selector that finds things like this one on the whole site; absent where none would hold. */
  readonly selector?: string;
}
