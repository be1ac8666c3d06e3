import type messages from '../../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** A sentence in the reader's language; `fill` takes the place of `$1`, `$2`, … */
export type Words = (key: WordKey, ...fill: readonly (string | number)[]) => string;

/** The words of the reader, and the BCP 47 name of the language they are in. */
export interface Speech {
  readonly words: Words;
  readonly language: string;
}

/** Picks the sentence for a number: languages differ in how they count. */
export function counted({ words, language }: Speech, one: WordKey, other: WordKey, count: number): string {
  const plural = new Intl.PluralRules(language).select(count);
  // Below a thousand our languages write plain digits, and the first number that a tab formats costs a frame.
  const written = count < 1000 ? count : new Intl.NumberFormat(language).format(count);
  return words(plural === 'one' ? one : other, written);
}
