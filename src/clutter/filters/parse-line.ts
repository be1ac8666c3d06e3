import { isTooBroad } from './breadth.ts';
import { hostOf } from './hosts.ts';
import { respelled, sortOf } from './operators.ts';
import type { Refusal, Rule, Supports } from './rule.ts';
import { maskOf, partsOf } from './selector.ts';
import { styleFix } from './style-fix.ts';

export type Line = { readonly rule: Rule } | { readonly refused: Refusal } | undefined;

/** Longer lines are no rule that anybody wrote. */
export const longestLine = 2000;

const comment = /^(?:!(?!#)|\[Adblock|\[uBlock|# |#$)/i;
const separator = /#(@?)(?:\??)#/;
const injection = /#@?\$\??#/;
const scripts = /#@?%#|##?@?\+js\(|##script:inject\(|\/\/scriptlet/;

/**
 * Reads one line of rules. Undefined: nothing to read (blank, a comment). Never throws; what is not understood is
 * refused by name.
 */
export function parseLine(text: string, supports: Supports): Line {
  const trimmed = text.trim();
  if (!trimmed || comment.test(trimmed)) return undefined;
  if (trimmed.length > longestLine) return { refused: 'too-long' };
  const foreign = foreignSyntax(trimmed);
  if (foreign) return { refused: foreign };
  const found = separator.exec(trimmed);
  if (!found) return { refused: 'network' };
  const hosts = hostsOf(trimmed.slice(0, found.index));
  if (!hosts) return { refused: 'bad-host' };
  const body = bodyOf(trimmed.slice(found.index + found[0].length), supports);
  if ('refused' in body) return body;
  const exception = found[1] === '@';
  if (!exception && body.css === undefined && body.selectors.some(isTooBroad))
    return { refused: 'hides-page' };
  return { rule: { ...hosts, exception, ...body } };
}

function foreignSyntax(line: string): Refusal | undefined {
  if (line.startsWith('!#')) return 'directive';
  if (scripts.test(line)) return 'scriptlet';
  if (/#@?#\^|\$@?\$[a-z]/.test(line) && !line.startsWith('|')) return 'html-filter';
  return injection.test(line) ? 'style-injection' : undefined;
}

function hostsOf(text: string): Pick<Rule, 'hosts' | 'except'> | undefined {
  const [hosts, except]: [string[], string[]] = [[], []];
  if (!text.trim()) return { hosts, except };
  const names = text.split(',').map((part) => part.trim());
  for (const name of names) {
    if (name === '*') continue;
    const negated = name.startsWith('~');
    const host = hostOf(negated ? name.slice(1) : name);
    if (host === undefined) return undefined;
    (negated ? except : hosts).push(host);
  }
  return { hosts: names.includes('*') ? [] : hosts, except };
}

type Body = Pick<Rule, 'selectors' | 'css' | 'procedural'> | { readonly refused: Refusal };

function bodyOf(text: string, supports: Supports): Body {
  const { selector, style } = withoutStyle(respelled(text.trim()));
  if (isUnsafe(selector) || isUnsafe(style ?? '')) return { refused: 'unsafe' };
  const css = style === undefined ? undefined : styleFix(style);
  if (style !== undefined && css === undefined) return { refused: 'style-not-allowed' };
  const selectors = partsOf(selector);
  if (!selectors) return { refused: 'bad-selector' };
  const sorts = selectors.map((part) => sortOf(part, supports));
  for (const sort of sorts) if (sort !== 'plain' && sort !== 'procedural') return { refused: sort };
  const procedural = sorts.includes('procedural');
  // A style fix is a line of a style sheet: what no sheet can select, none can fix.
  if (procedural && css !== undefined) return { refused: 'operator' };
  return css === undefined ? { selectors, procedural } : { selectors, css, procedural };
}

function withoutStyle(text: string): { selector: string; style?: string } {
  const found = /:style\((?<style>.*)\)$/.exec(text);
  if (!found || maskOf(text.slice(0, found.index)) === undefined) return { selector: text };
  return { selector: text.slice(0, found.index), style: found.groups?.style ?? '' };
}

/** How often something repeats, in an expression. No selector that a sheet can hold has it, but in quotes. */
const times = /\{\d+(?:,\d*)?\}/g;

// What could leave the selector and become another rule, or fetch something. What ends a comment ends nothing alone: `/ad.*/`.
function isUnsafe(text: string): boolean {
  return /[{}\0]|\/\*|(?:url|image-set|image|src)\s*\(/i.test(text.replace(times, ''));
}
