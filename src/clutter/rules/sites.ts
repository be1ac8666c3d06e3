import type { SiteRule } from './site-rule.ts';

/** Sorted by host. The hosts are the ones asked for at install: one added later disables the extension until its user agrees. */
export const siteRules: readonly SiteRule[] = [
  {
    host: 'jpnn.com',
    story: ['[itemprop="articleBody"]'],
    hide: { 'app-banner': ['.download_apps'] },
    origin: 'saved pages of the site',
    seen: '2022-07',
  },
];
