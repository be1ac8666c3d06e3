import { browser } from 'wxt/browser';
import { hear } from '../hear.ts';

/** All that is remembered of pages stands under keys that begin so, in `storage.local`: never synced, never exported. */
const prefix = 'memory:';

let turn: Promise<unknown> = Promise.resolve();

/** One after the other, in the one background there is: no change is lost to another, and nothing outlives a clearing. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Whoever asked hears of a failure; it holds nobody else up.
  const done = turn.then(work, work);
  turn = done;
  return done;
}

/** What is remembered under a name, of whatever shape. */
export async function recall(name: string): Promise<unknown> {
  return (await browser.storage.local.get(prefix + name))[prefix + name];
}

export function keep(name: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [prefix + name]: value });
}

export function drop(names: readonly string[]): Promise<void> {
  return browser.storage.local.remove(names.map((name) => prefix + name));
}

/** Calls back when what is remembered has changed, until the signal aborts. */
export function watchMemory(changed: () => void, until: AbortSignal): void {
  const listen = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
  };
  hear(browser.storage.local.onChanged, listen, until);
}

/** Calls back when something is remembered no longer whose name begins so, until the signal aborts. */
export function watchDropped(start: string, dropped: () => void, until: AbortSignal): void {
  const listen = (changes: Record<string, { readonly newValue?: unknown }>) => {
    const isGone = ([key, { newValue }]: [string, { readonly newValue?: unknown }]) =>
      newValue === undefined && key.startsWith(prefix + start);
    if (Object.entries(changes).some(isGone)) dropped();
  };
  hear(browser.storage.local.onChanged, listen, until);
}

/** Forgets everything, the key that the hashes were made with too. */
export async function dropAll(): Promise<void> {
  const names = Object.keys(await browser.storage.local.get(null)).filter((name) => name.startsWith(prefix));
  await browser.storage.local.remove(names);
}
