import { browser } from 'wxt/browser';
import { hear } from '../hear.ts';
import { asidePrefix } from './aside.ts';
import { failureOf } from './failure.ts';
import { withShapeOf } from './known-shapes.ts';
import { readShape, writeShape } from './shape.ts';
import type { Saved } from './stored.ts';

type Stored = Record<string, unknown>;

const isDamaged = (key: string, value: unknown): boolean =>
  withShapeOf(key, (shape) => readShape(value, shape).damaged) ?? false;

const damagedIn = (stored: Stored): [string, unknown][] =>
  Object.entries(stored).filter(([key, value]) => isDamaged(key, value));

const asidesIn = (stored: Stored): [string, unknown][] =>
  Object.entries(stored).filter(([key]) => key.startsWith(asidePrefix));

/**
 * All that was found damaged, by its key: what was kept aside when it was written over, and what stands in the store
 * still. `unreadable`: the store itself does not answer, and defaults hold.
 */
export async function damagedSettings(): Promise<Stored | 'unreadable'> {
  try {
    const [synced, local] = await Promise.all([
      browser.storage.sync.get(null),
      browser.storage.local.get(null),
    ]);
    const aside = asidesIn(local).map(([key, value]): [string, unknown] => [
      key.slice(asidePrefix.length),
      value,
    ]);
    return Object.fromEntries([...aside, ...damagedIn(synced)]);
  } catch (error) {
    console.warn('Jernih reads its defaults:', error);
    return 'unreadable';
  }
}

/** Lets go of all that is damaged: what can be read of it stays, the rest is as at install. Never throws. */
export async function dropDamaged(): Promise<Saved> {
  const { sync, local } = browser.storage;
  try {
    const [synced, kept] = await Promise.all([sync.get(null), local.get(null)]);
    const mended = damagedIn(synced).map(([key, value]) => [
      key,
      withShapeOf(key, (shape) => writeShape(readShape(value, shape).value, value, shape)),
    ]);
    if (mended.length > 0) await sync.set(Object.fromEntries(mended));
    const aside = asidesIn(kept).map(([key]) => key);
    if (aside.length > 0) await local.remove(aside);
    return 'saved';
  } catch (error) {
    return failureOf(error);
  }
}

/** Calls back when something may have been found damaged, or mended, until the signal aborts. */
export function watchDamaged(changed: () => void, until: AbortSignal): void {
  const { sync, local } = browser.storage;
  const listen = (changes: Stored): void => {
    if (Object.keys(changes).some((key) => key.startsWith(asidePrefix))) changed();
  };
  hear(sync.onChanged, changed, until);
  hear(local.onChanged, listen, until);
}
