import browser from 'webextension-polyfill';
import type { BackgroundRequests, PageNews } from '../messages.ts';
import { injectProcedural } from '../own-rules/background.ts';
import { isQuestion, type Sender, type Wire } from '../wire.ts';
import { showCount, showReader } from './face.ts';
import { togglePicker } from './picker.ts';
import { injectExporters, toggleReader } from './reader.ts';

type Handlers<R> = {
  readonly [M in keyof R]: (payload: unknown, tabId: number) => Promise<unknown> | undefined;
};

const field = (payload: unknown, name: string): unknown =>
  typeof payload === 'object' && payload !== null
    ? new Map<string, unknown>(Object.entries(payload)).get(name)
    : undefined;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** What any page of ours may send from the top frame of a tab, about that tab only. A wrong shape is no news. */
const fromPages: Handlers<PageNews> = {
  'badge:count': (payload, tabId) => {
    const hidden = field(payload, 'hidden');
    return isCount(hidden) ? showCount(tabId, hidden) : undefined;
  },
  'reader:changed': (payload, tabId) => {
    const open = field(payload, 'open');
    return typeof open === 'boolean' ? showReader(tabId, open) : undefined;
  },
  'rules:procedural': (_, tabId) => injectProcedural(tabId),
  'reader:exporters': (_, tabId) => injectExporters(tabId),
  'options:open': () => browser.runtime.openOptionsPage(),
};

const inTab = (payload: unknown, act: (tabId: number) => Promise<unknown>) => {
  const tabId = field(payload, 'tabId');
  return isCount(tabId) ? act(tabId) : undefined;
};

/** What only our own popup and pages may ask. */
const fromOurselves: Handlers<Omit<BackgroundRequests, keyof PageNews>> = {
  'reader:toggle-in': (payload) => inTab(payload, toggleReader),
  'picker:toggle-in': (payload) => inTab(payload, togglePicker),
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
    ? ownTable.get(message.ask)?.(message.payload, -1)
    : sender.frameId === 0 && tabId !== undefined
      ? pageTable.get(message.ask)?.(message.payload, tabId)
      : undefined;
  return answering && answer(answering);
}
