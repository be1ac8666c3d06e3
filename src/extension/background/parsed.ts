import browser from 'webextension-polyfill';
import { heldFor, isUnusual, lendHeld } from '../held.ts';
import { mayClean, webAddress } from '../hosts.ts';
import { everywhere } from '../settings/everywhere.ts';
import { selecting } from '../settings/selecting.ts';
import { sitePrefix } from '../settings/site.ts';
import { readStored } from '../settings/stored.ts';
import { shortcuts } from '../shortcuts.ts';
import type { Sender } from '../wire.ts';
import { bring, lend } from './bring.ts';
import { isFurnitureDue } from './furniture.ts';

/** Scripts that a page has only where a person asked for what they do. */
async function askedFor(address: string | undefined): Promise<readonly string[]> {
  const [furniture, { lift }] = await Promise.all([isFurnitureDue(address), readStored(selecting)]);
  return [...(lift ? ['/selecting.js'] : []), ...(furniture ? ['/furniture.js'] : [])];
}

/** What sees the reader's shortcut and its line in a menu coming; a page is told what keys are held if a person chose that. */
async function foreseeing(tabId: number): Promise<readonly string[]> {
  const shortcut = (await shortcuts()).find(({ name }) => name === 'toggle-reader');
  const held = heldFor(shortcut?.keys) ?? '';
  if (isUnusual(held)) await lend(tabId, lendHeld, held);
  return held || browser.contextMenus ? ['/foresee.js'] : [];
}

/** Brings into a page that is cleaned what it did not need before its markup was read. */
export async function bringLateScripts(tabId: number, { url }: Sender): Promise<void> {
  const more = (await Promise.all([askedFor(url), foreseeing(tabId)])).flat();
  await bring(tabId, ['/follow.js', ...more]);
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
