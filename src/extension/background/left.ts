import browser from 'webextension-polyfill';

/** In `storage.session`: kept in memory, for as long as the browser runs. */
const key = (tabId: number): string => `left:${tabId}`;

const plain = (address: string): string => address.replace(/#.*$/, '');

/** The reader was closed over a story: in this tab it does not open there by itself again. */
export async function leave(tabId: number, address: string | undefined): Promise<void> {
  if (address !== undefined) await browser.storage.session.set({ [key(tabId)]: plain(address) });
}

/** The reader was opened by hand: it may open by itself again. */
export async function comeBack(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

export async function wasLeft(tabId: number, address: string): Promise<boolean> {
  return (await browser.storage.session.get(key(tabId)))[key(tabId)] === plain(address);
}
