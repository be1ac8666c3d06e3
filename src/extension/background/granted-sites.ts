import browser, { type Manifest, type Scripting } from 'webextension-polyfill';
import { askPage } from '../ask.ts';
import { covers, hostsAtInstall, hostsGranted, mayClean, webAddress } from '../hosts.ts';
import { readPageSettings } from '../settings/on-page.ts';
import { siteNameOf } from '../settings/site-name.ts';

/** What runs when a page begins, and what when its markup has been read. */
const ids = { document_start: 'granted-sites', document_end: 'granted-sites-later' } as const;

type When = keyof typeof ids;

/** Firefox tells the files of a manifest as addresses, and takes them back as paths only. */
const pathOf = (file: string): string => new URL(file, browser.runtime.getURL('/')).pathname.slice(1);

type Files = Pick<Manifest.ContentScript, 'js' | 'css' | 'run_at'>;

const isOfOneSite = (script: string): boolean => script.includes('sites/');

/** Sites at install speak Indonesian; any other may speak any language, and hears of it before it is cleaned. */
const everyLanguage: Files = { js: ['languages.js'], run_at: 'document_start' };

/** What the manifest puts into every page of the sites at install, not what belongs to one of them. */
const isForAll = ({ js }: Files): boolean => Boolean(js?.length) && !js?.some(isOfOneSite);

const manifestScripts = () => browser.runtime.getManifest().content_scripts ?? [];

const once = (files: readonly string[]): string[] => [...new Set(files.map(pathOf))];

const filesOf = (scripts: readonly Files[]): { readonly js: string[]; readonly css: string[] } => ({
  js: once(scripts.flatMap(({ js }) => js ?? [])),
  css: once(scripts.flatMap(({ css }) => css ?? [])),
});

const forGranted = () => [everyLanguage, ...manifestScripts().filter(isForAll)];

const registrations = (matches: readonly string[]): Scripting.RegisteredContentScript[] =>
  (Object.keys(ids) as When[]).map((when) => ({
    ...filesOf(forGranted().filter(({ run_at }) => run_at === when)),
    id: ids[when],
    matches: [...matches],
    // There the manifest's own scripts run.
    excludeMatches: [...hostsAtInstall()],
    runAt: when,
    persistAcrossSessions: true,
  }));

async function register(): Promise<void> {
  const matches = await hostsGranted();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: Object.values(ids) });
  const before = registered.map(({ id }) => id);
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: before });
  if (matches.length > 0) await browser.scripting.registerContentScripts(registrations(matches));
}

/** Does to an open page what the browser will do to the next one; on a site at install, all that the manifest has for it. */
async function cleanNow(tabId: number, { hostname }: URL): Promise<void> {
  const isHere = (pattern: string) => covers(pattern, hostname);
  const forHere = manifestScripts().filter(
    ({ matches, exclude_matches: others = [] }) => matches.some(isHere) && !others.some(isHere),
  );
  const { js, css } = filesOf(forHere.length > 0 ? forHere : forGranted());
  const target = { tabId };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

/** Brings one open tab in line with what is allowed: cleaned without a reload, or left in peace. */
async function settle(tabId: number, address: string | undefined): Promise<void> {
  const url = webAddress(address);
  const allowed = url !== undefined && (await mayClean(url));
  const isClean = await askPage(tabId, 'page:is-clean');
  if (allowed && isClean === undefined) return cleanNow(tabId, url);
  const due = allowed && (await readPageSettings(siteNameOf(url.hostname))).clean;
  if (isClean === !due) await askPage(tabId, 'page:clean', { on: due });
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
