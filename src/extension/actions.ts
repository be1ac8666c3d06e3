import { browser } from 'wxt/browser';
import { patternFor } from './hosts.ts';

/** The browser is one for Android, which has a menu entry in place of a button. */
export async function isOnAndroid(): Promise<boolean> {
  return (await browser.runtime.getPlatformInfo()).os === 'android';
}

/** Asks the browser to allow one match pattern. To be called from a click, before anything is awaited. */
export async function allowPattern(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch (error) {
    console.warn('Jernih was not allowed to ask:', error);
    return false;
  }
}

/** Asks the browser to allow cleaning this one site; from a click, like `allowPattern`. */
export function askForSite(address: URL): Promise<boolean> {
  return allowPattern(patternFor(address));
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

/** The keys that open the reader, as the person's browser has them; undefined where there are none, and on Android. */
export async function readerShortcut(): Promise<string | undefined> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === 'toggle-reader')?.shortcut || undefined;
}

/** The changelog that came with this version: a text, in the extension itself. */
export const changelogAddress = (): string => new URL('changelog.txt', browser.runtime.getURL('/')).href;

/** The licences of all that is built in: a text, in the extension itself. */
export const licencesAddress = (): string => new URL('licences.txt', browser.runtime.getURL('/')).href;

/** As in the manifest. */
export const version = (): string => browser.runtime.getManifest().version;

/** Copies text from a click in one of our own pages; false where the browser refuses. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
