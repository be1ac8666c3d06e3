import browser from 'webextension-polyfill';
import type { Problem } from '../messages.ts';

/** Starts the element picker in a tab, or ends the one that is there. Never throws. */
export async function togglePicker(tabId: number): Promise<{ readonly problem?: Problem }> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] });
    return {};
  } catch (error) {
    console.warn('Jernih cannot pick here:', error);
    return { problem: 'page-not-allowed' };
  }
}
