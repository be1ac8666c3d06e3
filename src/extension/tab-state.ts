import { browser } from 'wxt/browser';
import { readerShortcut } from './actions.ts';
import { askPage, askReader } from './ask.ts';
import { hear } from './hear.ts';
import { mayClean, webAddress } from './hosts.ts';
import type { PageState, Problem } from './messages.ts';
import { everywhere } from './settings/everywhere.ts';
import { type SiteSettings, siteShape } from './settings/site.ts';
import { siteNameOf } from './settings/site-name.ts';
import { canReadSettings, readStored } from './settings/stored.ts';
import { activeTab, bringRows, type Reach } from './tabs.ts';

/** The site in the tab in front, where it is one that can be cleaned. */
export interface SiteState {
  readonly address: URL;
  readonly name: string;
  /** The browser lets Jernih clean it. */
  readonly allowed: boolean;
  readonly settings: SiteSettings;
}

/** What the popup knows of the tab in front. */
export interface TabState {
  readonly id: number;
  /** Why nothing can be done here. */
  readonly problem?: Problem | undefined;
  readonly readerOpen: boolean;
  /** The keys that toggle the reader, if there are any. */
  readonly shortcut: string | undefined;
  readonly paused: boolean;
  /** The settings cannot be read, and defaults hold. */
  readonly unreadable: boolean;
  readonly site?: SiteState | undefined;
  /** Absent: the clean script is not in the page. `awaited`: it has not answered yet, for it measures what it hid. */
  readonly page?: PageState | 'awaited' | undefined;
}

const problems: Readonly<Record<Reach, Problem | undefined>> = {
  page: undefined,
  file: 'not-a-page',
  forbidden: 'page-not-allowed',
};

async function siteAt(address: string | undefined): Promise<SiteState | undefined> {
  const url = webAddress(address);
  if (!url) return undefined;
  const name = siteNameOf(url.hostname);
  const [allowed, settings] = await Promise.all([mayClean(url), readStored(siteShape(name))]);
  return { address: url, name, allowed, settings };
}

/** What is the same in every tab. */
async function readGeneral(): Promise<Pick<TabState, 'paused' | 'unreadable' | 'shortcut'>> {
  const [{ paused }, readable, shortcut] = await Promise.all([
    readStored(everywhere),
    canReadSettings(),
    readerShortcut(),
  ]);
  return { paused, unreadable: !readable, shortcut };
}

/**
 * Reads all there is to know of the tab in front; undefined where there is none. `early` hears what is known before the
 * page has answered.
 */
export async function readTab(early: (tab: TabState) => void): Promise<TabState | undefined> {
  const asked = readGeneral();
  const tab = await activeTab();
  if (!tab) return undefined;
  const { id, url } = tab;
  const reached = Promise.all([bringRows(id), askReader(id, 'reader:state'), siteAt(url)]);
  const [general, [{ reach, cleans }, reader, site]] = await Promise.all([asked, reached]);
  // Last: the page takes a while, and does nothing else meanwhile.
  const page = cleans ? askPage(id, 'page:state') : undefined;
  const problem = problems[reach];
  const known: TabState = {
    ...general,
    id,
    problem,
    readerOpen: reader?.open ?? false,
    page: page && 'awaited',
    site: problem ? undefined : site,
  };
  if (known.page !== 'awaited') return known;
  early(known);
  return { ...known, page: await page };
}

/** Calls back when what `readTab` says may have changed, whoever changed it, until the signal aborts. */
export function watchTab(changed: () => void, until: AbortSignal): void {
  const { runtime, storage, tabs, permissions } = browser;
  const news = (message: unknown, sender: { readonly tab?: unknown }): undefined => {
    if (sender.tab !== undefined && message !== undefined) changed();
  };
  const loaded = (_: number, { status }: { readonly status?: string }): void => {
    if (status === 'complete') changed();
  };
  hear(runtime.onMessage, news, until);
  hear(tabs.onUpdated, loaded, until);
  hear(tabs.onActivated, changed, until);
  hear(storage.sync.onChanged, changed, until);
  hear(permissions.onAdded, changed, until);
  hear(permissions.onRemoved, changed, until);
}
