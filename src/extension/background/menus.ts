import browser from 'webextension-polyfill';
import { patternFor, webAddress } from '../hosts.ts';
import { type WordKey, words } from '../words.ts';
import { showProblem } from './face.ts';
import { openWhenLoaded } from './later.ts';
import { readSelectedByMenu, toggleReaderByKey } from './reader.ts';
import { spoken } from './spoken.ts';

const onPage = 'read-page';
const onLink = 'read-link';
const onSelection = 'read-selection';

const titles = {
  [onPage]: 'menu_read_page',
  [onLink]: 'menu_read_link',
  [onSelection]: 'menu_read_selection',
} as const satisfies Record<string, WordKey>;

async function readLink(link: string, opener: number, allowed: Promise<boolean>): Promise<void> {
  if (!(await allowed)) return showProblem(opener, 'link-refused');
  const tab = await browser.tabs.create({ url: link, openerTabId: opener });
  if (tab.id !== undefined) await openWhenLoaded(tab.id);
}

/** Whether the person, and whoever administers the browser, lets us in. To be called from a click. */
const askFor = (url: URL): Promise<boolean> =>
  browser.permissions.request({ origins: [patternFor(url)] }).catch((error) => {
    console.warn('Jernih was not allowed to ask:', error);
    return false;
  });

/** Puts "read this" into the menus of pages, links and what is selected; Firefox for Android has no such menus. */
export function offerMenus(): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await Promise.all([menus.removeAll(), spoken()]);
    menus.create({ id: onPage, title: words(titles[onPage]), contexts: ['page', 'image'] });
    menus.create({
      id: onLink,
      title: words(titles[onLink]),
      contexts: ['link'],
      targetUrlPatterns: ['*://*/*'],
    });
    menus.create({ id: onSelection, title: words(titles[onSelection]), contexts: ['selection'] });
  });
  menus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id === undefined) return undefined;
    if (menuItemId === onPage) return toggleReaderByKey(tab.id);
    if (menuItemId === onSelection) return readSelectedByMenu(tab.id);
    const url = webAddress(linkUrl);
    if (menuItemId !== onLink || !url) return undefined;
    // Asked before anything is awaited: later it would no longer count as the person's click.
    return readLink(url.href, tab.id, askFor(url));
  });
}

/** Says the same in the language that is spoken now. */
export async function retitleMenus(): Promise<void> {
  const menus = browser.contextMenus;
  await Promise.all(Object.entries(titles).map(([id, title]) => menus?.update(id, { title: words(title) })));
}
