import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../../src/extension/background/listen.ts';
import { initialAppearance } from '../../../src/look/appearance.ts';
import { ourselves, pageOf } from '../fake-tabs.ts';
import { action, freshTabs, tabs } from './fresh-tabs.ts';

beforeEach(freshTabs);

const count = (hidden: unknown) => ({ ask: 'badge:count', payload: { hidden } });

test.each([
  ['a page counts', count(4), pageOf(5), '4'],
  ['a frame inside a page counts', count(4), { ...pageOf(5), frameId: 3 }, ''],
  ['another extension counts', count(4), { ...pageOf(5), id: 'someone-else' }, ''],
  ['a page sends text', count('4'), pageOf(5), ''],
  ['a page sends less than nothing', count(-1), pageOf(5), ''],
  ['a page sends half a thing', count(0.5), pageOf(5), ''],
  ['a page sends no payload', { ask: 'badge:count' }, pageOf(5), ''],
  ['a page names another tab', { ask: 'badge:count', payload: { hidden: 4, tabId: 6 } }, pageOf(6), ''],
])('the background believes only what it should: %s', async (_, message, sender, badge) => {
  await takeQuestion(message, sender);
  expect(await action.getBadgeText({ tabId: 5 })).toBe(badge);
});

test.each([
  ['our popup', ourselves, { reply: { open: true } }],
  ['a page', pageOf(1), undefined],
  [
    'a page with our address in its own',
    { ...pageOf(1), url: `https://evil.example/${ourselves.url}` },
    undefined,
  ],
])('the reader is toggled elsewhere by nobody but us: %s', async (_, sender, expected) => {
  const tabId = await tabs.open('https://news.example/story');
  expect(await takeQuestion({ ask: 'reader:toggle-in', payload: { tabId } }, sender)).toEqual(expected);
});

test.each([['nothing'], [{ ask: 'constructor' }], [{ ask: 'reader:toggle-in' }], [null], [undefined]])(
  'the background stays silent at %j',
  async (message) => expect(await takeQuestion(message, ourselves)).toBeUndefined(),
);

test.each([
  ['the picker', 'picker:toggle-in', '/picker.js'],
  ['the choice of a link', 'links:toggle-in', '/links.js'],
])('%s is started by our popup, and by no page', async (_, ask, file) => {
  const tabId = await tabs.open('https://news.example/story');
  await takeQuestion({ ask, payload: { tabId } }, pageOf(tabId));
  expect(tabs.injected(tabId)).toEqual([]);
  await takeQuestion({ ask, payload: { tabId } }, ourselves);
  expect(tabs.injected(tabId)).toEqual([file]);
});

test.each([
  ['a look', { ...initialAppearance, size: 25 }, pageOf(5), 25],
  ['a look and more', { ...initialAppearance, size: 25, version: 9 }, pageOf(5), 25],
  ['no look', { ...initialAppearance, size: 'large' }, pageOf(5), undefined],
  ['nothing', undefined, pageOf(5), undefined],
  [
    'a look, from a frame inside it',
    { ...initialAppearance, size: 25 },
    { ...pageOf(5), frameId: 3 },
    undefined,
  ],
])('a page may have a look kept, and nothing else: %s', async (_, payload, sender, size) => {
  const answer = await takeQuestion({ ask: 'look:keep', payload }, sender);
  expect(answer).toEqual(size === undefined ? undefined : { reply: 'saved' });
  const { appearance } = await fakeBrowser.storage.sync.get('appearance');
  expect(appearance).toEqual(size === undefined ? undefined : { ...initialAppearance, size, version: 1 });
});
