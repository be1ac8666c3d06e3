import type { LineForm } from './line-form.ts';

// As with phrases: the scripts of one extension share one world on a page, which no script of the page sees.
const place = Symbol.for('jernih.forms');

type World = { [place]?: readonly LineForm[] } & typeof globalThis;

/** The forms that another script has lent to this page; none on the sites at install. */
export const lentForms = (): readonly LineForm[] => (globalThis as World)[place] ?? [];

/** Lends more forms to what is read here. */
export function lendForms(forms: readonly LineForm[]): void {
  const world: World = globalThis;
  world[place] = forms;
}
