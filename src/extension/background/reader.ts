import browser from 'webextension-polyfill';
import { siteOf } from '../../clutter/rules/site-of.ts';
import { askReader } from '../ask.ts';
import { webAddress } from '../hosts.ts';
import type { ReaderState } from '../messages.ts';
import { reachOf } from '../tabs.ts';
import { showProblem, showReader } from './face.ts';

/** A site's rule goes before the reader, and where there is none, the words of every language: they may be there already, or not. */
async function filesFor(tabId: number): Promise<string[]> {
  const { url } = await browser.tabs.get(tabId);
  const rule = siteOf(webAddress(url)?.hostname ?? '');
  return [rule ? `/sites/${rule.host}.js` : '/languages.js', '/reader.js'];
}

async function inject(tabId: number): Promise<ReaderState | undefined> {
  const files = await filesFor(tabId);
  const [reach] = await Promise.all([
    reachOf(tabId),
    browser.scripting.executeScript({ target: { tabId }, files }),
  ]);
  if (reach === 'file') return { open: false, problem: 'not-a-page' };
  return askReader(tabId, 'reader:toggle');
}

async function toggle(tabId: number): Promise<ReaderState> {
  const there = await askReader(tabId, 'reader:toggle');
  if (there) return there;
  try {
    return (await inject(tabId)) ?? { open: false, problem: 'broken' };
  } catch {
    // The browser's own pages, its store, and tabs that went away refuse every script.
    return { open: false, problem: 'page-not-allowed' };
  }
}

/** Toggles asked for while one is under way wait for it: two quick clicks must not inject twice. */
const underWay = new Map<number, Promise<ReaderState>>();

/** Opens or closes the reader in a tab; injects it the first time. Never throws. */
export async function toggleReader(tabId: number): Promise<ReaderState> {
  const before = underWay.get(tabId) ?? Promise.resolve();
  const toggled = before.then(() => toggle(tabId));
  underWay.set(tabId, toggled);
  const state = await toggled;
  if (underWay.get(tabId) === toggled) underWay.delete(tabId);
  if (!state.problem) await showReader(tabId, state.open);
  return state;
}

/** For a key or a menu, where no popup is open to say what went wrong: the button says it. */
export async function toggleReaderByKey(tabId: number): Promise<void> {
  const { problem } = await toggleReader(tabId);
  if (problem) await showProblem(tabId, problem);
}

/** Brings what makes files of a story into the top frame of a tab that has asked for it. */
export async function injectExporters(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/exporters.js'],
    injectImmediately: true,
  });
}
