import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../../src/extension/background/listen.ts';
import { keepOwnRules } from '../../../src/extension/own-rules/background.ts';
import { saveOwnRules } from '../../../src/extension/own-rules/own-rules.ts';
import { placeOwnRules } from '../../../src/extension/own-rules/placing.ts';
import { soon } from '../../support/soon.ts';
import { ourselves, pageOf } from '../fake-tabs.ts';
import { freshTabs, tabs } from './fresh-tabs.ts';

beforeEach(freshTabs);

test.each([
  ['a page of ours asks', (tab: number) => pageOf(tab), ['/procedural.js']],
  ['a frame inside it asks', (tab: number) => ({ ...pageOf(tab), frameId: 3 }), []],
  ['another extension asks', (tab: number) => ({ ...pageOf(tab), id: 'someone-else' }), []],
  ['the popup asks, which has no tab', () => ourselves, []],
])('the procedural engine comes only to a page that may have it: %s', async (_, sender, files) => {
  const tab = await tabs.open('https://news.example/');
  await takeQuestion({ ask: 'rules:procedural', payload: { tabId: 99 } }, sender(tab));
  expect(tabs.injected(tab)).toEqual(files);
});

const placed = async () =>
  (await fakeBrowser.scripting.getRegisteredContentScripts({ ids: ['own-rules'] })).map(({ js }) => js);

test('who has no rules has no script for them', async () => {
  const tab = await tabs.open('https://www.jpnn.com/');
  await placeOwnRules();
  expect(await placed()).toEqual([]);
  expect(tabs.injected(tab)).toEqual([]);
});

test('rules that are saved are placed, in open tabs that may be cleaned too; none, and all is taken back', async () => {
  const [allowed, other, closed] = [
    await tabs.open('https://www.jpnn.com/'),
    await tabs.open('https://news.example/'),
    await tabs.open('chrome://settings', { forbidden: true }),
  ];
  keepOwnRules();
  await saveOwnRules('##.x');
  await soon(async () => expect(await placed()).toEqual([['own-rules.js']]));
  await soon(() => expect(tabs.injected(allowed)).toEqual(['own-rules.js']));
  expect([tabs.injected(other), tabs.injected(closed)]).toEqual([[], []]);

  await saveOwnRules('! nothing any more');
  await soon(async () => expect(await placed()).toEqual([]));
});

test('saved twice, it is placed once', async () => {
  await saveOwnRules('##.x');
  await Promise.all([placeOwnRules(), placeOwnRules()]);
  expect(await placed()).toHaveLength(1);
});

test('a browser that refuses is a warning, and the next time is tried anew', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await saveOwnRules('##.x');
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('no'));
  await placeOwnRules();
  expect(warn).toHaveBeenCalledOnce();
  await placeOwnRules();
  expect(await placed()).toHaveLength(1);
});
