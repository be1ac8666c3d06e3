import type { Sentences } from './sentences.ts';

/** Runs in the world of our scripts in a page, before the one that takes them: refers to nothing outside itself. */
export function lendSentences(sentences: Sentences): void {
  // A symbol: an element of the page with a telling `id` shows as a named property of the world's global object.
  Object.assign(globalThis, { [Symbol.for('jernih.sentences')]: sentences });
}

/** What was lent to the script that asks first; undefined where it is to speak as the browser does. */
export function takeSentences(): Sentences | undefined {
  const place = Symbol.for('jernih.sentences');
  const world: Record<symbol, unknown> & typeof globalThis = globalThis;
  const lent = world[place];
  delete world[place];
  return lent as Sentences | undefined;
}
