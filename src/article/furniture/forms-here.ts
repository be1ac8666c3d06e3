import type { Tongues } from '../particulars/tongues.ts';
import type { LineForm } from './line-form.ts';

// As with phrases: the scripts of one extension share one world on a page, which no script of the page sees.
const place = Symbol.for('jernih.forms');

interface Lent {
  readonly forms: readonly LineForm[];
  readonly tongues?: Tongues;
}

type World = { [place]?: Lent } & typeof globalThis;

/** What another script has lent to this page of how stories are printed; nothing on the sites at install. */
export const lentForms = (): Lent => (globalThis as World)[place] ?? { forms: [] };

/** Lends more to what is read here. */
export function lendForms(lent: Lent): void {
  const world: World = globalThis;
  world[place] = lent;
}
