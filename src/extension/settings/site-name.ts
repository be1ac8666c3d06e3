import { siteOf } from '../../clutter/rules/site-of.ts';
import { bareName } from './site.ts';

/** The name of the site that a host belongs to: the one known, else the host itself without `www.`. */
export function siteNameOf(hostname: string): string {
  return siteOf(hostname)?.host ?? bareName(hostname);
}
