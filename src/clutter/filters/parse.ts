import { parseLine } from './parse-line.ts';
import type { Reading, Refused, Rule, Supports } from './rule.ts';

/** A person's own rules are a few; a list of thousands is another extension's work. */
export const mostRules = 5000;

/**
 * Reads people's own rules, one a line. Every line that is left out is named with its number and reason; at the
 * first line too many, reading ends. Never throws.
 */
export function parseRules(text: string, supports: Supports): Reading {
  const rules: Rule[] = [];
  const refused: Refused[] = [];
  for (const [at, source] of text.split(/\r\n|\r|\n/).entries()) {
    const read = parseLine(source, at + 1, supports);
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
