import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../src/extension/background/listen.ts';
import { heldFor } from '../../src/extension/held.ts';
import { selecting } from '../../src/extension/settings/selecting.ts';
import { siteShape, withKind } from '../../src/extension/settings/site.ts';
import { changeStored } from '../../src/extension/settings/stored.ts';
import { fakeTabs, pageOf } from './fake-tabs.ts';

let tabs: ReturnType<typeof fakeTabs>;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = fakeTabs();
});

const always = ['/follow.js'];
const usual = [...always, '/foresee.js'];
const lift = () => changeStored(selecting, () => ({ lift: true }));
const learn = () => changeStored(siteShape('news.example'), (site) => withKind(site, 'site-furniture', true));

test.each<[string, string, () => Promise<unknown>, readonly string[]]>([
  ['a person asked for nothing', 'cerita', async () => undefined, usual],
  ['selecting is lifted', 'cerita', lift, [...always, '/selecting.js', '/foresee.js']],
  ['furniture is learned there', 'cerita', learn, [...always, '/furniture.js', '/foresee.js']],
  ['furniture is learned, and this is the front page', '', learn, usual],
])('a page whose markup has been read has its late scripts: %s', async (_, path, ask, files) => {
  const url = `https://news.example/${path}`;
  const tab = await tabs.open(url);
  await ask();
  await takeQuestion({ ask: 'page:parsed' }, { ...pageOf(tab), url });
  expect(tabs.injected(tab)).toEqual(files);
});

test('a page that may be held by what was hidden over it has what frees it', async () => {
  const tab = await tabs.open('https://news.example/cerita');
  await takeQuestion({ ask: 'page:held' }, pageOf(tab));
  expect(tabs.injected(tab)).toEqual(['/free-page.js']);
});

test.each([
  ['keys that the person chose are told before', 'Ctrl+Shift+Y', ['Control+Shift', ...usual]],
  ['keys that nobody can foresee', 'F8', ['', ...usual]],
  ['no keys', '', ['', ...usual]],
])('the shortcut of the reader and its line in a menu are listened for: %s', async (_, keys, files) => {
  const tab = await tabs.open('https://news.example/cerita');
  tabs.setKeys(keys);
  await takeQuestion({ ask: 'page:parsed' }, pageOf(tab));
  expect(tabs.injected(tab)).toEqual(files);
});

test.each([
  ['Alt+J', 'Alt'],
  ['Ctrl+Shift+Y', 'Control+Shift'],
  ['Alt+Shift+Comma', 'Alt+Shift'],
  ['⌥⇧J', 'Alt+Shift'],
  ['⌃⌘9', 'Control+Meta'],
  ['MacCtrl+Alt+J', 'Alt+Control'],
  ['F8', undefined],
  ['Umschalt+Alt+J', undefined],
  [undefined, undefined],
])('%s is held with %s', (keys, held) => expect(heldFor(keys)).toBe(held));

test('a frame, and another extension, bring nothing', async () => {
  const tab = await tabs.open('https://news.example/cerita');
  await takeQuestion({ ask: 'page:parsed' }, { ...pageOf(tab), frameId: 3 });
  await takeQuestion({ ask: 'page:parsed' }, { ...pageOf(tab), id: 'someone-else' });
  expect(tabs.injected(tab)).toEqual([]);
});
