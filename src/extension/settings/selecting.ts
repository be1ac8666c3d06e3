import { isBoolean, type Shape } from './shape.ts';

/** What a person chose about pages that forbid to select and to copy. */
export interface Selecting {
  /** On cleaned pages, the words of the story can be selected all the same. */
  readonly lift: boolean;
}

export const selecting: Shape<Selecting> = {
  key: 'selecting',
  defaults: { lift: false },
  checks: { lift: isBoolean },
  steps: [],
};
