import browser from 'webextension-polyfill';

/** All commands by their names in the manifest, with their keys; none where the browser has none. */
export async function shortcuts(): Promise<
  readonly { readonly name: string; readonly keys: string | undefined }[]
> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut }) => ({ name, keys: shortcut || undefined }));
}

/** Opens the browser's own page for changing shortcuts. */
export async function openShortcuts(): Promise<void> {
  if (browser.commands?.openShortcutSettings) return browser.commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
