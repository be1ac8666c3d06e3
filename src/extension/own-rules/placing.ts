import browser from 'webextension-polyfill';
import { mayClean, webAddress } from '../hosts.ts';
import { hostsKey } from './keys.ts';

const id = 'own-rules';
const file = 'own-rules.js';

async function hasRules(): Promise<boolean> {
  const hosts: unknown = (await browser.storage.local.get(hostsKey))[hostsKey];
  return Array.isArray(hosts) && hosts.length > 0;
}

const isPlaced = async (): Promise<boolean> =>
  (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;

/** Runs the script in every open tab that may be cleaned; where it runs already, it does nothing. */
async function runNow(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const running = tabs.map(async ({ id: tabId, url }) => {
    const address = webAddress(url);
    if (tabId === undefined || !address || !(await mayClean(address))) return;
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
  });
  // A tab that closes or refuses scripts meanwhile is no reason to leave the others.
  await Promise.allSettled(running);
}

async function settle(): Promise<void> {
  const [due, placed] = [await hasRules(), await isPlaced()];
  if (due && !placed)
    await browser.scripting.registerContentScripts([
      {
        id,
        js: [file],
        // The browser runs it only where Jernih is allowed.
        matches: ['*://*/*'],
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  if (!due && placed) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (due) await runNow();
}

let turn: Promise<void> = Promise.resolve();

/**
 * Places the script of own rules on the pages that may be cleaned, as long as a person has any rules: everyone else
 * does without it. One settling after the other.
 */
export function placeOwnRules(): Promise<void> {
  turn = turn
    .then(settle)
    .catch((error: unknown) => console.warn('Jernih cannot place the own rules:', error));
  return turn;
}
