import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { appearance } from '../../../src/extension/settings/appearance.ts';
import { everywhere } from '../../../src/extension/settings/everywhere.ts';
import { readPageSettings } from '../../../src/extension/settings/on-page.ts';
import { siteShape } from '../../../src/extension/settings/site.ts';
import { changeStored, readStored, watchStored } from '../../../src/extension/settings/stored.ts';

const { sync, local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test.each([
  ['text instead of fields', 'oops'],
  ['a list instead of fields', [1]],
  ['a number where yes or no belongs', { version: 1, paused: 7 }],
  ['a kind that can have no such name', { version: 1, kindsOff: ['}:root{'] }],
])(
  'damaged settings give the defaults and are kept aside before they are written over: %s',
  async (_, stored) => {
    await sync.set({ everywhere: stored });
    expect(await readStored(everywhere)).toEqual(everywhere.defaults);
    expect(await sync.get('everywhere')).toEqual({ everywhere: stored });

    expect(await changeStored(everywhere, (value) => ({ ...value, paused: true }))).toBe('saved');
    expect(await readStored(everywhere)).toEqual({ ...everywhere.defaults, paused: true });
    expect(await local.get('aside:everywhere')).toEqual({ 'aside:everywhere': stored });
  },
);

test('a kind that a later Jernih knows is kept for it, beside what is chosen here', async () => {
  await sync.set({ everywhere: { version: 2, paused: false, kindsOff: ['sticky', 'moon-phase'] } });
  expect(await changeStored(everywhere, (value) => ({ ...value, paused: true }))).toBe('saved');
  expect(await sync.get('everywhere')).toEqual({
    everywhere: { version: 2, paused: true, kindsOff: ['sticky', 'moon-phase'] },
  });
  expect(await local.get(null)).toEqual({});
});

test('one damaged field costs only itself', async () => {
  await sync.set({ appearance: { version: 1, theme: 'sepia', size: 4000 } });
  expect(await readStored(appearance)).toEqual({ ...appearance.defaults, theme: 'sepia' });
});

test('changes made at once do not undo each other', async () => {
  const site = siteShape('news.example');
  await Promise.all([
    changeStored(site, (value) => ({ ...value, clean: false })),
    changeStored(site, (value) => ({ ...value, alwaysShown: [...value.alwaysShown, '.a'] })),
    changeStored(site, (value) => ({ ...value, alwaysShown: [...value.alwaysShown, '.b'] })),
  ]);
  expect(await readStored(site)).toMatchObject({ clean: false, alwaysShown: ['.a', '.b'] });
});

test('what another browser of the same person changed meanwhile stays, beside what is changed here', async () => {
  const site = siteShape('news.example');
  await changeStored(site, (value) => ({ ...value, alwaysShown: ['.a'] }));
  await sync.set({
    [site.key]: { version: 1, clean: false, alwaysShown: ['.a', '.b'] },
    'site:other.example': { version: 1, clean: false },
  });
  await changeStored(site, (value) => ({ ...value, alwaysShown: [...value.alwaysShown, '.c'] }));
  expect(await readStored(site)).toMatchObject({ clean: false, alwaysShown: ['.a', '.b', '.c'] });
  expect(await readStored(siteShape('other.example'))).toMatchObject({ clean: false });
});

test('a change that fails does not hold up the next', async () => {
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('IO error'));
  const site = siteShape('news.example');
  expect(await changeStored(site, (value) => ({ ...value, clean: false }))).toBe('failed');
  expect(await changeStored(site, (value) => ({ ...value, clean: false }))).toBe('saved');
});

test('a site set back to its defaults takes no room', async () => {
  const site = siteShape('news.example');
  await changeStored(site, (value) => ({ ...value, clean: false }));
  await changeStored(site, (value) => ({ ...value, clean: true }));
  expect(await sync.get(null)).toEqual({});
});

test.each([
  ['the quota is used up', 'QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
  [
    'Firefox says so in its own words',
    'QuotaExceededError: storage.sync API call exceeded its quota limitations.',
    'full',
  ],
  ['the disk fails', 'IO error', 'failed'],
  [
    'too much was written at once',
    'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.',
    'failed',
  ],
])('what cannot be stored is told, not thrown: %s', async (_, message, told) => {
  vi.spyOn(sync, 'set').mockRejectedValue(new Error(message));
  expect(await changeStored(everywhere, (value) => ({ ...value, paused: true }))).toBe(told);
  vi.restoreAllMocks();
  expect(await changeStored(everywhere, (value) => ({ ...value, paused: true }))).toBe('saved');
});

test('where the store fails, the defaults hold', async () => {
  vi.spyOn(sync, 'get').mockRejectedValue(new Error('IO error'));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await readStored(everywhere)).toEqual(everywhere.defaults);
  expect(await readPageSettings('jpnn.com')).toMatchObject({
    clean: true,
    kindsOff: ['share-row', 'site-furniture'],
  });
});

test('whoever watches a setting hears of it until the signal aborts', async () => {
  const left = new AbortController();
  const heard = vi.fn();
  watchStored([appearance], heard, left.signal);
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  expect(heard).not.toHaveBeenCalled();
  await changeStored(appearance, (value) => ({ ...value, size: 24 }));
  expect(heard).toHaveBeenCalledOnce();
  left.abort();
  await changeStored(appearance, (value) => ({ ...value, size: 25 }));
  expect(heard).toHaveBeenCalledOnce();
});
