import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../src/extension/background/listen.ts';
import { fakeTabs, ourselves, pageOf } from './fake-tabs.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('webextension-polyfill', async () => ({
  default: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

beforeEach(() => fakeBrowser.reset());

test.each([
  ['a page of ours asks', (tab: number) => pageOf(tab), ['/procedural.js']],
  ['a frame inside it asks', (tab: number) => ({ ...pageOf(tab), frameId: 3 }), []],
  ['another extension asks', (tab: number) => ({ ...pageOf(tab), id: 'someone-else' }), []],
  ['the popup asks, which has no tab', () => ourselves, []],
])('the procedural engine comes only to a page that may have it: %s', async (_, sender, files) => {
  const tabs = fakeTabs();
  const tab = await tabs.open('https://news.example/');
  await takeQuestion({ ask: 'rules:procedural', payload: { tabId: 99 } }, sender(tab));
  expect(tabs.injected(tab)).toEqual(files);
});
