import browser from 'webextension-polyfill';
import { toggleReader } from './reader.ts';

/** Runs in the page: refers to nothing outside itself. Through the prototype: a page may name a form `querySelector`. */
function isReaderThere(): boolean {
  return Document.prototype.querySelector.call(document, 'jernih-reader') !== null;
}

async function takeOverIn(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const [there] = await browser.scripting.executeScript({ target: { tabId }, func: isReaderThere });
  if (there?.result === true) await toggleReader(tabId);
}

/**
 * After an update, opens the reader anew wherever one stands open: that one has lost its extension, and in Firefox its
 * script too. Elsewhere than on allowed sites it has to wait until it is asked for.
 */
export function takeOverReaders(): void {
  browser.runtime.onInstalled.addListener(async () => {
    const tabs = await browser.tabs.query({});
    // A tab that closes or refuses scripts meanwhile is no reason to leave the others.
    await Promise.allSettled(tabs.map(({ id }) => takeOverIn(id)));
  });
}
