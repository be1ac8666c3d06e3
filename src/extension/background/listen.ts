import browser from 'webextension-polyfill';
import { readFont } from '../fonts.ts';
import { countLearned, forgetSite } from '../furniture/memory.ts';
import { clearMemory, countMemory } from '../memory/memory.ts';
import { hasPassages, keepPassages, type Passage, passagesOf } from '../memory/passages.ts';
import { keepPlace, placeOf } from '../memory/places.ts';
import type { BackgroundRequests, PageNews } from '../messages.ts';
import { injectProcedural } from '../own-rules/background.ts';
import { keepIfAppearance } from '../settings/keep-appearance.ts';
import { isQuestion, type Sender, type Wire } from '../wire.ts';
import { injectBook } from './book.ts';
import { bring } from './bring.ts';
import { showCount, showReader } from './face.ts';
import { learnFromPage } from './furniture.ts';
import { pageParsed, readLinkIn } from './later.ts';
import { comeBack, forgetLeft, leave } from './left.ts';
import { toggleOver } from './over-page.ts';
import { bringLateScripts } from './parsed.ts';
import { injectExporters, makeReady, prepareReader, readAloud, toggleReader } from './reader.ts';

type Handlers<R> = {
  readonly [M in keyof R]: (payload: unknown, tabId: number, sender: Sender) => Promise<unknown> | undefined;
};

const field = (payload: unknown, name: string): unknown =>
  typeof payload === 'object' && payload !== null
    ? new Map<string, unknown>(Object.entries(payload)).get(name)
    : undefined;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** The story of a page that may be remembered: on the page's own site, and nothing of private windows. */
function storyAt(payload: unknown, { url, tab }: Sender): string | undefined {
  const address = field(payload, 'address');
  if (tab?.incognito !== false || typeof address !== 'string' || !url) return undefined;
  const isOfPage = URL.canParse(address) && new URL(address).origin === new URL(url).origin;
  return isOfPage ? address : undefined;
}

/** More than any story has blocks, or passages of them that somebody highlights. */
const most = 20_000;

const areBlocks = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= most && value.every((words) => typeof words === 'string');

const isPassage = (value: unknown): value is Passage =>
  ['block', 'start', 'end'].every((name) => isCount(field(value, name)));

const arePassages = (value: unknown): value is Passage[] =>
  Array.isArray(value) && value.length <= most && value.every(isPassage);

/** What any page of ours may send from the top frame of a tab, about that tab only. A wrong shape is no news. */
const fromPages: Handlers<PageNews> = {
  'badge:count': (payload, tabId) => {
    const hidden = field(payload, 'hidden');
    return isCount(hidden) ? showCount(tabId, hidden) : undefined;
  },
  'page:parsed': (_, tabId, sender) =>
    Promise.all([bringLateScripts(tabId, sender), pageParsed(tabId, sender.url)]),
  'page:held': (_, tabId) => bring(tabId, ['/free-page.js']),
  'reader:changed': (payload, tabId, { url, tab }) => {
    const open = field(payload, 'open');
    if (typeof open !== 'boolean') return undefined;
    const noted = open ? comeBack(tabId, () => url) : leave(tabId, url, tab?.incognito !== false);
    return Promise.all([showReader(tabId, open), noted]);
  },
  'reader:foreseen': (_, tabId) => prepareReader(tabId),
  'furniture:learn': (payload, _, sender) => learnFromPage(payload, sender),
  'link:read': (payload, tabId, { url }) => readLinkIn(tabId, url, field(payload, 'address')),
  'rules:procedural': (_, tabId) => injectProcedural(tabId),
  'reader:exporters': (_, tabId) => injectExporters(tabId),
  'reader:voice': (_, tabId) => bring(tabId, ['/read-aloud.js']),
  'reader:pages': (_, tabId) => bring(tabId, ['/further-pages.js']),
  'reader:panels': (_, tabId) => bring(tabId, ['/panels.js']),
  'reader:book': (_, tabId) => injectBook(tabId),
  'reader:font': readFont,
  'place:read': (payload, _, sender) => {
    const story = storyAt(payload, sender);
    return story === undefined ? undefined : placeOf(story);
  },
  'place:keep': (payload, _, sender) => {
    const story = storyAt(payload, sender);
    const block = field(payload, 'block');
    return story !== undefined && isCount(block) ? keepPlace(story, block) : undefined;
  },
  'reader:passages': (_, tabId) => bring(tabId, ['/passages.js']),
  'passages:any': (payload, _, sender) => {
    const story = storyAt(payload, sender);
    return story === undefined ? undefined : hasPassages(story);
  },
  'passages:read': (payload, _, sender) => {
    const [story, blocks] = [storyAt(payload, sender), field(payload, 'blocks')];
    return story !== undefined && areBlocks(blocks) ? passagesOf(story, blocks) : undefined;
  },
  'passages:keep': async (payload, _, sender) => {
    const [blocks, passages] = [field(payload, 'blocks'), field(payload, 'passages')];
    const [story, gone] = [storyAt(payload, sender), field(payload, 'gone')];
    if (story === undefined || !areBlocks(blocks) || !arePassages(passages) || !arePassages(gone))
      return false;
    await keepPassages(story, { blocks, passages, gone });
    return true;
  },
  'look:keep': keepIfAppearance,
  'options:open': () => browser.runtime.openOptionsPage(),
};

const inTab = (payload: unknown, act: (tabId: number) => Promise<unknown>) => {
  const tabId = field(payload, 'tabId');
  return isCount(tabId) ? act(tabId) : undefined;
};

const ofSite = (payload: unknown, act: (site: string) => Promise<unknown>) => {
  const site = field(payload, 'site');
  return typeof site === 'string' ? act(site) : undefined;
};

/** What only our own popup and pages may ask. */
const fromOurselves: Handlers<Omit<BackgroundRequests, keyof PageNews>> = {
  'reader:toggle-in': (payload) => inTab(payload, toggleReader),
  'reader:ready-in': (payload) => inTab(payload, makeReady),
  'reader:read-aloud-in': (payload) => inTab(payload, readAloud),
  'picker:toggle-in': (payload) => inTab(payload, (tabId) => toggleOver(tabId, 'picker')),
  'links:toggle-in': (payload) => inTab(payload, (tabId) => toggleOver(tabId, 'links')),
  'memory:count': countMemory,
  'memory:clear': () => forgetLeft().then(clearMemory),
  'furniture:count': (payload) => ofSite(payload, countLearned),
  'furniture:forget': (payload) => ofSite(payload, forgetSite),
};

const pageTable = new Map(Object.entries(fromPages));
const ownTable = new Map(Object.entries(fromOurselves));

async function answer(answering: Promise<unknown>): Promise<Wire> {
  try {
    return { reply: await answering };
  } catch (error) {
    return { failed: String(error) };
  }
}

/** Takes what is asked of the background; whoever may not ask gets silence. */
export function takeQuestion(
  message: unknown,
  sender: Sender & { readonly frameId?: number },
): Promise<Wire> | undefined {
  if (!isQuestion(message) || sender.id !== browser.runtime.id) return undefined;
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  const tabId = sender.tab?.id;
  const answering = isOurPage
    ? ownTable.get(message.ask)?.(message.payload, -1, sender)
    : sender.frameId === 0 && tabId !== undefined
      ? pageTable.get(message.ask)?.(message.payload, tabId, sender)
      : undefined;
  return answering && answer(answering);
}
