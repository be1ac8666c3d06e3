import { type ClutterKind, offByDefault } from '../../clutter/kinds.ts';
import { isKind } from './is-kind.ts';
import { isBoolean, isListOf, type Shape } from './shape.ts';

/** What a person chose for every site. */
export interface Everywhere {
  /** Nothing is cleaned anywhere. */
  readonly paused: boolean;
  /** Kinds left visible everywhere. */
  readonly kindsOff: readonly ClutterKind[];
}

export const everywhere: Shape<Everywhere> = {
  key: 'everywhere',
  defaults: { paused: false, kindsOff: offByDefault },
  checks: { paused: isBoolean, kindsOff: isListOf(isKind) },
  steps: [
    // That list may be older than the kind, and its person never asked for lines to be learned.
    ({ kindsOff, ...fields }) => ({
      ...fields,
      kindsOff: kindsOff && [kindsOff, 'site-furniture' satisfies ClutterKind].flat(),
    }),
  ],
};
