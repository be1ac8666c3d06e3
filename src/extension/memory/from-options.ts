import browser from 'webextension-polyfill';
import { askBackground } from '../ask.ts';
import type { Memory } from './memory.ts';
import { prefix } from './store.ts';

/** How much is remembered of pages; undefined where the background cannot say. */
export const readMemory = (): Promise<Memory | undefined> => askBackground('memory:count');

/** Forgets all of it, and the key with it; undefined where that failed. */
export const forgetMemory = (): Promise<Memory | undefined> => askBackground('memory:clear');

/** Calls back when something was remembered or forgotten, until the signal aborts. */
export function watchMemory(changed: () => void, until: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const listen = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
  };
  onChanged.addListener(listen);
  until.addEventListener('abort', () => onChanged.removeListener(listen));
}
