import browser from 'webextension-polyfill';
import { askPage } from '../ask.ts';
import { pageLoaded } from './later.ts';

/** Tells the page when its tab shows another address (a single-page site loads nothing then), and opens the reader where it is due. */
export function followNavigation(): void {
  browser.tabs.onUpdated.addListener(async (tabId, { url, status }, tab) => {
    if (url !== undefined) await askPage(tabId, 'page:moved', { address: url });
    if (status === 'complete') await pageLoaded(tabId, tab.url);
  });
}
