import browser from 'webextension-polyfill';
import { mayClean, webAddress } from '../hosts.ts';
import { everywhere } from '../settings/everywhere.ts';
import { selecting } from '../settings/selecting.ts';
import { sitePrefix } from '../settings/site.ts';
import { readStored } from '../settings/stored.ts';
import type { Sender } from '../wire.ts';
import { bring } from './bring.ts';
import { isFurnitureDue } from './furniture.ts';

/** Scripts that a page has only where a person asked for what they do. */
async function askedFor(address: string | undefined): Promise<readonly string[]> {
  const [furniture, { lift }] = await Promise.all([isFurnitureDue(address), readStored(selecting)]);
  return [...(lift ? ['/selecting.js'] : []), ...(furniture ? ['/furniture.js'] : [])];
}

/** Brings into a page that is cleaned what it did not need before its markup was read. */
export async function bringLateScripts(tabId: number, { url }: Sender): Promise<void> {
  await bring(tabId, ['/later.js', '/copying.js', '/shadow-roots.js', ...(await askedFor(url))]);
}

async function bringWhatWasAskedFor(tabId: number, address: string | undefined): Promise<void> {
  const url = webAddress(address);
  if (!url || !(await mayClean(url))) return;
  const files = await askedFor(address);
  if (files.length > 0) await bring(tabId, files);
}

const isAsking = (key: string): boolean =>
  key === everywhere.key || key === selecting.key || key.startsWith(sitePrefix);

/** Brings them also into the pages in front when a person has just asked for them. */
export function followLateScripts(): void {
  browser.storage.sync.onChanged.addListener(async (changes) => {
    if (!Object.keys(changes).some(isAsking)) return;
    const tabs = await browser.tabs.query({ active: true });
    await Promise.all(
      tabs.map(({ id, url }) => (id === undefined ? undefined : bringWhatWasAskedFor(id, url))),
    );
  });
}
