import { remembering } from '../../clutter/markup/remembering.ts';
import type { LineForm } from './line-form.ts';

/** The alternatives of a pattern's source, or of a part of it, up to the parenthesis that ends them. */
function alternativesIn(source: string): readonly string[] {
  const found: string[] = [];
  let [start, depth, at] = [0, 0, 0];
  for (; at < source.length && depth >= 0; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '[') at = source.indexOf(']', at);
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, source.slice(start, depth < 0 ? at - 1 : at)];
}

/** What a text may begin with to match one of these, see `beginningOf`. */
const beginningsOf = (alternatives: readonly string[]): readonly string[] =>
  alternatives.flatMap(beginningOf);

const everyLetter = [...'abcdefghijklmnopqrstuvwxyz'];

/** A sign or a digit, and what may be there or not. */
const noLetter = /^(?:\\d|\[\\d[^\]]*\]|\\[[(]|[\u0080-\uffff])(?![?*{])/u;
const mayBeThere = /^\\(?:\(\?|[sW]\*)/u;

/** Its first two letters, one where only that is plain; every letter where none is. */
const plain = /^[a-z](?![?*{])(?:[a-z](?![?*{]))?/u;

function beginningOf(source: string): readonly string[] {
  if (noLetter.test(source)) return [];
  if (mayBeThere.test(source)) return beginningOf(source.replace(mayBeThere, ''));
  if (!/^\(\?[:=!]/u.test(source)) return plain.exec(source)?.slice(0, 1) ?? everyLetter;
  const within = alternativesIn(source.slice(3));
  const rest = source.slice(3 + within.join('|').length + 1);
  if (source[2] !== ':') return beginningOf(rest);
  if (rest.startsWith('{0')) return everyLetter;
  return [...beginningsOf(within), ...(/^[?*]/u.test(rest) ? beginningOf(rest.slice(1)) : [])];
}

/**
 * Small letters that a line may begin with to be of this form, two or one whatever follows, with blanks around each:
 * forms say it at the beginning of their alternatives. Signs may stand before the words, but none stands before a letter.
 */
const lettersOf = remembering(({ form: { source } }: LineForm): string => {
  const words = /^\^\[\^[^\]]*\]\*\(\?:|^\(\?:(?=\^)/u.exec(source)?.[0];
  const alternatives = words ? alternativesIn(source.slice(words.length)) : [];
  const all = words?.startsWith('^') ? alternatives : alternatives.map((one) => one.slice(1));
  const areBegun = words?.startsWith('^') || alternatives.every((one) => one.startsWith('^'));
  return ` ${(words && areBegun ? beginningsOf(all) : everyLetter).join(' ')} `;
}, new WeakMap());

/** Whether a line that begins with this letter and this sign may be of the form; '' for a sign that may be a letter in another form. */
export const mayBegin = (form: LineForm, letter: string, sign: string): boolean => {
  const letters = lettersOf(form);
  return letters.includes(` ${letter} `) || letters.includes(` ${letter}${sign}`);
};
