import browser from 'webextension-polyfill';
import { headKey } from './keys.ts';
import { mendOwnRules } from './own-rules.ts';
import { placeOwnRules } from './placing.ts';

/** Brings the procedural engine into the top frame of a tab that has asked for it. */
export async function injectProcedural(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/procedural.js'],
    injectImmediately: true,
  });
}

async function begin(): Promise<void> {
  await mendOwnRules();
  await placeOwnRules();
}

/** Keeps people's own rules whole, and their script where it is needed. */
export function keepOwnRules(): void {
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.permissions.onAdded.addListener(placeOwnRules);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && headKey in changes) return placeOwnRules();
  });
}
