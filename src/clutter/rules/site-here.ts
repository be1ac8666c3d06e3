import type { SiteRule } from './site-rule.ts';

const name = 'jernih.site';
const place = Symbol.for(name);

/** Where the script of a site leaves its rule for the clean script: by a symbol, which no element of a page can stand for. */
type World = { [place]?: SiteRule } & typeof globalThis;

/** The rule of the site that this page belongs to. Only that site's own script brought it, so it costs nothing elsewhere. */
export const siteHere = (): SiteRule | undefined => (globalThis as World)[place];

/** The script that brings one site's rule to its pages. */
export function scriptOf({ origin: _origin, seen: _seen, ...rule }: SiteRule): string {
  return `globalThis[Symbol.for('${name}')] = ${JSON.stringify(rule)};\n`;
}
