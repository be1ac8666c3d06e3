import browser from 'webextension-polyfill';
import { webAddress } from '../hosts.ts';
import { changeSite } from '../settings/change.ts';
import { siteNameOf } from '../settings/site-name.ts';
import { activeTab } from '../tabs.ts';
import { showProblem } from './face.ts';
import { toggleOver } from './over-page.ts';
import { readAloudByKey, toggleReaderByKey } from './reader.ts';

async function toggleCleaning(address: string | undefined): Promise<void> {
  const url = webAddress(address);
  if (url) await changeSite(siteNameOf(url.hostname), (site) => ({ ...site, clean: !site.clean }));
}

async function pickByKey(tabId: number): Promise<void> {
  const { problem } = await toggleOver(tabId, 'picker');
  if (problem) await showProblem(tabId, problem);
}

/** Follows the keyboard; Firefox for Android has none to follow. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener(async (command, given) => {
    // The browser says in which tab the key was pressed: to ask it once more is to wait for it.
    const tab = given?.id === undefined ? await activeTab() : { id: given.id, url: given.url };
    if (!tab) return;
    if (command === 'toggle-reader') await toggleReaderByKey(tab.id);
    if (command === 'read-aloud') await readAloudByKey(tab.id);
    if (command === 'toggle-cleaning') await toggleCleaning(tab.url);
    if (command === 'pick') await pickByKey(tab.id);
  });
}
