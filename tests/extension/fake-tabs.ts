import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Problem, ReaderState } from '../../src/extension/messages.ts';
import { isQuestion, type Wire } from '../../src/extension/wire.ts';

const base = 'chrome-extension://test-extension-id/';

export const ourselves = { id: 'test-extension-id', url: `${base}popup.html` };

export const pageOf = (tabId: number) => ({
  id: 'test-extension-id',
  url: 'https://news.example/',
  frameId: 0,
  tab: { id: tabId, incognito: false },
});

interface Page {
  readonly address: string;
  readonly type: string;
  readonly forbidden: boolean;
  readonly problem?: Problem | undefined;
  readonly fails: boolean;
  readonly readerLeft: boolean;
  readonly injected: string[];
  readonly heard: unknown[];
  readonly styled: string[];
  cleans: boolean | undefined;
  reads: boolean;
  asked: boolean;
}

interface PageOptions {
  readonly type?: string;
  readonly forbidden?: boolean;
  readonly problem?: Problem;
  readonly fails?: boolean;
  /** A reader of the extension as it was before an update stands in it. */
  readonly readerLeft?: boolean;
  readonly cleans?: boolean;
}

function readerAnswer(page: Page, ask: string): Wire {
  if (page.fails) return { failed: 'Error: torn' };
  const acts = ask !== 'reader:state' && ask !== 'reader:prepare';
  if (acts && !page.problem) page.reads = ask === 'reader:read-aloud' || !page.reads;
  page.asked ||= acts;
  const reply: ReaderState =
    acts && page.problem
      ? { open: false, problem: page.problem }
      : { open: page.reads, ...(!page.asked && { unasked: true }) };
  return { reply };
}

/** What the scripts of ours that are in the page would say. */
function answerOf(page: Page, message: unknown): Wire {
  page.heard.push(message);
  if (!isQuestion(message)) throw new Error('no question');
  const reads = page.injected.includes('/reader.js');
  if (message.ask.startsWith('reader:') && reads) return readerAnswer(page, message.ask);
  if (message.ask.startsWith('page:') && page.cleans !== undefined) {
    if (message.ask === 'page:clean') page.cleans = JSON.stringify(message.payload) === '{"on":true}';
    return { reply: page.cleans };
  }
  throw new Error('Could not establish connection. Receiving end does not exist.');
}

/** A grant for a host and all under it holds for each of them. */
const includes = (grant: string, origin: string): boolean =>
  grant === origin ||
  (grant.startsWith('*://*.') && `.${origin.slice('*://'.length)}`.endsWith(grant.slice('*://*'.length)));

interface Injection {
  readonly target: { readonly tabId: number };
  readonly files?: readonly string[];
  readonly func?: { readonly name: string };
  readonly args?: readonly unknown[];
}

type Registered = readonly { readonly id: string }[];

