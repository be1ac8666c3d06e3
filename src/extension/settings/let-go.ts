import { browser } from 'wxt/browser';
import { hear } from '../hear.ts';
import { failureOf } from './failure.ts';
import { sitePrefix } from './site.ts';
import type { Saved } from './stored.ts';

type Stored = Record<string, unknown>;

/** Where in `storage.local` what had to make room in the synced store is kept: under its own key behind this. */
const prefix = 'let-go:';

/** So much of the sites goes at once, so that not every change has to make room anew. */
const share = 1 / 8;

/** When a site was changed last; those that an older Jernih wrote, or a file brought, do not say and come first. */
function changedAt(value: unknown): number {
  const at: unknown = typeof value === 'object' && value !== null && 'at' in value ? value.at : 0;
  return typeof at === 'number' ? at : 0;
}

/**
 * Makes room in the synced store: the sites that were changed longest ago go, all but the one of this key, and are
 * kept aside on this device first. False where there are none to go. Rejects where a store fails.
 */
export async function makeRoom(forKey: string): Promise<boolean> {
  const { sync, local } = browser.storage;
  const sites = Object.entries<unknown>(await sync.get(null))
    .filter(([key]) => key.startsWith(sitePrefix) && key !== forKey)
    .sort(([, one], [, other]) => changedAt(one) - changedAt(other));
  const going = sites.slice(0, Math.ceil(sites.length * share));
  if (going.length === 0) return false;
  await local.set(Object.fromEntries(going.map(([key, value]) => [prefix + key, value])));
  await sync.remove(going.map(([key]) => key));
  return true;
}

const letGoIn = (stored: Stored): [string, unknown][] =>
  Object.entries(stored).filter(([key]) => key.startsWith(prefix));

/** What had to make room, by its key. Nothing where the store does not answer. */
export async function letGo(): Promise<Stored> {
  try {
    const kept = letGoIn(await browser.storage.local.get(null));
    return Object.fromEntries(kept.map(([key, value]) => [key.slice(prefix.length), value]));
  } catch (error) {
    console.warn('Jernih cannot tell what made room:', error);
    return {};
  }
}

/** Deletes what was kept aside. Never throws. */
export async function dropLetGo(): Promise<Saved> {
  const { local } = browser.storage;
  try {
    const keys = letGoIn(await local.get(null)).map(([key]) => key);
    if (keys.length > 0) await local.remove(keys);
    return 'saved';
  } catch (error) {
    return failureOf(error);
  }
}

/** Calls back when something had to make room, or was deleted, until the signal aborts. */
export function watchLetGo(changed: () => void, until: AbortSignal): void {
  const listen = (changes: Stored): void => {
    if (letGoIn(changes).length > 0) changed();
  };
  hear(browser.storage.local.onChanged, listen, until);
}
