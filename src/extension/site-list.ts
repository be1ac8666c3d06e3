import { browser } from 'wxt/browser';
import { hear } from './hear.ts';
import { hostsAtInstall, hostsGranted, patternFor, webAddress } from './hosts.ts';
import { valueIn } from './settings/shape.ts';
import { type SiteSettings, sitePrefix, siteShape } from './settings/site.ts';
import { siteNameOf } from './settings/site-name.ts';

/** One site as the options list it. */
export interface ListedSite {
  readonly name: string;
  /** The match pattern that the browser knows it by. */
  readonly pattern: string;
  /** It came with the install, so it can be switched off but not removed. */
  readonly atInstall: boolean;
  /** The browser lets Jernih clean it now. */
  readonly allowed: boolean;
  readonly settings: SiteSettings;
}

const hostIn = (pattern: string): string => pattern.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');

async function storedSites(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.sync.get(null);
  } catch (error) {
    console.warn('Jernih reads its defaults:', error);
    return {};
  }
}

/** A permission for every site there is comes after those that it leaves: "all other sites" over a list would be its title. */
const byName = (one: ListedSite, other: ListedSite): number =>
  Number(one.name === '*') - Number(other.name === '*') || one.name.localeCompare(other.name);

/** All sites there is something to say about, by name. Never throws for the store's sake. */
export async function listSites(): Promise<readonly ListedSite[]> {
  const [granted, stored] = await Promise.all([hostsGranted(), storedSites()]);
  const patterns = new Map<string, string>();
  const add = (name: string, pattern: string) => patterns.has(name) || patterns.set(name, pattern);
  for (const pattern of hostsAtInstall()) add(siteNameOf(hostIn(pattern)), pattern);
  for (const pattern of granted) add(siteNameOf(hostIn(pattern)), pattern);
  for (const key of Object.keys(stored)) {
    const url = key.startsWith(sitePrefix)
      ? webAddress(`https://${key.slice(sitePrefix.length)}/`)
      : undefined;
    if (url) add(siteNameOf(url.hostname), patternFor(url));
  }
  const sites = [...patterns].map(async ([name, pattern]): Promise<ListedSite> => {
    const allowed = await browser.permissions.contains({ origins: [pattern] });
    const shape = siteShape(name);
    const settings = valueIn(stored[shape.key], shape);
    return { name, pattern, atInstall: hostsAtInstall().includes(pattern), allowed, settings };
  });
  return (await Promise.all(sites)).sort(byName);
}

/** The names of the sites that came with the install, sorted. */
export const sitesAtInstall = (): readonly string[] => hostsAtInstall().map(hostIn).sort();

/** Calls back when the list may have changed, here or in the browser's own settings, until the signal aborts. */
export function watchSites(changed: () => void, until: AbortSignal): void {
  const { storage, permissions } = browser;
  hear(storage.sync.onChanged, changed, until);
  hear(permissions.onAdded, changed, until);
  hear(permissions.onRemoved, changed, until);
}

/** The address that a person typed as a site, with or without its scheme; undefined where it is none. */
export function typedSite(text: string): URL | undefined {
  const typed = text.trim();
  const url = webAddress(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  return url && /^[^.]+(\.[^.]+)+$/.test(url.hostname) ? url : undefined;
}
