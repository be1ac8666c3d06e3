import browser, { type Scripting } from 'webextension-polyfill';
import { askPage } from '../ask.ts';
import { hostsAtInstall, hostsGranted, mayClean, webAddress } from '../hosts.ts';
import { readPageSettings } from '../settings/on-page.ts';
import { siteNameOf } from '../settings/site-name.ts';

const id = 'granted-sites';

/** Firefox tells the files of a manifest as addresses, and takes them back as paths only. */
const pathOf = (file: string): string => new URL(file, browser.runtime.getURL('/')).pathname.slice(1);

const isOfOneSite = (script: string): boolean => script.includes('sites/');

/** The files that the manifest puts into every page of the sites at install, not those that belong to one of them. */
function files(): { readonly js: string[]; readonly css: string[] } {
  const scripts =
    browser.runtime.getManifest().content_scripts?.filter(({ js }) => js?.length && !js.some(isOfOneSite)) ??
    [];
  return {
    js: scripts.flatMap(({ js }) => js ?? []).map(pathOf),
    css: scripts.flatMap(({ css }) => css ?? []).map(pathOf),
  };
}

function registration(matches: readonly string[]): Scripting.RegisteredContentScript {
  return {
    ...files(),
    id,
    matches: [...matches],
    // There the manifest's own scripts run.
    excludeMatches: [...hostsAtInstall()],
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

async function register(): Promise<void> {
  const matches = await hostsGranted();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length > 0) await browser.scripting.registerContentScripts([registration(matches)]);
}

async function cleanNow(tabId: number): Promise<void> {
  const { js, css } = files();
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

/** Brings one open tab in line with what is allowed: cleaned without a reload, or left in peace. */
async function settle(tabId: number, address: string | undefined): Promise<void> {
  const url = webAddress(address);
  const allowed = url !== undefined && (await mayClean(url));
  const there = await askPage(tabId, 'page:state');
  if (allowed && !there) return cleanNow(tabId);
  const due = allowed && (await readPageSettings(siteNameOf(url.hostname))).clean;
  if (there && there.cleaning !== due) await askPage(tabId, 'page:clean', { on: due });
}

async function settleTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const settling = tabs.map(({ id: tabId, url }) => (tabId === undefined ? undefined : settle(tabId, url)));
  // A tab that closes or refuses scripts meanwhile is no reason to leave the others.
  await Promise.allSettled(settling);
}

let turn: Promise<void> = Promise.resolve();

async function bringInLine(): Promise<void> {
  await register();
  await settleTabs();
}

/** One change after the other; a failed one does not hold up the next. */
function follow(): Promise<void> {
  turn = turn.then(bringInLine, bringInLine);
  return turn;
}

/** Keeps the clean script on exactly the sites that are allowed, whichever way they were allowed or taken back. */
export function keepGrantedSites(): void {
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
}
