import browser from 'webextension-polyfill';
import { askReader } from '../ask.ts';
import { mayClean, webAddress } from '../hosts.ts';
import type { Problem } from '../messages.ts';
import { siteShape } from '../settings/site.ts';
import { siteNameOf } from '../settings/site-name.ts';
import { readStored } from '../settings/stored.ts';
import { wasLeft } from './left.ts';
import { makeReady, toggleReader, toggleReaderByKey } from './reader.ts';

/** In `storage.session`, so that a worker put to sleep while the page loads still knows. */
const key = (tabId: number): string => `read:${tabId}`;

/** Opens the reader in a tab once its page has loaded. */
export async function openWhenLoaded(tabId: number): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: true });
}

const withoutPlace = (address: string | undefined): string | undefined => address?.replace(/#.*$/, '');

/** Goes to an address in the same tab and opens the reader there, where scripts of ours are allowed. */
export async function readLinkIn(
  tabId: number,
  from: string | undefined,
  address: unknown,
): Promise<{ readonly problem?: Problem }> {
  const url = webAddress(typeof address === 'string' ? address : undefined);
  if (!url || !(await mayClean(url))) return { problem: 'link-refused' };
  if (withoutPlace(url.href) === withoutPlace(from)) {
    // The page itself: it will not load again.
    await toggleReaderByKey(tabId);
    return {};
  }
  // In this order: the page that is left may still say that it has loaded.
  await browser.tabs.update(tabId, { url: url.href });
  await openWhenLoaded(tabId);
  return {};
}

async function wasAskedFor(tabId: number): Promise<boolean> {
  const asked = (await browser.storage.session.get(key(tabId)))[key(tabId)] === true;
  if (asked) await browser.storage.session.remove(key(tabId));
  return asked;
}

async function isAlwaysRead({ hostname, pathname }: URL): Promise<boolean> {
  // The front page of a site is never a story.
  if (pathname === '/') return false;
  return (await readStored(siteShape(siteNameOf(hostname)))).alwaysReader;
}

/** The markup of a page has been read: if the reader will open in it once it has loaded, it is there by then. */
export async function pageParsed(tabId: number, address: string | undefined): Promise<void> {
  const url = webAddress(address);
  if (url && (await isAlwaysRead(url)) && !(await wasLeft(tabId, url.href))) await makeReady(tabId);
}

/** A page has loaded: opens the reader if that was asked for, or if this site's stories always open in it. */
export async function pageLoaded(tabId: number, address: string | undefined): Promise<void> {
  // A new tab may say that its empty page has loaded, before the one that was asked for.
  const url = webAddress(address);
  if (!url) return;
  if (await wasAskedFor(tabId)) return toggleReaderByKey(tabId);
  if (!(await isAlwaysRead(url)) || (await wasLeft(tabId, url.href))) return;
  const there = await askReader(tabId, 'reader:state');
  if (!there || there.unasked) await toggleReader(tabId);
}
