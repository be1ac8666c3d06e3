import { parse } from '@ghostery/adblocker-extended-selectors';
import { isEndless } from './endless.ts';
import type { Supports } from './rule.ts';
import { compoundsOf, partsOf, type Simple } from './selector.ts';

/** Spellings of other blockers for what we know by one name. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/:-abp-has\(/g, ':has('],
  [/:(?:-abp-)?contains\(/g, ':has-text('],
  [/:nth-ancestor\(/g, ':upward('],
  [/:if\(/g, ':has('],
  // Looked for anywhere, what may stand before it tells nothing, and takes long.
  [/:has-text\(\/(?:(?:\.|\\[dsw])\*\??)+(?=[^*+?{|)/])/gi, ':has-text(/'],
];

/** What no style sheet knows and we do. */
const known = new Set(['has-text', 'upward', 'matches-css', 'matches-css-before', 'matches-css-after']);
/** What other blockers know and we do not. */
const unknown =
  /^(?:-abp-properties|if-not|matches-(?:attr|media|path|prop|property)|min-text-length|others|remove|remove-attr|remove-class|shadow|spath|style|watch-attrs?|xpath)$/;
const takesSelectors = new Set(['has', 'is', 'not', 'where']);

export type Sort = 'plain' | 'procedural' | 'operator' | 'bad-selector' | 'endless';

export const respelled = (selector: string): string =>
  synonyms.reduce((text, [other, ours]) => text.replace(other, ours), selector);

/** Whether a style sheet can hold the selector, the procedural engine must look, or neither can. */
export function sortOf(selector: string, supports: Supports): Sort {
  const simples = allSimples(selector);
  if (!simples) return 'bad-selector';
  const names = simples.filter(({ kind }) => kind === 'pseudo-class').map(({ name }) => name);
  if (names.some((name) => unknown.test(name))) return 'operator';
  if (!names.some((name) => known.has(name))) return isPlain(selector, supports) ? 'plain' : 'bad-selector';
  if (!simples.every((simple) => isSound(simple, supports)) || !isRead(selector)) return 'bad-selector';
  return simples.some(mayTakeForEver) ? 'endless' : 'procedural';
}

function mayTakeForEver({ name, argument = '' }: Simple): boolean {
  const [, expression] = (known.has(name) && /^[^/]*\/(.*)\/[a-z]*$/s.exec(argument.trim())) || [];
  return expression !== undefined && isEndless(expression);
}

/** `:not(…)` takes no pseudo-element and forgives nothing: what it takes is one whole selector. */
const isPlain = (selector: string, supports: Supports) => supports(selector) && supports(`:not(${selector})`);

/** Every simple selector, those in arguments too; undefined where the selector is none. */
function allSimples(selector: string, depth = 0): Simple[] | undefined {
  const parts = partsOf(selector);
  if (!parts || depth > 8) return undefined;
  const found: Simple[] = [];
  for (const part of parts) {
    const compounds = compoundsOf(part);
    if (!compounds) return undefined;
    for (const simple of compounds.flat()) {
      found.push(simple);
      if (!takesSelectors.has(simple.name) || simple.argument === undefined) continue;
      const inner = allSimples(simple.argument, depth + 1);
      if (!inner) return undefined;
      found.push(...inner);
    }
  }
  return found;
}

/** One simple selector beside an operator: plain ones as the browser says, operators by their argument. */
function isSound({ kind, name, argument, text }: Simple, supports: Supports): boolean {
  if (kind === 'pseudo-element') return false;
  if (kind !== 'pseudo-class' || !(takesSelectors.has(name) || known.has(name))) return supports(text);
  if (takesSelectors.has(name)) return true;
  if (!argument?.trim()) return false;
  if (name === 'upward') return isWayUp(argument.trim(), supports);
  return name === 'has-text' ? isPattern(argument.trim(), /^i?$/) : isStyle(argument.trim());
}

const isWayUp = (argument: string, supports: Supports): boolean =>
  /^\d+$/.test(argument) ? Number(argument) >= 1 && Number(argument) < 256 : isPlain(argument, supports);

function isStyle(argument: string): boolean {
  const [, value] = /^[-a-z]+\s*:\s*(\S.*)$/is.exec(argument) ?? [];
  return value !== undefined && isPattern(value, /^[imu]{0,3}$/);
}

/** Words are always a pattern; `/…/` must be a regular expression, with flags that the engine takes. */
function isPattern(argument: string, flags: RegExp): boolean {
  const written = /^\/(.*)\/([a-z]*)$/s.exec(argument);
  // "/path/to" is words: nobody writes such flags.
  if (!written || !flags.test(written[2] ?? '')) return true;
  try {
    return Boolean(new RegExp(written[1] ?? '', written[2]));
  } catch {
    return false;
  }
}

function isRead(selector: string): boolean {
  try {
    return parse(selector) !== undefined;
  } catch {
    return false;
  }
}
