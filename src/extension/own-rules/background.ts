import browser from 'webextension-polyfill';
import { mendOwnRules } from './own-rules.ts';

/** Brings the procedural engine into the top frame of a tab that has asked for it. */
export async function injectProcedural(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/procedural.js'],
    injectImmediately: true,
  });
}

/** Mends the compiled rules when the browser starts or Jernih was updated. */
export function keepOwnRules(): void {
  browser.runtime.onInstalled.addListener(mendOwnRules);
  browser.runtime.onStartup.addListener(mendOwnRules);
}
