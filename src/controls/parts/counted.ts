import { language, type WordKey, words } from '../../extension/words.ts';

// `Intl` loads 18 ms of data at its first word, in a popup that is to be there in 100: where a number says the same
// without it, it does without.

/** Picks the sentence for a number. Every language here has one sentence for 1, and one for any other number. */
export function counted(one: WordKey, other: WordKey, count: number): string {
  return count === 1 ? words(one) : words(other, number(count));
}

const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

export const number = (value: number): string =>
  isPlain(value) ? String(value) : new Intl.NumberFormat(language()).format(value);

/** From which number on, how much one of it is, and its word. */
const units = [
  [999_500, 1e6, 'number_millions'],
  [1000, 1000, 'number_thousands'],
] as const satisfies readonly (readonly [number, number, WordKey])[];

/** A whole number as short as a label wants it: 1.2M, 1,2 jt. */
export function brief(value: number): string {
  const [, size, unit] = units.find(([from]) => value >= from) ?? [0, 1, undefined];
  const amount = value / size;
  const said = String(amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount));
  return unit ? words(unit, said.replace('.', words('number_decimal'))) : said;
}

/** A share from 0 to 1, in whole percent. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
