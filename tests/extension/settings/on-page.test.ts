import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPageSettings, watchPageSettings } from '../../../src/extension/settings/on-page.ts';
import { siteShape } from '../../../src/extension/settings/site.ts';
import { changeStored } from '../../../src/extension/settings/stored.ts';
import { soon } from '../../support/soon.ts';

const { sync } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test.each<[string, Record<string, unknown>, object]>([
  ['nothing chosen', {}, { clean: true, kindsOff: ['share-row', 'site-furniture'], alwaysShown: [] }],
  ['paused everywhere', { everywhere: { version: 1, paused: true } }, { clean: false }],
  ['off on this site', { 'site:jpnn.com': { version: 1, clean: false } }, { clean: false }],
  ['off on another site', { 'site:detik.com': { version: 1, clean: false } }, { clean: true }],
  [
    'kinds off here and everywhere',
    {
      everywhere: { version: 2, kindsOff: ['sticky'] },
      'site:jpnn.com': { version: 1, kindsOff: ['promo', 'sticky'] },
    },
    { kindsOff: ['sticky', 'promo'] },
  ],
  [
    'a kind on here that is off everywhere',
    { 'site:jpnn.com': { version: 1, kindsOn: ['site-furniture'] } },
    { kindsOff: ['share-row'] },
  ],
])('on a page of jpnn.com: %s', async (_, stored, expected) => {
  await sync.set(stored);
  expect(await readPageSettings('jpnn.com')).toMatchObject(expected);
});

test('a page hears of what changes for it, and of nothing else, until it is left', async () => {
  const left = new AbortController();
  const heard: boolean[] = [];
  watchPageSettings('jpnn.com', ({ clean }) => heard.push(clean), left.signal);
  await changeStored(siteShape('jpnn.com'), (value) => ({ ...value, clean: false }));
  await changeStored(siteShape('detik.com'), (value) => ({ ...value, clean: false }));
  await soon(() => expect(heard).toEqual([false]));
  left.abort();
  await changeStored(siteShape('jpnn.com'), (value) => ({ ...value, clean: true }));
  expect(heard).toEqual([false]);
});
