import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../../src/extension/background/listen.ts';
import { offerMenus } from '../../../src/extension/background/menus.ts';
import { followNavigation } from '../../../src/extension/background/navigation.ts';
import { pageOf } from '../fake-tabs.ts';
import { action, freshTabs, tabs } from './fresh-tabs.ts';

beforeEach(freshTabs);

test('a link that was chosen opens in the same tab, and the reader once it has loaded', async () => {
  followNavigation();
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
  const tabId = await tabs.open('https://m.jpnn.com/news/a');
  const asked = takeQuestion(
    { ask: 'link:read', payload: { address: 'https://m.jpnn.com/news/b' } },
    pageOf(tabId),
  );
  expect(await asked).toEqual({ reply: {} });
  expect(update).toHaveBeenCalledWith(tabId, { url: 'https://m.jpnn.com/news/b' });
  await tabs.load(tabId);
  expect(tabs.reads(tabId)).toBe(true);
});

test.each([
  ['a site that is not allowed', 'https://news.example/story'],
  ['no address of the web', 'javascript:alert(1)'],
  ['no address', 7],
])('a link that was chosen is refused: %s', async (_, address) => {
  const update = vi.spyOn(fakeBrowser.tabs, 'update');
  const tabId = await tabs.open('https://m.jpnn.com/news/a');
  const asked = takeQuestion({ ask: 'link:read', payload: { address } }, pageOf(tabId));
  expect(await asked).toEqual({ reply: { problem: 'link-refused' } });
  expect(update).not.toHaveBeenCalled();
});

test('"open link in the reader" asks for that one site and opens the reader once it has loaded', async () => {
  offerMenus();
  followNavigation();
  const opener = await tabs.open('https://start.example/');
  await tabs.chooseLink('https://news.example/story', opener);
  expect(tabs.asked).toEqual([{ origins: ['*://news.example/*'] }]);
  const tab = await tabs.last();
  expect(tabs.reads(tab)).toBe(false);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(true);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(true);
});

test('where the browser does not even ask, a site is not opened, and the button says why', async () => {
  offerMenus();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('Blocked by your administrator.'));
  const opener = await tabs.open('https://start.example/');
  await tabs.chooseLink('https://news.example/story', opener);
  expect(await tabs.last()).toBe(opener);
  expect(await action.getTitle({ tabId: opener })).toBe('problem_link_refused');
});

test('a refused site is not opened, and the button says why', async () => {
  offerMenus();
  tabs.refuse();
  const opener = await tabs.open('https://start.example/');
  await tabs.chooseLink('https://news.example/story', opener);
  expect(await tabs.last()).toBe(opener);
  expect(await action.getTitle({ tabId: opener })).toBe('problem_link_refused');
});
