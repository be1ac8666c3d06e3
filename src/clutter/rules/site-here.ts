import type { SiteRule } from './site-rule.ts';

/** Where the script of a site leaves its rule for the clean script: the extension's own world, which no page sees. */
type World = { jernihSite?: SiteRule } & typeof globalThis;

/** The rule of the site that this page belongs to. Only that site's own script brought it, so it costs nothing elsewhere. */
export const siteHere = (): SiteRule | undefined => (globalThis as World).jernihSite;

/** The script that brings one site's rule to its pages. */
export function scriptOf({ origin: _origin, seen: _seen, ...rule }: SiteRule): string {
  return `globalThis.jernihSite = ${JSON.stringify(rule)};\n`;
}
