import browser from 'webextension-polyfill';
import { lendSentences } from '../lent-sentences.ts';
import type { Problem } from '../messages.ts';
import { sentencesFor } from './spoken.ts';

const scripts = { picker: '/picker.js', links: '/links.js' } as const;

/** Starts the element picker, or the choice of a link, in a tab, or ends the one that is there. Never throws. */
export async function toggleOver(
  tabId: number,
  what: keyof typeof scripts,
): Promise<{ readonly problem?: Problem }> {
  try {
    const target = { tabId };
    const sentences = await sentencesFor(what);
    if (sentences) await browser.scripting.executeScript({ target, func: lendSentences, args: [sentences] });
    await browser.scripting.executeScript({ target, files: [scripts[what]] });
    return {};
  } catch (error) {
    console.warn(`Jernih cannot open its ${what} here:`, error);
    return { problem: 'page-not-allowed' };
  }
}
