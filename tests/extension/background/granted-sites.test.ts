import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepGrantedSites } from '../../../src/extension/background/granted-sites.ts';
import { siteShape } from '../../../src/extension/settings/site.ts';
import { changeStored } from '../../../src/extension/settings/stored.ts';
import { freshTabs, tabs } from './fresh-tabs.ts';

beforeEach(freshTabs);

test('a granted site is registered and its open page cleaned at once; taken back, both end', async () => {
  keepGrantedSites();
  const tab = await tabs.open('https://news.example/story');
  await tabs.grant('*://news.example/*');
  expect(tabs.registered()).toEqual([
    expect.objectContaining({
      matches: ['*://news.example/*'],
      js: ['languages.js', 'clean.js'],
      css: ['clean.css'],
      runAt: 'document_start',
    }),
    expect.objectContaining({
      matches: ['*://news.example/*'],
      js: ['later.js'],
      css: [],
      runAt: 'document_end',
    }),
  ]);
  expect(tabs.injected(tab)).toEqual(['languages.js', 'clean.js', 'later.js']);
  expect(tabs.cleans(tab)).toBe(true);

  await tabs.revoke('*://news.example/*');
  expect(tabs.registered()).toEqual([]);
  expect(tabs.cleans(tab)).toBe(false);

  await tabs.grant('*://news.example/*');
  expect(tabs.injected(tab)).toEqual(['languages.js', 'clean.js', 'later.js']);
  expect(tabs.cleans(tab)).toBe(true);
});

test('an update brings back what it swept away, for exactly the sites still granted', async () => {
  keepGrantedSites();
  await tabs.grant('*://news.example/*');
  await tabs.grant('*://other.example/*');
  await fakeBrowser.scripting.unregisterContentScripts();
  await tabs.install('update');
  const registered = expect.objectContaining({ matches: ['*://news.example/*', '*://other.example/*'] });
  expect(tabs.registered()).toEqual([registered, registered]);
});

test('after an update, an open page of a site at install gets the new script and what belongs to that site', async () => {
  keepGrantedSites();
  const tab = await tabs.open('https://m.jpnn.com/news/a');
  await tabs.install('update');
  expect(tabs.injected(tab)).toEqual(['sites/jpnn.com.js', 'clean.js', 'later.js']);
  expect(tabs.styled(tab)).toEqual(['sites/jpnn.com.css', 'clean.css']);
});

test('a granted page on a site switched off is left as it is', async () => {
  keepGrantedSites();
  await changeStored(siteShape('news.example'), (site) => ({ ...site, clean: false }));
  const tab = await tabs.open('https://news.example/story', { cleans: false });
  await tabs.grant('*://news.example/*');
  expect(tabs.cleans(tab)).toBe(false);
});

test('a tab that refuses scripts does not keep the others from being cleaned', async () => {
  keepGrantedSites();
  await tabs.open('https://news.example/a', { forbidden: true });
  const other = await tabs.open('https://news.example/b');
  await tabs.grant('*://news.example/*');
  expect(tabs.cleans(other)).toBe(true);
});

test('a registration that failed does not hold up the next', async () => {
  keepGrantedSites();
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('torn'));
  await expect(tabs.grant('*://news.example/*')).rejects.toThrow('torn');
  await tabs.grant('*://other.example/*');
  const registered = expect.objectContaining({ matches: ['*://news.example/*', '*://other.example/*'] });
  expect(tabs.registered()).toEqual([registered, registered]);
});
