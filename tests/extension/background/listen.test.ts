import { beforeEach, expect, test } from 'vitest';
import { takeQuestion } from '../../../src/extension/background/listen.ts';
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
