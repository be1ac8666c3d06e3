import type { Clearing, Preparation, Repair } from '../draft.ts';
import { addresses } from './addresses.ts';
import { appended } from './appended.ts';
import { captions } from './captions.ts';
import { clutter } from './clutter.ts';
import { comments } from './comments.ts';
import { datelines } from './datelines.ts';
import { embeds } from './embeds.ts';
import { foreign } from './foreign.ts';
import { forms } from './forms.ts';
import { formulas } from './formulas.ts';
import { furnitureByName } from './furniture-by-name.ts';
import { furnitureLines } from './furniture-lines.ts';
import { landmarks, landmarksWithin } from './landmarks.ts';
import { lostPictures } from './lost-pictures.ts';
import { lostProse } from './lost-prose.ts';
import { oneStory } from './one-story.ts';
import { ownRules } from './own-rules.ts';
import { pictures } from './pictures.ts';
import { pullQuotes } from './pull-quotes.ts';
import { quotesByName, renamed } from './renamed.ts';
import { separators } from './separators.ts';
import { streamed } from './streamed.ts';
import { surroundings } from './surroundings.ts';

/** Before anything is read from the copy, in order: everything after them has less to walk over. */
export const clearings: readonly Clearing[] = [
  streamed,
  appended,
  comments,
  ownRules,
  formulas,
  quotesByName,
  renamed,
  landmarks,
  surroundings,
];

/** Before the story is looked for, in order: what was found on the page goes before anything takes the place of its elements. */
export const preparations: readonly Preparation[] = [
  furnitureByName,
  landmarksWithin,
  forms,
  oneStory,
  clutter,
  pictures,
  embeds,
  addresses,
  captions,
];

/** After it was found, in order. */
export const repairs: readonly Repair[] = [
  lostProse,
  pullQuotes,
  datelines,
  furnitureLines,
  lostPictures,
  separators,
  foreign,
];
