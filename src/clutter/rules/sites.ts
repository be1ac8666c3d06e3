import type { SiteRule } from './site-rule.ts';
import { sitesFromAToK } from './sites-a-to-k.ts';
import { sitesFromLToZ } from './sites-l-to-z.ts';

/**
 * Sorted by host. The hosts are the ones asked for at install: one added later disables the extension until its user
 * agrees. A host of which nothing is known by name is cleaned by kinds alone.
 */
export const siteRules: readonly SiteRule[] = [...sitesFromAToK, ...sitesFromLToZ];
