import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground, askPage, askReader } from '../../src/extension/ask.ts';
import type { PageState } from '../../src/extension/messages.ts';
import { servePage, serveReader, serveRows } from '../../src/extension/serve.ts';

const base = 'chrome-extension://test-extension-id/';
const background = { id: 'test-extension-id' };
const state: PageState = { cleaning: true, rows: [], screen: { width: 390, height: 844 } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  Object.assign(fakeBrowser.runtime, {
    id: 'test-extension-id',
    getURL: (path: string) => base + path.slice(1),
  });
});

const handlers = () => ({
  'page:is-clean': vi.fn(() => true),
  'page:clean': vi.fn(async () => undefined),
  'page:moved': vi.fn(),
});

/** Says something to the page as `sender`; resolves with the answer, or with 'silence'. */
async function say(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    fakeBrowser.runtime.onMessage.trigger(message, sender, resolve).then((kept: unknown[]) => {
      if (!kept.includes(true)) resolve('silence');
    });
  });
}

test.each([
  ['the background', background, { reply: true }],
  [
    'our own page in a tab',
    { id: 'test-extension-id', url: `${base}options.html`, tab: { id: 3 } },
    { reply: true },
  ],
  ['a content script', { id: 'test-extension-id', url: 'https://news.example/', tab: { id: 3 } }, 'silence'],
  ['another extension', { id: 'someone-else' }, 'silence'],
  [
    'a page that has our address in its own',
    { id: 'test-extension-id', url: `https://evil.example/${base}`, tab: { id: 3 } },
    'silence',
  ],
])('a page answers %s accordingly', async (_, sender, expected) => {
  servePage(handlers(), new AbortController().signal);
  expect(await say({ ask: 'page:is-clean' }, sender)).toEqual(expected);
});

test.each([
  ['a word', 'page:is-clean'],
  ['nothing', null],
  ['a request that does not exist', { ask: 'page:explode' }],
  ['a name that every object has', { ask: 'constructor' }],
  ['a request that is no text', { ask: ['page:is-clean'] }],
])('a page stays silent at %s', async (_, message) => {
  servePage(handlers(), new AbortController().signal);
  expect(await say(message, background)).toBe('silence');
});

test('the payload reaches the handler, and a handler may answer later', async () => {
  const table = handlers();
  servePage(table, new AbortController().signal);
  expect(await say({ ask: 'page:clean', payload: { on: false } }, background)).toEqual({ reply: undefined });
  expect(table['page:clean']).toHaveBeenCalledWith({ on: false });
});

test('a handler that throws is told, and the next question is answered', async () => {
  const table = handlers();
  table['page:is-clean'].mockImplementationOnce(() => {
    throw new Error('torn');
  });
  servePage(table, new AbortController().signal);
  expect(await say({ ask: 'page:is-clean' }, background)).toEqual({ failed: 'Error: torn' });
  expect(await say({ ask: 'page:is-clean' }, background)).toEqual({ reply: true });
});

test('after the signal aborts nobody answers', async () => {
  const until = new AbortController();
  servePage(handlers(), until.signal);
  until.abort();
  expect(await say({ ask: 'page:is-clean' }, background)).toBe('silence');
});

test('page, rows and reader live in one tab and each answers its own', async () => {
  servePage(handlers(), new AbortController().signal);
  const tell = () => state;
  serveRows({ 'page:state': tell, 'page:show': tell, 'page:show-kind': tell }, new AbortController().signal);
  serveReader(
    {
      'reader:state': () => ({ open: true }),
      'reader:prepare': () => ({ open: true }),
      'reader:toggle': () => ({ open: false }),
      'reader:read-aloud': () => ({ open: true }),
      'reader:read-selected': () => ({ open: true }),
    },
    new AbortController().signal,
  );
  expect(await say({ ask: 'reader:toggle' }, background)).toEqual({ reply: { open: false } });
  expect(await say({ ask: 'page:show' }, background)).toEqual({ reply: state });
  expect(await say({ ask: 'page:is-clean' }, background)).toEqual({ reply: true });
});

test.each([
  ['nobody listens', () => Promise.reject(new Error('Could not establish connection.')), undefined],
  ['the handler failed', async () => ({ failed: 'Error: torn' }), undefined],
  ['something else answered', async () => 'hello', undefined],
  ['the page answers', async () => ({ reply: state }), state],
])('who asks a page learns: %s', async (_, answer, expected) => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);
  expect(await askPage(7, 'page:show', { id: 1, shown: true })).toEqual(expected);
  expect(send).toHaveBeenCalledWith(7, { ask: 'page:show', payload: { id: 1, shown: true } }, { frameId: 0 });
});

test.each([
  ['it is not there yet', () => Promise.reject(new Error('Could not establish connection.')), undefined],
  ['it is there and broken', async () => ({ failed: 'Error: torn' }), { open: false, problem: 'broken' }],
  ['it answers', async () => ({ reply: { open: true } }), { open: true }],
])('who asks the reader learns: %s', async (_, answer, expected) => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);
  expect(await askReader(7, 'reader:state')).toEqual(expected);
});

test('a page that outlived its extension asks in vain, without an error', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await askBackground('badge:count', { hidden: 1 })).toBeUndefined();
});
