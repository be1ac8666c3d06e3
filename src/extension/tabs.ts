import { browser } from 'wxt/browser';

/** What a script can do in a tab: read a page, meet a file that is no page (PDF, picture, XML), or not get in at all. */
export type Reach = 'page' | 'file' | 'forbidden';

/** The tab in front, with its address where the browser shows it to us. */
export async function activeTab(): Promise<
  { readonly id: number; readonly url?: string | undefined } | undefined
> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Runs in the page: refers to nothing outside itself. */
function typeOfDocument(): string {
  const shown = document.body?.firstElementChild;
  return shown instanceof HTMLEmbedElement && shown === document.body.lastElementChild
    ? shown.type
    : document.contentType;
}

/** Never throws: a tab that has gone is as forbidden as one of the browser's own. */
export async function reachOf(tabId: number): Promise<Reach> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: typeOfDocument });
    const type = answer?.result;
    // Firefox lets the call pass on its own pages, and answers nothing.
    if (type === undefined) return 'forbidden';
    return type === 'text/html' || type === 'application/xhtml+xml' ? 'page' : 'file';
  } catch {
    return 'forbidden';
  }
}
