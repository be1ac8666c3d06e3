import type { SiteRule } from './site-rule.ts';
import { siteRules } from './sites.ts';

/** The rule of a host, by whole labels from the right: `m.jpnn.com` is under `jpnn.com`, `notjpnn.com` is not. */
export function siteOf(host: string): SiteRule | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return siteRules.find((rule) => name === rule.host || name.endsWith(`.${rule.host}`));
}
