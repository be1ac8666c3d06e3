import browser from 'webextension-polyfill';
import { patternFor } from './hosts.ts';

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

type Command = 'toggle-reader' | 'toggle-cleaning';

/** The keys of a command as the person's browser has them; undefined where there are none, and on Android. */
export async function shortcutOf(command: Command): Promise<string | undefined> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === command)?.shortcut || undefined;
}

/** All commands with what they do and their keys; none where the browser has none. */
export async function shortcuts(): Promise<
  readonly { readonly does: string; readonly keys: string | undefined }[]
> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ description, shortcut }) => ({
    does: description ?? '',
    keys: shortcut || undefined,
  }));
}

/** Opens the browser's own page for changing shortcuts. */
export async function openShortcuts(): Promise<void> {
  if (browser.commands?.openShortcutSettings) return browser.commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The changelog that came with this version: a text, in the extension itself. */
export const changelogAddress = (): string => browser.runtime.getURL('/changelog.txt');

/** As in the manifest. */
export const version = (): string => browser.runtime.getManifest().version;

/** Copies text from a click in one of our own pages; false where the browser refuses. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
