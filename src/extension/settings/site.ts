import type { ClutterKind } from '../../clutter/kinds.ts';
import { isKind } from './is-kind.ts';
import { isBoolean, isListOf, isText, type Shape } from './shape.ts';

/** What a person chose for one site. */
export interface SiteSettings {
  readonly clean: boolean;
  /** Open the stories of this site in the reader at once. */
  readonly alwaysReader: boolean;
  /** Kinds left visible on this site only. */
  readonly kindsOff: readonly ClutterKind[];
  /** Kinds hidden on this site though they are left visible elsewhere. */
  readonly kindsOn: readonly ClutterKind[];
  /** Selectors of what is never hidden here. */
  readonly alwaysShown: readonly string[];
}

export const sitePrefix = 'site:';

/** `site` is a name that `siteNameOf` gives. */
export const siteShape = (site: string): Shape<SiteSettings> => ({
  key: sitePrefix + site,
  defaults: { clean: true, alwaysReader: false, kindsOff: [], kindsOn: [], alwaysShown: [] },
  checks: {
    clean: isBoolean,
    alwaysReader: isBoolean,
    kindsOff: isListOf(isKind),
    kindsOn: isListOf(isKind),
    alwaysShown: isListOf(isText),
  },
  steps: [],
});

/** The name of a site that no rule knows: its host without `www.`. */
export const bareName = (hostname: string): string => hostname.replace(/^www\./, '');

/** The same settings with one kind hidden or left visible here, whatever holds elsewhere. */
export function withKind(site: SiteSettings, kind: ClutterKind, hidden: boolean): SiteSettings {
  const kindsOff = site.kindsOff.filter((other) => other !== kind);
  const kindsOn = site.kindsOn.filter((other) => other !== kind);
  return hidden
    ? { ...site, kindsOff, kindsOn: [...kindsOn, kind] }
    : { ...site, kindsOff: [...kindsOff, kind], kindsOn };
}
