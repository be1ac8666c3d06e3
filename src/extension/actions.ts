import browser from 'webextension-polyfill';
import { patternFor } from './hosts.ts';

/** Asks the browser to allow cleaning this one site. To be called from a click, before anything is awaited. */
export async function askForSite(address: URL): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [patternFor(address)] });
  } catch (error) {
    console.warn('Jernih was not allowed to ask:', error);
    return false;
  }
}

/** Takes a granted match pattern back. */
export function giveUpSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

export function reload(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}

/** The keys of a command as the person's browser has them; undefined where there are none, and on Android. */
export async function shortcutOf(command: 'toggle-reader' | 'toggle-cleaning'): Promise<string | undefined> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === command)?.shortcut || undefined;
}
