import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostsGranted, mayClean, patternFor, webAddress } from '../../src/extension/hosts.ts';
import { siteShape } from '../../src/extension/settings/site.ts';
import { changeStored } from '../../src/extension/settings/stored.ts';
import { listSites, sitesAtInstall, typedSite, watchSites } from '../../src/extension/site-list.ts';
import { fakeTabs } from './fake-tabs.ts';

let tabs: ReturnType<typeof fakeTabs>;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = fakeTabs();
});

test.each([
  ['https://www.jpnn.com/news/a', '*://*.jpnn.com/*'],
  ['https://jpnn.com/', '*://*.jpnn.com/*'],
  ['https://notjpnn.com/', '*://notjpnn.com/*'],
  ['https://jpnn.com.evil.example/', '*://jpnn.com.evil.example/*'],
  ['https://m.news.example:8080/a', '*://m.news.example/*'],
])('for %s the browser is asked for %s and no more', (address, pattern) =>
  expect(patternFor(new URL(address))).toBe(pattern),
);

test.each([
  'about:blank',
  'chrome://settings',
  'file:///a.html',
  'javascript:alert(1)',
  'nonsense',
  undefined,
])('%s is no address of the web', (address) => expect(webAddress(address)).toBeUndefined());

test.each([
  ['news.example', 'https://news.example/'],
  [' https://News.example/a ', 'https://news.example/a'],
  ['http://news.example', 'http://news.example/'],
  ['koran.co.id/berita', 'https://koran.co.id/berita'],
  ['news', undefined],
  ['', undefined],
  ['two words', undefined],
  ['javascript:alert(1)', undefined],
])('"%s" typed as a site means %s', (text, address) => expect(typedSite(text)?.href).toBe(address));

test.each([
  ['the whole site is granted', '*://*.jpnn.com/*', true],
  ['only this host of it is', '*://m.jpnn.com/*', true],
  ['only another host of it is', '*://www.jpnn.com/*', false],
])('m.jpnn.com may be cleaned or not: %s', async (_, grant, may) => {
  await tabs.revoke('*://*.jpnn.com/*');
  await tabs.grant(grant);
  expect(await mayClean(new URL('https://m.jpnn.com/a'))).toBe(may);
});

test('a permission for every site stands after the sites', async () => {
  await tabs.grant('*://*/*');
  const names = (await listSites()).map(({ name }) => name);
  expect(names.at(-1)).toBe('*');
  expect(names.slice(0, -1)).toEqual([...names.slice(0, -1)].sort());
});

test('the list holds what came with the install, what was granted, and what was set though no longer allowed', async () => {
  await tabs.grant('*://news.example/*');
  await changeStored(siteShape('gone.example'), (site) => ({ ...site, alwaysShown: ['.a'] }));
  expect(await listSites()).toMatchObject([
    { name: 'gone.example', allowed: false, atInstall: false, settings: { alwaysShown: ['.a'] } },
    { name: 'jpnn.com', allowed: true, atInstall: true, pattern: '*://*.jpnn.com/*' },
    { name: 'news.example', allowed: true, atInstall: false, pattern: '*://news.example/*' },
  ]);
  expect(sitesAtInstall()).toEqual(['jpnn.com']);
});

test('where the store fails, the sites are listed all the same', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('IO error'));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await listSites()).toMatchObject([{ name: 'jpnn.com', settings: { clean: true } }]);
  vi.restoreAllMocks();
});

test('a grant and its end are noticed, wherever they were made, until nobody looks', async () => {
  const gone = new AbortController();
  const noticed = vi.fn();
  watchSites(noticed, gone.signal);
  await tabs.grant('*://news.example/*');
  expect(await hostsGranted()).toEqual(['*://news.example/*']);
  expect(await mayClean(new URL('https://news.example/a'))).toBe(true);
  await tabs.revoke('*://news.example/*');
  expect(await mayClean(new URL('https://news.example/a'))).toBe(false);
  expect(noticed).toHaveBeenCalledTimes(2);
  gone.abort();
  await tabs.grant('*://news.example/*');
  expect(noticed).toHaveBeenCalledTimes(2);
});
