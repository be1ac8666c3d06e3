import type { SiteRule } from '../../src/clutter/rules/site-rule.ts';
import { siteRules } from '../../src/clutter/rules/sites.ts';

/** What is known of the site of an address. */
export const ruleFor = ({ hostname }: URL): SiteRule | undefined =>
  siteRules.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
