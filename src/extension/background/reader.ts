import browser from 'webextension-polyfill';
import { siteOf } from '../../clutter/rules/site-of.ts';
import { askReader } from '../ask.ts';
import { webAddress } from '../hosts.ts';
import type { ReaderState } from '../messages.ts';
import { reachOf } from '../tabs.ts';
import { bookFiles } from './book.ts';
import { bring } from './bring.ts';
import { showProblem, showReader } from './face.ts';
import { comeBack } from './left.ts';
import { ownCssFiles } from './own-css.ts';
import { sentencesFor } from './spoken.ts';

type Deed = 'reader:toggle' | 'reader:read-aloud' | 'reader:read-selected';

/** None where the tab has closed meanwhile, or shows what may not be known. */
const addressOf = async (tabId: number): Promise<string | undefined> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.url;

/** A site's rule goes before the reader, and where there is none, the words and lines of every language: they may be there already, or not. */
async function filesFor(tabId: number): Promise<string[]> {
  const [url, ...chosen] = await Promise.all([addressOf(tabId), ownCssFiles(), bookFiles()]);
  const rule = siteOf(webAddress(url)?.hostname ?? '');
  return [
    ...(rule ? [`/sites/${rule.host}.js`] : ['/languages.js', '/forms.js']),
    ...chosen.flat(),
    '/detectors.js',
    '/reader.js',
  ];
}

/** The reader hears with every deed which language it is to speak. */
const ask = async (tabId: number, deed: Deed) => askReader(tabId, deed, await sentencesFor('reader'));

async function inject(tabId: number, deed: Deed, files: string[]): Promise<ReaderState | undefined> {
  const [reach] = await Promise.all([
    reachOf(tabId),
    browser.scripting.executeScript({ target: { tabId }, files }),
  ]);
  if (reach === 'file') return { open: false, problem: 'not-a-page' };
  return ask(tabId, deed);
}

async function doIn(tabId: number, deed: Deed): Promise<ReaderState> {
  try {
    if (deed === 'reader:read-selected') await bring(tabId, ['/selected.js']);
    const [there, files] = await Promise.all([ask(tabId, deed), filesFor(tabId)]);
    return there ?? (await inject(tabId, deed, files)) ?? { open: false, problem: 'broken' };
  } catch {
    // The browser's own pages, its store, and tabs that went away refuse every script.
    return { open: false, problem: 'page-not-allowed' };
  }
}

/** What is asked for while something is under way waits for it: two quick clicks must not inject twice. */
const underWay = new Map<number, Promise<unknown>>();

async function inTurn<T>(tabId: number, act: () => Promise<T>): Promise<T> {
  const before = underWay.get(tabId) ?? Promise.resolve();
  const done = before.then(act, act);
  underWay.set(tabId, done);
  const result = await done;
  if (underWay.get(tabId) === done) underWay.delete(tabId);
  return result;
}

async function doInTurn(tabId: number, deed: Deed): Promise<ReaderState> {
  const state = await inTurn(tabId, async () => {
    const done = doIn(tabId, deed);
    // Before the page has answered: a reader may be closed again as soon as it shows, and what closes says so itself.
    await comeBack(tabId, () => addressOf(tabId));
    return done;
  });
  if (!state.problem) await showReader(tabId, state.open);
  return state;
}

/** Opens or closes the reader in a tab; injects it the first time. Never throws. */
export const toggleReader = (tabId: number): Promise<ReaderState> => doInTurn(tabId, 'reader:toggle');

/** Reads the story of a tab aloud, in the reader; where that is under way, pauses. Never throws. */
export const readAloud = (tabId: number): Promise<ReaderState> => doInTurn(tabId, 'reader:read-aloud');

/** Shows in the reader what is selected in a tab. Never throws. */
const readSelected = (tabId: number): Promise<ReaderState> => doInTurn(tabId, 'reader:read-selected');

/** Brings the reader into a tab that has none, to do nothing before it is asked for. Never throws. */
export const makeReady = (tabId: number): Promise<void> =>
  inTurn(tabId, async () => {
    if (await askReader(tabId, 'reader:state')) return;
    await bring(tabId, ['/ready.js', ...(await filesFor(tabId))]);
  });

/** The same, and has it find the story of the page: one that comes into a page does so by itself. Never throws. */
export const prepareReader = (tabId: number): Promise<void> =>
  inTurn(tabId, async () => {
    const [there, files] = await Promise.all([askReader(tabId, 'reader:prepare'), filesFor(tabId)]);
    if (!there) await bring(tabId, files);
  });

/** For a key or a menu, where no popup is open to say what went wrong: the button says it. */
const byKey = (act: typeof toggleReader) => async (tabId: number) => {
  const { problem } = await act(tabId);
  if (problem) await showProblem(tabId, problem);
};

export const toggleReaderByKey: (tabId: number) => Promise<void> = byKey(toggleReader);
export const readAloudByKey: (tabId: number) => Promise<void> = byKey(readAloud);
export const readSelectedByMenu: (tabId: number) => Promise<void> = byKey(readSelected);

/** Brings what makes files of a story into the top frame of a tab that has asked for it. */
export async function injectExporters(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/exporters.js'],
    injectImmediately: true,
  });
}
