import browser from 'webextension-polyfill';

/** In `storage.session`: kept in memory, for as long as the browser runs. */
const key = (tabId: number): string => `left:${tabId}`;

/** Stories of one tab; of those that were left longest ago nothing is known. */
const most = 50;

const plain = (address: string): string => address.replace(/#.*$/, '');

async function leftIn(tabId: number): Promise<readonly string[]> {
  const left = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  return Array.isArray(left) ? left : [];
}

const others = async (tabId: number, address: string) =>
  (await leftIn(tabId)).filter((one) => one !== plain(address));

/** The reader was closed over a story: in this tab it does not open there by itself again. */
export async function leave(tabId: number, address: string | undefined): Promise<void> {
  if (address === undefined) return;
  const left = [...(await others(tabId, address)), plain(address)].slice(-most);
  await browser.storage.session.set({ [key(tabId)]: left });
}

/** The reader was opened over a story: there it may open by itself again. */
export async function comeBack(tabId: number, address: string | undefined): Promise<void> {
  if (address === undefined) return;
  const left = await others(tabId, address);
  if (left.length > 0) await browser.storage.session.set({ [key(tabId)]: left });
  else await browser.storage.session.remove(key(tabId));
}

export async function wasLeft(tabId: number, address: string): Promise<boolean> {
  return (await leftIn(tabId)).includes(plain(address));
}
