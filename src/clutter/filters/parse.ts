import { type Line, parseLine } from './parse-line.ts';
import type { Reading, Refused, Rule, Supports } from './rule.ts';

/** A person's own rules are a few; a list of thousands is another extension's work. */
export const mostRules = 5000;

/**
 * Reads people's own rules, one a line. Every line that is left out is named with its number and reason; at the
 * first line too many, reading ends. Lines that are `known` are not read again: who types changes one of thousands.
 * Never throws.
 */
export function parseRules(text: string, supports: Supports, known: Map<string, Line> = new Map()): Reading {
  const rules: Rule[] = [];
  const refused: Refused[] = [];
  for (const [at, source] of text.split(/\r\n|\r|\n/).entries()) {
    const read = known.has(source) ? known.get(source) : parseLine(source, supports);
    known.set(source, read);
    if (!read) continue;
    const left = { line: at + 1, text: source.trim().slice(0, 120) };
    if (rules.length + refused.length === mostRules) {
      refused.push({ ...left, reason: 'too-many' });
      break;
    }
    if ('rule' in read) rules.push(read.rule);
    else refused.push({ ...left, reason: read.refused });
  }
  return { rules, refused };
}
