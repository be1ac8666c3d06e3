import { addresses } from './addresses.ts';
import { crooked, madeByUs, markedDown, misread } from './made-by-us.ts';
import { handled, markup } from './markup.ts';
import { run } from './run.ts';
import { clobbering, foreign, mutation } from './trees.ts';
import { written } from './written.ts';

/**
 * Each is put into a story between two lines of prose. None of them may run, load, or reach outside the story;
 * `window.ran` is set by any that runs.
 */
export const payloads: readonly string[] = [
  ...addresses,
  ...handled,
  ...[
    ...[...markup, ...foreign, ...mutation, ...clobbering, ...written],
    ...[...madeByUs, ...crooked, ...misread, ...markedDown],
  ].map((payload) => payload.replaceAll('RUN', run)),
];

/** Each with a name that fits a line. */
export const named = payloads.map((payload) => [payload.slice(0, 120), payload] as const);
