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

/** Letters that a text may begin with to match one of these; every letter where that is not plain. */
const beginningsOf = (alternatives: readonly string[]): string => alternatives.map(beginningOf).join('');

const everyLetter = 'abcdefghijklmnopqrstuvwxyz';

/** A sign or a digit, and what may be there or not. */
const noLetter = /^(?:\\d|\[\\d[^\]]*\]|\\[[(]|[\u0080-\uffff])(?![?*{])/u;
const mayBeThere = /^\\(?:\(\?|[sW]\*)/u;

function beginningOf(source: string): string {
  if (noLetter.test(source)) return '';
  if (mayBeThere.test(source)) return beginningOf(source.replace(mayBeThere, ''));
  if (!/^\(\?[:=!]/u.test(source)) return /^[a-z](?![?*{])/u.exec(source)?.[0] ?? everyLetter;
  const within = alternativesIn(source.slice(3));
  const rest = source.slice(3 + within.join('|').length + 1);
  if (source[2] !== ':') return beginningOf(rest);
  if (rest.startsWith('{0')) return everyLetter;
  return beginningsOf(within) + (/^[?*]/u.test(rest) ? beginningOf(rest.slice(1)) : '');
}

/**
 * Small letters that a line may begin with to be of this form, some twice: forms say it by the first letter of each of
 * their alternatives. Signs may stand before the words, but none stands before a letter.
 */
export const lettersOf = remembering(({ form: { source } }: LineForm): string => {
  const words = /^\^\[\^[^\]]*\]\*\(\?:|^\(\?:(?=\^)/u.exec(source)?.[0];
  const alternatives = words ? alternativesIn(source.slice(words.length)) : [];
  if (words?.startsWith('^')) return beginningsOf(alternatives);
  return alternatives.length > 0 && alternatives.every((one) => one.startsWith('^'))
    ? beginningsOf(alternatives.map((one) => one.slice(1)))
    : everyLetter;
}, new WeakMap());
