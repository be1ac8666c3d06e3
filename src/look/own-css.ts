/** Why a person's own styles are not taken: what stands in the way, and in which line, counted from 1. */
export interface RefusedCss {
  readonly what: 'escape' | 'request' | 'rule' | 'braces' | 'length';
  readonly line: number;
}

/** Letters. */
const longest = 4000;
/** Browsers take 8,192 bytes under one key of the synced store; some are left for the key, the version and the like. */
const mostBytes = 8000;

/** What is no style: with neither escapes nor these in it, a brace in the rest is a brace. */
const aside = /\/\*[\s\S]*?\*\/|"[^"\n\r\f]*"|'[^'\n\r\f]*'/g;
/** Whatever may fetch something, by any function that takes an address. */
const request = /\b(?:url|src|image|image-set|cross-fade|element|paint|url-prefix|domain)\s*\(/i;
/** Those that only ask whether the rules in them apply. */
const rule = /@(?!(?:media|supports|container)(?![\w-]))/i;

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** What means the root of a scope. */
const root = /:scope|&/i;

/** What is neither text nor comment, as long as before, line by line. */
const bareOf = (css: string): string => css.replace(aside, (text) => text.replace(/[^\n]/g, ' '));

const lineOf = (css: string, at: number): number => css.slice(0, at).split('\n').length;

/** Chromium counts what it stores, where this sign takes six bytes. */
const bytesOf = (css: string): number =>
  new TextEncoder().encode(JSON.stringify(css).replaceAll('<', '\\u003C')).length;

/** Where a bracket closes what none has opened, or what is open at the end was opened; -1 where all is well. */
function unpaired(css: string): number {
  const open: { readonly closes: string | undefined; readonly index: number }[] = [];
  for (const { 0: sign, index } of css.matchAll(/[{}()[\]"']|\/\*/g)) {
    if (closing[sign]) open.push({ closes: closing[sign], index });
    else if (open.pop()?.closes !== sign) return index;
  }
  return open.at(-1)?.index ?? -1;
}

/**
 * Why a person's own styles may not be shown; undefined where they may. Told from the text alone: an escape, which could
 * spell anything, is refused, and so is everything that could ask for something or reach beyond the rules around it.
 */
export function refusedCss(css: string): RefusedCss | undefined {
  if (css.length > longest || bytesOf(css) > mostBytes) return { what: 'length', line: lineOf(css, longest) };
  const bare = bareOf(css);
  const found = [
    { what: 'escape' as const, at: css.indexOf('\\') },
    { what: 'request' as const, at: bare.search(request) },
    { what: 'rule' as const, at: bare.search(rule) },
    { what: 'braces' as const, at: unpaired(bare) },
  ]
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  return found && { what: found.what, line: lineOf(css, found.at) };
}

/** Keeps every part of the article below the controls; no declaration outside a layer wins against one in it that is `!important`. */
const below = '@layer below { article > * { z-index: auto !important; isolation: isolate !important } }';

/**
 * The rules for what stands in the article, never for the article itself or what surrounds it, where the controls are.
 * Selectors begin below the root of their scope: so that `.story p` holds, that is the article, unless the rules name it.
 */
export function scopedCss(css: string): string {
  if (css.trim() === '' || refusedCss(css)) return '';
  return `${below}\n@scope (${root.test(bareOf(css)) ? 'article > *' : 'article'}) {\n${css}\n}`;
}
