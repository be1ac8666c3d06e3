import browser from 'webextension-polyfill';
import { patternFor, webAddress } from '../hosts.ts';
import { type WordKey, words } from '../words.ts';
import { showProblem } from './face.ts';
import { openWhenLoaded } from './later.ts';
import { toggleReaderByKey } from './reader.ts';
import { spoken } from './spoken.ts';

const onPage = 'read-page';
const onLink = 'read-link';

const titles = {
  [onPage]: 'menu_read_page',
  [onLink]: 'menu_read_link',
} as const satisfies Record<string, WordKey>;

async function readLink(link: string, opener: number, allowed: Promise<boolean>): Promise<void> {
  if (!(await allowed)) return showProblem(opener, 'link-refused');
  const tab = await browser.tabs.create({ url: link, openerTabId: opener });
  if (tab.id !== undefined) await openWhenLoaded(tab.id);
}

/** Puts "read this" into the menus of pages and links; Firefox for Android has no such menus. */
export function offerMenus(): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await Promise.all([menus.removeAll(), spoken()]);
    menus.create({ id: onPage, title: words(titles[onPage]), contexts: ['page', 'selection', 'image'] });
    menus.create({
      id: onLink,
      title: words(titles[onLink]),
      contexts: ['link'],
      targetUrlPatterns: ['*://*/*'],
    });
  });
  menus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id === undefined) return undefined;
    if (menuItemId === onPage) return toggleReaderByKey(tab.id);
    const url = webAddress(linkUrl);
    if (menuItemId !== onLink || !url) return undefined;
    // Asked before anything is awaited: later it would no longer count as the person's click.
    return readLink(url.href, tab.id, browser.permissions.request({ origins: [patternFor(url)] }));
  });
}

/** Says the same in the language that is spoken now. */
export async function retitleMenus(): Promise<void> {
  const menus = browser.contextMenus;
  await Promise.all(Object.entries(titles).map(([id, title]) => menus?.update(id, { title: words(title) })));
}
