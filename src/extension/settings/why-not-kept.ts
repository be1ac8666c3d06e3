import type { Saved } from './stored.ts';

/** The key of the sentence that says why something was not kept; undefined where it was. */
export const whyNotKept = (saved: Saved = 'failed') =>
  saved === 'full' || saved === 'failed' ? (`settings_${saved}` as const) : undefined;
