import { id } from '../clutter/lexicons/id.ts';
import { type Phrases, phrasesOf } from '../clutter/phrases.ts';

// The scripts of one extension share one world on a page, which no script of the page sees. The sites asked for at
// install speak Indonesian; the words of other languages come with a script of their own.
const place = Symbol.for('jernih.phrases');

type World = { [place]?: Phrases } & typeof globalThis;

/** The phrases to clean this page by: those that another script has lent, else those of the sites at install. */
export function phrasesHere(): Phrases {
  const world: World = globalThis;
  world[place] ??= phrasesOf([id]);
  return world[place];
}

/** Lends the phrases of more languages to the cleaning; call it before the cleaning begins. */
export function lendPhrases(phrases: Phrases): void {
  const world: World = globalThis;
  world[place] = phrases;
}
