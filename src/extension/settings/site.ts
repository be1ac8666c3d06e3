import { type ClutterKind, kinds } from '../../clutter/kinds.ts';
import { siteRules } from '../../clutter/rules/sites.ts';
import { isBoolean, isListOf, isOneOf, isText, type Shape } from './shape.ts';

/** What a person chose for one site. */
export interface SiteSettings {
  readonly clean: boolean;
  /** Open the stories of this site in the reader at once. */
  readonly alwaysReader: boolean;
  /** Kinds left visible on this site only. */
  readonly kindsOff: readonly ClutterKind[];
  /** Selectors of what is never hidden here. */
  readonly alwaysShown: readonly string[];
}

export const sitePrefix = 'site:';

/** `site` is a name that `siteOf` gives. */
export const siteShape = (site: string): Shape<SiteSettings> => ({
  key: sitePrefix + site,
  defaults: { clean: true, alwaysReader: false, kindsOff: [], alwaysShown: [] },
  checks: {
    clean: isBoolean,
    alwaysReader: isBoolean,
    kindsOff: isListOf(isOneOf(kinds)),
    alwaysShown: isListOf(isText),
  },
  steps: [],
});

/** The site that a host belongs to: the one asked for at install, else the host itself without `www.`. */
export function siteOf(hostname: string): string {
  const known = siteRules.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
  return known?.host ?? hostname.replace(/^www\./, '');
}
