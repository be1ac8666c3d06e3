import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resetAll } from '../../src/extension/backup.ts';
import { changeSettings, changeSite } from '../../src/extension/settings/change.ts';
import { everywhere } from '../../src/extension/settings/everywhere.ts';
import { dropLetGo, letGo } from '../../src/extension/settings/let-go.ts';
import { siteShape } from '../../src/extension/settings/site.ts';
import { readStored } from '../../src/extension/settings/stored.ts';

const { sync, local } = fakeBrowser.storage;
const mostItems = 16;

/** As browsers do it: what would be too much is refused whole. */
function limit(): void {
  const set = sync.set.bind(sync);
  vi.spyOn(sync, 'set').mockImplementation(async (items) => {
    const all = { ...(await sync.get(null)), ...items };
    const tooLong = Object.entries(all).some(([key, value]) => (key + JSON.stringify(value)).length > 8192);
    if (Object.keys(all).length > mostItems || tooLong) throw new Error('MAX_ITEMS quota exceeded');
    await set(items);
  });
}

const off = (site: string) => changeSite(site, (settings) => ({ ...settings, clean: false }));

/** A store with no room left: the site of number n was changed n minutes after the first. */
const full = () =>
  sync.set(
    Object.fromEntries(
      Array.from({ length: mostItems }, (_, at) => [`site:${at}.example`, { version: 1, clean: false, at }]),
    ),
  );

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  limit();
});

test('a full store makes room: the sites changed longest ago go, and are kept aside', async () => {
  await full();
  expect(await off('baru.example')).toBe('pruned');
  const stored = await sync.get(null);
  expect(stored).toHaveProperty(['site:baru.example', 'clean'], false);
  expect(stored).not.toHaveProperty(['site:0.example']);
  expect(stored).not.toHaveProperty(['site:1.example']);
  expect(stored).toHaveProperty(['site:2.example', 'clean'], false);
  expect(Object.keys(await letGo())).toEqual(['site:0.example', 'site:1.example']);
  expect((await letGo())['site:0.example']).toMatchObject({ clean: false });
});

test('a site that is changed again is no longer among the oldest, and the one that is being changed never goes', async () => {
  await full();
  await changeSite('0.example', (settings) => ({ ...settings, alwaysReader: true }));
  await off('baru.example');
  expect(Object.keys(await letGo())).toEqual(['site:1.example', 'site:2.example']);
});

test('what holds everywhere makes room for itself too', async () => {
  await full();
  expect(await changeSettings(everywhere, (value) => ({ ...value, paused: true }))).toBe('pruned');
  expect((await readStored(everywhere)).paused).toBe(true);
});

test('where nothing can make room, nothing is changed', async () => {
  await sync.set(Object.fromEntries(Array.from({ length: mostItems }, (_, index) => [`other:${index}`, 1])));
  expect(await off('baru.example')).toBe('full');
  expect(await letGo()).toEqual({});
});

test('where this device cannot keep them aside, none goes', async () => {
  await full();
  vi.spyOn(local, 'set').mockRejectedValue(new Error('disk'));
  expect(await off('baru.example')).toBe('failed');
  expect(Object.keys(await sync.get(null))).toHaveLength(mostItems);
});

test('a list that is too long for one site loses what was chosen first', async () => {
  const selectors = Array.from({ length: 60 }, (_, index) => `.kotak-${index}-${'x'.repeat(150)}`);
  const saved = await changeSite('a.example', (settings) => ({ ...settings, alwaysShown: selectors }));
  expect(saved).toBe('cut');
  const { alwaysShown } = await readStored(siteShape('a.example'));
  expect(alwaysShown.length).toBeGreaterThan(40);
  expect(alwaysShown).toEqual(selectors.slice(-alwaysShown.length));
});

test('a site that is as at install again takes no room', async () => {
  await off('a.example');
  await changeSite('a.example', (settings) => ({ ...settings, clean: true }));
  expect(await sync.get(null)).toEqual({});
});

test('what was let go is deleted on a click, and with everything else', async () => {
  await full();
  await off('baru.example');
  expect(await dropLetGo()).toBe('saved');
  expect(await letGo()).toEqual({});
  await sync.clear();
  await full();
  await off('lama.example');
  expect(await resetAll()).toBe('saved');
  expect(await letGo()).toEqual({});
});
