import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCommands } from '../../../src/extension/background/commands.ts';
import { offerMenus } from '../../../src/extension/background/menus.ts';
import { siteShape } from '../../../src/extension/settings/site.ts';
import { readStored } from '../../../src/extension/settings/stored.ts';
import { action, freshTabs, tabs } from './fresh-tabs.ts';

beforeEach(freshTabs);

test('the key for cleaning switches the site in front, and nothing where there is no site', async () => {
  followCommands();
  await tabs.open('https://m.jpnn.com/news/a');
  await tabs.press('toggle-cleaning');
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ clean: false });
  await tabs.press('toggle-cleaning');
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ clean: true });
  await tabs.open('chrome://settings');
  await tabs.press('toggle-cleaning');
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

test('the key for the picker brings it into the tab in front, or says why it cannot', async () => {
  followCommands();
  const tab = await tabs.open('https://news.example/story');
  await tabs.press('pick');
  expect(tabs.injected(tab)).toEqual(['/picker.js']);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const own = await tabs.open('chrome://settings');
  await tabs.press('pick');
  expect(await action.getTitle({ tabId: own })).toBe('problem_page_not_allowed');
});

test('the key for the reader opens it in the tab in front', async () => {
  followCommands();
  const tab = await tabs.open('https://news.example/story');
  await tabs.press('toggle-reader');
  expect(tabs.reads(tab)).toBe(true);
});

test('a key means the tab that the browser names with it, and nothing is asked for that', async () => {
  followCommands();
  const tab = await tabs.open('https://news.example/story');
  const other = await tabs.open('https://news.example/other');
  const query = vi.spyOn(fakeBrowser.tabs, 'query');
  await tabs.press('toggle-reader', tab);
  expect([tabs.reads(tab), tabs.reads(other)]).toEqual([true, false]);
  expect(query).not.toHaveBeenCalled();
});

test('the key for reading aloud opens the reader for it, and does not close it', async () => {
  followCommands();
  const tab = await tabs.open('https://news.example/story');
  await tabs.press('read-aloud');
  await tabs.press('read-aloud');
  expect(tabs.reads(tab)).toBe(true);
  expect(tabs.heard(tab)).toContainEqual({ ask: 'reader:read-aloud' });
  expect(tabs.face(tab)).toBe('reader');
  const empty = await tabs.open('https://news.example/', { problem: 'no-story' });
  await tabs.press('read-aloud');
  expect(await action.getTitle({ tabId: empty })).toBe('problem_no_story');
});

test('where the browser has neither keys nor menus, nothing breaks', () => {
  Object.assign(fakeBrowser, { commands: undefined, contextMenus: undefined });
  followCommands();
  offerMenus();
});
