import browser from 'webextension-polyfill';
import { hashOf } from '../memory/key.ts';
import { inTurn } from '../memory/store.ts';

/** In `storage.session`: kept in memory, for as long as the tab is open. */
const prefix = 'left:';
const key = (tabId: number): string => prefix + tabId;

/** Stories of one tab; of those that were left longest ago nothing is known. */
const most = 50;

/** What stands for the stories that were left in a tab. */
type Left = readonly string[];

/** Of the tabs of private windows: nothing is stored, and nothing known once the worker was put to sleep. */
const inPrivate = new Map<number, Left>();

const plain = (address: string): string => address.replace(/#.*$/, '');

/** As in all that is remembered of pages, a hash. */
const markOf = async (tabId: number, address: string): Promise<string> =>
  inPrivate.has(tabId) ? plain(address) : hashOf(plain(address));

async function leftIn(tabId: number): Promise<Left> {
  const left = inPrivate.get(tabId) ?? (await browser.storage.session.get(key(tabId)))[key(tabId)];
  return Array.isArray(left) ? left : [];
}

async function keepLeft(tabId: number, left: Left): Promise<void> {
  if (inPrivate.has(tabId)) inPrivate.set(tabId, left);
  else if (left.length > 0) await browser.storage.session.set({ [key(tabId)]: left });
  else await browser.storage.session.remove(key(tabId));
}

/** The reader was closed over a story: in this tab it does not open there by itself again. */
export function leave(tabId: number, address: string | undefined, isPrivate: boolean): Promise<void> {
  return inTurn(async () => {
    if (address === undefined) return;
    if (isPrivate && !inPrivate.has(tabId)) inPrivate.set(tabId, []);
    const mark = await markOf(tabId, address);
    const others = (await leftIn(tabId)).filter((one) => one !== mark);
    await keepLeft(tabId, [...others, mark].slice(-most));
  });
}

/** The reader was opened over a story: there it may open by itself again. The address is asked for only where it matters. */
export function comeBack(
  tabId: number,
  addressNow: () => Promise<string | undefined> | string | undefined,
): Promise<void> {
  return inTurn(async () => {
    const left = await leftIn(tabId);
    const address = left.length > 0 && (await addressNow());
    if (!address) return;
    const mark = await markOf(tabId, address);
    await keepLeft(
      tabId,
      left.filter((one) => one !== mark),
    );
  });
}

export function wasLeft(tabId: number, address: string): Promise<boolean> {
  return inTurn(async () => {
    const left = await leftIn(tabId);
    return left.length > 0 && left.includes(await markOf(tabId, address));
  });
}

/** With a tab goes what was left in it. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) =>
    inTurn(async () => {
      inPrivate.delete(tabId);
      await browser.storage.session.remove(key(tabId));
    }),
  );
}

/** Forgets all of it, in every tab. */
export function forgetLeft(): Promise<void> {
  return inTurn(async () => {
    inPrivate.clear();
    const names = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(names.filter((name) => name.startsWith(prefix)));
  });
}
