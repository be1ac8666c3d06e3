import { latin } from './latin.ts';
import { otherScripts } from './other-scripts.ts';
import type { Tongue } from './tongue.ts';

/** Every language, in the order of its code. */
export const tongues: Readonly<Record<string, Tongue>> = Object.fromEntries(
  Object.entries({ ...latin, ...otherScripts }).toSorted(([one], [other]) => one.localeCompare(other)),
);
