import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClosedTabs } from '../../../src/extension/background/left.ts';
import { takeQuestion } from '../../../src/extension/background/listen.ts';
import { followNavigation } from '../../../src/extension/background/navigation.ts';
import { toggleReader } from '../../../src/extension/background/reader.ts';
import { siteShape } from '../../../src/extension/settings/site.ts';
import { changeStored } from '../../../src/extension/settings/stored.ts';
import { soon } from '../../support/soon.ts';
import { ourselves, pageOf } from '../fake-tabs.ts';
import { freshTabs, tabs } from './fresh-tabs.ts';

beforeEach(freshTabs);

test('a reader closed once on a page stays closed there', async () => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const tab = await tabs.open('https://m.jpnn.com/news/a');
  await tabs.load(tab);
  await toggleReader(tab);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(false);
});

const closing = { ask: 'reader:changed', payload: { open: false } };

test('a reader closed over a story does not open there by itself after a reload either, until it is opened by hand', async () => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const address = 'https://m.jpnn.com/news/a';
  const tab = await tabs.open(address);
  await takeQuestion(closing, { ...pageOf(tab), url: `${address}#comments` });
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(false);
  const other = await tabs.open('https://m.jpnn.com/news/b');
  await tabs.load(other);
  expect(tabs.reads(other)).toBe(true);
  await toggleReader(tab);
  expect(await fakeBrowser.storage.session.get(`left:${tab}`)).toEqual({});
});

test('a reader closed as soon as it is seen, before the background is done with its opening, is closed over that story', async () => {
  const tab = await tabs.open('https://m.jpnn.com/news/a');
  const drawn = Promise.withResolvers<void>();
  vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementationOnce(() => drawn.promise);
  const opening = toggleReader(tab);
  await soon(() => expect(tabs.reads(tab)).toBe(true));
  const left = takeQuestion(closing, { ...pageOf(tab), url: 'https://m.jpnn.com/news/a' });
  drawn.resolve();
  await Promise.all([opening, left]);
  expect((await fakeBrowser.storage.session.get())[`left:${tab}`]).toHaveLength(1);
});

test('a reader closed over one story stays closed there though another was read since', async () => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const address = (name: string) => `https://m.jpnn.com/news/${name}`;
  const tab = await tabs.open(address('a'));
  const tell = (open: boolean, name: string) =>
    takeQuestion({ ask: 'reader:changed', payload: { open } }, { ...pageOf(tab), url: address(name) });
  await tell(false, 'a');
  await tell(true, 'b');
  await tell(false, 'c');
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(false);
  const stored = await fakeBrowser.storage.session.get();
  expect(stored).toEqual({ [`left:${tab}`]: [expect.any(String), expect.any(String)] });
  expect(JSON.stringify(stored), 'no address is stored').not.toMatch(/jpnn|news|https/);
});

test('two readers of one tab that close at once are both known to be closed', async () => {
  const tab = await tabs.open('https://m.jpnn.com/news/a');
  const close = (name: string) =>
    takeQuestion(closing, { ...pageOf(tab), url: `https://m.jpnn.com/news/${name}` });
  await Promise.all([close('a'), close('b')]);
  expect((await fakeBrowser.storage.session.get())[`left:${tab}`]).toHaveLength(2);
});

test('where a reader was closed is forgotten with its tab, and everywhere once the memory is cleared', async () => {
  forgetClosedTabs();
  const [one, two] = [
    await tabs.open('https://m.jpnn.com/news/a'),
    await tabs.open('https://m.jpnn.com/news/b'),
  ];
  for (const tab of [one, two]) await takeQuestion(closing, pageOf(tab));
  await tabs.close(one);
  expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual([`left:${two}`]);
  await takeQuestion({ ask: 'memory:clear' }, ourselves);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('in a private window a reader that was closed stays closed, and nothing is stored', async () => {
  followNavigation();
  forgetClosedTabs();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const url = 'https://m.jpnn.com/news/a';
  const tab = await tabs.open(url);
  await takeQuestion(closing, { ...pageOf(tab), url, tab: { id: tab, incognito: true } });
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(false);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await tabs.close(tab);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(true);
});