/** Tabs with pages in them, and the parts of the browser that WXT's fake has not got: scripting, permissions, menus, keys. */
export function fakeTabs() {
  const pages = new Map<number, Page>();
  const faces = new Map<number | undefined, string>();
  const granted = new Set(['*://*.jpnn.com/*']);
  const asked: unknown[] = [];
  const events = {
    added: new Set<() => unknown>(),
    removed: new Set<() => unknown>(),
    command: new Set<(name: string, tab?: object) => unknown>(),
    menu: new Set<(click: object, tab: object) => unknown>(),
  };
  const updated = new Set<(tabId: number, change: object, tab: object) => unknown>();
  const closed = new Set<(tabId: number) => unknown>();
  const installed = new Set<(details: object) => unknown>();
  const on = <F>(listeners: Set<F>) => ({
    addListener: (listener: F) => listeners.add(listener),
    removeListener: (listener: F) => listeners.delete(listener),
  });
  const call = async <A extends readonly unknown[]>(
    listeners: Set<(...given: A) => unknown>,
    ...given: A
  ) => {
    await Promise.all([...listeners].map((listener) => listener(...given)));
  };
  let registered: Registered = [];
  let keys = 'Alt+J';
  let refused = false;
  let last = 0;

  const pageIn = (tabId: number): Page => {
    const page = pages.get(tabId);
    if (!page) throw new Error(`No tab with id: ${tabId}.`);
    return page;
  };
  const inject = async ({ target, files, func, args }: Injection) => {
    const page = pageIn(target.tabId);
    if (page.forbidden) throw new Error('Cannot access contents of the page.');
    if (func?.name === 'lendHeld') page.injected.push(`${args}`);
    if (!files) return [{ result: func?.name === 'isReaderThere' ? page.readerLeft : page.type }];
    page.injected.push(...files);
    if (files.includes('clean.js')) page.cleans = true;
    return [{}];
  };
  const open = async (address: string, options: PageOptions = {}): Promise<number> => {
    const id = pages.size + 1;
    last = id;
    pages.set(id, {
      address,
      type: options.type ?? 'text/html',
      forbidden: options.forbidden ?? !address.startsWith('http'),
      problem: options.problem,
      fails: options.fails ?? false,
      readerLeft: options.readerLeft ?? false,
      injected: [],
      heard: [],
      styled: [],
      cleans: options.cleans,
      reads: false,
      asked: false,
    });
    return id;
  };

  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, message: unknown) => answerOf(pageIn(tabId), message),
    get: async (tabId: number) => ({ id: tabId, url: pageIn(tabId).address }),
    create: async ({ url }: { url: string }) => ({ id: await open(url) }),
    query: async ({ active = false }) =>
      [...pages].filter(([id]) => !active || id === last).map(([id, { address }]) => ({ id, url: address })),
    onUpdated: on(updated),
    onRemoved: on(closed),
  });
  Object.assign(fakeBrowser.runtime, {
    id: 'test-extension-id',
    getURL: (path: string) => base + path.slice(1),
    onInstalled: on(installed),
    getManifest: () => ({
      host_permissions: ['*://*.jpnn.com/*'],
      content_scripts: [
        // As Firefox tells them: as addresses.
        {
          matches: ['*://*.jpnn.com/*'],
          js: [`${base}sites/jpnn.com.js`],
          css: [`${base}sites/jpnn.com.css`],
        },
        {
          matches: ['*://*.jpnn.com/*'],
          js: [`${base}clean.js`],
          css: [`${base}clean.css`],
          run_at: 'document_start',
        },
        { matches: ['*://*.jpnn.com/*'], js: [`${base}later.js`], run_at: 'document_end' },
      ],
    }),
  });
  Object.assign(fakeBrowser.action, {
    setIcon: async ({ tabId, path }: { tabId?: number; path: Record<string, string> }) =>
      faces.set(tabId, path['16'] ?? ''),
  });
  Object.assign(fakeBrowser, {
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    scripting: {
      executeScript: inject,
      insertCSS: async ({ target, files = [] }: Injection) => {
        await inject({ target });
        pageIn(target.tabId).styled.push(...files);
      },
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Registered) => {
        registered = [...registered, ...scripts];
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => [...granted].some((one) => includes(one, origin))),
      request: async (wanted: { origins: string[] }) => {
        asked.push(wanted);
        return !refused;
      },
      getAll: async () => ({ origins: [...granted] }),
      onAdded: on(events.added),
      onRemoved: on(events.removed),
    },
    commands: {
      onCommand: on(events.command),
      getAll: async () => [{ name: '_execute_action' }, { name: 'toggle-reader', shortcut: keys }],
    },
    contextMenus: { removeAll: async () => undefined, create: () => undefined, onClicked: on(events.menu) },
  });

  return {
    asked,
    open,
    injected: (tabId: number) => pageIn(tabId).injected,
    styled: (tabId: number) => pageIn(tabId).styled,
    heard: (tabId: number) => pageIn(tabId).heard,
    reads: (tabId: number) => pageIn(tabId).reads,
    cleans: (tabId: number) => pageIn(tabId).cleans,
    face: (tabId: number) => /(\w+)-16/.exec(faces.get(tabId) ?? '')?.[1],
    registered: () => registered,
    refuse: () => {
      refused = true;
    },
    /** The person changed the keys that toggle the reader; none takes them away. */
    setKeys: (chosen: string) => {
      keys = chosen;
    },
    press: (name: string, id?: number) =>
      call(events.command, name, id ? { id, url: pageIn(id).address } : undefined),
    chooseLink: (linkUrl: string, tabId: number) =>
      call(events.menu, { menuItemId: 'read-link', linkUrl }, { id: tabId }),
    last: async () => last,
    load: (tabId: number) =>
      call(updated, tabId, { status: 'complete' }, { id: tabId, url: pageIn(tabId).address }),
    move: (tabId: number, url: string) => call(updated, tabId, { url }, { id: tabId, url }),
    close: (tabId: number) => call(closed, tabId),
    grant: async (origin: string) => {
      granted.add(origin);
      await call(events.added);
    },
    revoke: async (origin: string) => {
      granted.delete(origin);
      await call(events.removed);
    },
    install: (reason: 'install' | 'update') => call(installed, { reason }),
  };
}
