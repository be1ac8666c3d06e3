import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState, Problem } from '../../src/extension/messages.ts';
import { isQuestion } from '../../src/extension/wire.ts';
import { messagesOf } from './messages-of.ts';
import { open } from './screen.ts';

// jsdom is never idle.
Object.assign(globalThis, { requestIdleCallback: (act: () => void) => setTimeout(act) });

interface TabOptions {
  /** Match patterns that the browser grants beyond the install. */
  readonly granted?: readonly string[];
  readonly address: string;
  /** The type of its document; undefined where the browser lets no script in. */
  readonly reach?: string | undefined;
  readonly page?: PageState;
  /** Until then its clean script does not answer. */
  readonly measures?: Promise<void>;
  readonly readerOpen?: boolean;
  readonly problem?: Problem;
  readonly refuses?: boolean;
  /** Stories whose place is remembered. */
  readonly remembers?: number;
  /** Lines known to be furniture of its site. */
  readonly learned?: number;
}

interface Asked {
  readonly ask: string;
  readonly payload?: unknown;
}

const isPart = (value: unknown): value is { id?: number; kind?: string; shown?: boolean } =>
  typeof value === 'object' && value !== null;

function changed(page: PageState, { ask, payload }: Asked): PageState {
  if (!isPart(payload) || !ask.startsWith('page:show')) return page;
  const { id, kind, shown = false } = payload;
  return {
    ...page,
    rows: page.rows.map((row) => (row.id === id || row.kind === kind ? { ...row, shown } : row)),
  };
}

/** One tab in front, with the scripts of ours that would be in it, and the browser around it. */
export function fakeTab(options: TabOptions) {
  const id = 7;
  const reach = 'reach' in options ? options.reach : 'text/html';
  const asked: Asked[] = [];
  const requested: unknown[] = [];
  const outlined: unknown[] = [];
  let page = options.page;
  let stories = options.remembers ?? 0;
  let lines = options.learned ?? 0;
  const none = { addListener: () => undefined, removeListener: () => undefined };

  open.options.mockClear();
  Object.assign(fakeBrowser.tabs, {
    connect: () => ({
      disconnect: () => undefined,
      onDisconnect: none,
      postMessage: (row: unknown) => outlined.push(row),
    }),
    query: async () => [{ id, url: options.address }],
    sendMessage: async (_: number, message: unknown) => {
      if (!isQuestion(message)) throw new Error('no question');
      asked.push(message);
      if (message.ask === 'page:state') await options.measures;
      if (message.ask === 'reader:state' && options.readerOpen !== undefined)
        return { reply: { open: options.readerOpen } };
      if (!page || !message.ask.startsWith('page:')) throw new Error('Receiving end does not exist.');
      page = changed(page, message);
      return { reply: page };
    },
  });
  Object.assign(fakeBrowser.runtime, {
    openOptionsPage: open.options,
    sendMessage: async (message: Asked) => {
      asked.push(message);
      if (message.ask === 'memory:clear') stories = 0;
      if (message.ask === 'furniture:forget') lines = 0;
      const furniture = { lines, sites: lines > 0 ? 1 : 0 };
      if (message.ask.startsWith('furniture:')) return { reply: furniture };
      if (message.ask.startsWith('memory:')) return { reply: { stories, furniture } };
      return {
        reply: options.problem ? { open: false, problem: options.problem } : { open: !options.readerOpen },
      };
    },
    getURL: (path: string) => `chrome-extension://us${path}`,
    getManifest: () => ({ version: '1.2.3', host_permissions: ['*://*.jpnn.com/*'] }),
  });
  Object.assign(fakeBrowser, {
    i18n: messagesOf('en'),
    commands: {
      getAll: async () => [
        { name: 'toggle-reader', description: 'Open or close the reader', shortcut: 'Alt+J' },
      ],
    },
    scripting: {
      executeScript: async () => {
        if (reach === undefined) throw new Error('Cannot access a chrome:// URL');
        return [{ result: { type: reach, cleans: page !== undefined } }];
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => origin.endsWith('.jpnn.com/*')),
      request: async (wanted: unknown) => {
        requested.push(wanted);
        return !options.refuses;
      },
      getAll: async () => ({ origins: ['*://*.jpnn.com/*', ...(options.granted ?? [])] }),
      onAdded: none,
      onRemoved: none,
    },
  });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);

  return {
    id,
    asked,
    requested,
    outlined,
    remember: (count: number) => {
      stories = count;
    },
    setPage: (next: PageState) => {
      page = next;
    },
  };
}

export type FakeTab = ReturnType<typeof fakeTab>;
