import { browser } from 'wxt/browser';

const onWeb = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:';

/** The address as a URL if it is one of the web's, where a site can be allowed. */
export function webAddress(address: string | undefined): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return onWeb(url) ? url : undefined;
}

/** Whether a match pattern holds on a host, by whole labels: `*://*.a.example/*` covers `a.example` and what ends in `.a.example`. */
export function covers(pattern: string, hostname: string): boolean {
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (host === undefined) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** The match patterns asked for at install. */
export function hostsAtInstall(): readonly string[] {
  return (browser.runtime.getManifest().host_permissions ?? []).map(String);
}

/** The one pattern to ask for so that Jernih may clean this address: as granted at install, else this host alone. */
export function patternFor({ hostname }: URL): string {
  return hostsAtInstall().find((pattern) => covers(pattern, hostname)) ?? `*://${hostname}/*`;
}

/** Whether the browser lets Jernih clean this address now, by whatever grant: a person may have narrowed a wider one. */
export function mayClean({ hostname }: URL): Promise<boolean> {
  return browser.permissions.contains({ origins: [`*://${hostname}/*`] });
}

/** What a person granted beyond the install, as match patterns, sorted. */
export async function hostsGranted(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const atInstall = new Set(hostsAtInstall());
  return origins.filter((origin) => !atInstall.has(origin) && /^(?:\*|https?):/.test(origin)).sort();
}
