import type { Phrases } from './phrases.ts';

// The scripts of one extension share one world on a page, which no script of the page sees. The sites asked for at
// install speak Indonesian; the words of other languages come with a script of their own.
const place = Symbol.for('jernih.phrases');

type World = { [place]?: Phrases } & typeof globalThis;

/** The phrases that another script has lent to this page; undefined on the sites at install. */
export const lentPhrases = (): Phrases | undefined => (globalThis as World)[place];

/** Lends the phrases of more languages to what is cleaned or read here; call it before either begins. */
export function lendPhrases(phrases: Phrases): void {
  const world: World = globalThis;
  world[place] = phrases;
}
