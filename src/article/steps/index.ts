import type { Preparation, Repair } from '../draft.ts';

/** Before the story is looked for, in order. */
export const preparations: readonly Preparation[] = [];

/** After it was found, in order. */
export const repairs: readonly Repair[] = [];
