import { type ClutterKind, kinds, offByDefault } from '../../clutter/kinds.ts';
import { isBoolean, isListOf, isOneOf, type Shape } from './shape.ts';

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
  checks: { paused: isBoolean, kindsOff: isListOf(isOneOf(kinds)) },
  steps: [],
};
