import type { extractSelected } from './selected.ts';

const place = Symbol.for('jernih.selected');

type World = { [place]?: typeof extractSelected } & typeof globalThis;

/** Runs in the world of our scripts in a page, before the reader is asked for what is selected. */
export function lendSelected(extract: typeof extractSelected): void {
  (globalThis as World)[place] = extract;
}

/** What was brought for reading a selection. */
export const lentSelected = (): typeof extractSelected | undefined => (globalThis as World)[place];
