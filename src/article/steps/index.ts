import type { Preparation, Repair } from '../draft.ts';
import { captions } from './captions.ts';
import { clutter } from './clutter.ts';
import { furnitureByName } from './furniture-by-name.ts';
import { furnitureLines } from './furniture-lines.ts';
import { lostProse } from './lost-prose.ts';
import { oneStory } from './one-story.ts';
import { ownRules } from './own-rules.ts';

/** Before the story is looked for, in order. */
export const preparations: readonly Preparation[] = [ownRules, oneStory, captions, clutter, furnitureByName];

/** After it was found, in order. */
export const repairs: readonly Repair[] = [lostProse, furnitureLines];
