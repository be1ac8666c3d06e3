import { beforeEach, expect, test } from 'vitest';
import { takeQuestion } from '../../../src/extension/background/listen.ts';
import { followNavigation } from '../../../src/extension/background/navigation.ts';
import { siteShape } from '../../../src/extension/settings/site.ts';
import { changeStored } from '../../../src/extension/settings/stored.ts';
import { pageOf } from '../fake-tabs.ts';
import { freshTabs, tabs } from './fresh-tabs.ts';

beforeEach(freshTabs);

test.each([
  ['a story of a site always read', 'https://m.jpnn.com/news/a', true, true],
  ['its front page', 'https://m.jpnn.com/', true, false],
  ['a story of any other site', 'https://m.jpnn.com/news/a', false, false],
])('opened in the reader at once or not: %s', async (_, address, alwaysReader, reads) => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader }));
  const tab = await tabs.open(address);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(reads);
});

test('on a site always read, the reader is ready once the markup has been read, and opens when all has loaded', async () => {
  followNavigation();
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysReader: true }));
  const address = 'https://m.jpnn.com/news/a';
  const tab = await tabs.open(address);
  await takeQuestion({ ask: 'page:parsed' }, { ...pageOf(tab), url: address });
  expect(tabs.injected(tab)).toContain('/ready.js');
  expect(tabs.reads(tab)).toBe(false);
  await tabs.load(tab);
  expect(tabs.reads(tab)).toBe(true);
});

test('a page hears that its tab shows another address', async () => {
  followNavigation();
  const tab = await tabs.open('https://m.jpnn.com/news/a', { cleans: true });
  await tabs.move(tab, 'https://m.jpnn.com/news/b');
  expect(tabs.heard(tab)).toContainEqual({
    ask: 'page:moved',
    payload: { address: 'https://m.jpnn.com/news/b' },
  });
});
