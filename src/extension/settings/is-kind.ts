import type { ClutterKind } from '../../clutter/kinds.ts';

/**
 * A kind of clutter by its name: one that is known here, or one of a later Jernih on another browser of the same
 * person, which means nothing here and is kept for there.
 */
export const isKind = (value: unknown): value is ClutterKind =>
  typeof value === 'string' && /^[a-z-]+$/.test(value);
