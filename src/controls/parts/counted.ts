import { language, type WordKey, words } from '../../extension/words.ts';

/** Picks the sentence for a number: languages differ in how they count. */
export function counted(one: WordKey, other: WordKey, count: number): string {
  return new Intl.PluralRules(language()).select(count) === 'one' ? words(one) : words(other, number(count));
}

export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** A number as short as a label wants it: 1.2M, 1,2 jt. */
export const brief = (value: number): string =>
  new Intl.NumberFormat(language(), { notation: 'compact', maximumFractionDigits: 1 }).format(value);

/** A share from 0 to 1, in whole percent. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
