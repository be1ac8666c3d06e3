import type { Preparation, Repair } from '../draft.ts';
import { clutter } from './clutter.ts';
import { furnitureByName } from './furniture-by-name.ts';
import { lostProse } from './lost-prose.ts';

/** Before the story is looked for, in order. */
export const preparations: readonly Preparation[] = [clutter, furnitureByName];

/** After it was found, in order. */
export const repairs: readonly Repair[] = [lostProse];
