import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { appearance } from '../../src/extension/settings/appearance.ts';
import { everywhere } from '../../src/extension/settings/everywhere.ts';
import { readPageSettings, watchPageSettings } from '../../src/extension/settings/on-page.ts';
import { selecting } from '../../src/extension/settings/selecting.ts';
import { readShape, type Shape, writeShape } from '../../src/extension/settings/shape.ts';
import { siteShape } from '../../src/extension/settings/site.ts';
import { siteNameOf } from '../../src/extension/settings/site-name.ts';
import { changeStored, readStored, watchStored } from '../../src/extension/settings/stored.ts';
import { soon } from '../support/soon.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { sync, local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

interface Coat {
  readonly colour: string;
  readonly buttons: number;
}

/** A shape that changed twice: `color` became `colour`, and a list of buttons became their number. */
const coat: Shape<Coat> = {
  key: 'coat',
  defaults: { colour: 'green', buttons: 4 },
  checks: {
    colour: (value): value is string => typeof value === 'string',
    buttons: (value): value is number => typeof value === 'number',
  },
  steps: [
    ({ color, ...rest }) => ({ ...rest, colour: color }),
    ({ buttons, ...rest }) => ({ ...rest, buttons: Array.isArray(buttons) ? buttons.length : undefined }),
  ],
};

test.each([
  [
    'version 1 goes through every step',
    { version: 1, color: 'red', buttons: [1, 2] },
    { colour: 'red', buttons: 2 },
  ],
  [
    'version 2 goes through the last step only',
    { version: 2, colour: 'red', buttons: [1] },
    { colour: 'red', buttons: 1 },
  ],
  ['a value without a version is of the first', { color: 'blue' }, { colour: 'blue', buttons: 4 }],
  [
    'the newest version is taken as it is',
    { version: 3, colour: 'red', buttons: 9 },
    { colour: 'red', buttons: 9 },
  ],
  [
    'of a later version, what is known here holds',
    { version: 9, colour: 'red', lining: 'silk' },
    { colour: 'red', buttons: 4 },
  ],
])('migration: %s', (_, stored, value) => {
  expect(readShape(stored, coat)).toEqual({ value, damaged: false });
});

test('migration: what a later version wrote beside ours is kept when we write, with its version', () => {
  const before = { version: 9, colour: 'red', buttons: 2, lining: 'silk' };
  expect(writeShape({ colour: 'blue', buttons: 2 }, before, coat)).toEqual({ ...before, colour: 'blue' });
  expect(writeShape({ colour: 'blue', buttons: 2 }, { version: 1, color: 'red' }, coat)).toEqual({
    version: 3,
    colour: 'blue',
    buttons: 2,
  });
});

test.each([
  [
    'a list from before lines were learned allows no learning',
    { version: 1, paused: true, kindsOff: ['share-row'] },
    { paused: true, kindsOff: ['share-row', 'site-furniture'] },
  ],
  [
    'nothing chosen stays the default',
    { version: 1, paused: true },
    { ...everywhere.defaults, paused: true },
  ],
  ['who has asked since is not asked again', { version: 2, kindsOff: [] }, { paused: false, kindsOff: [] }],
])('migration of what holds everywhere: %s', (_, stored, value) => {
  expect(readShape(stored, everywhere)).toEqual({ value, damaged: false });
});

test('migration of what holds everywhere: damage stays damage', () => {
  expect(readShape({ version: 1, kindsOff: 7 }, everywhere).damaged).toBe(true);
});

test('every shape tells its version, and reads its first', () => {
  const shapes = [everywhere, appearance, selecting, siteShape('news.example')];
  for (const shape of shapes) {
    const written = writeShape<object>(shape.defaults, undefined, shape as Shape<object>);
    expect(written).toMatchObject({ version: shape.steps.length + 1 });
    expect(readShape<object>(written, shape as Shape<object>)).toEqual({
      value: shape.defaults,
      damaged: false,
    });
    expect(readShape<object>({ version: 1 }, shape as Shape<object>)).toEqual({
      value: shape.defaults,
      damaged: false,
    });
  }
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

test.each([
  ['m.jpnn.com', 'jpnn.com'],
  ['jpnn.com', 'jpnn.com'],
  ['notjpnn.com', 'notjpnn.com'],
  ['jpnn.com.evil.example', 'jpnn.com.evil.example'],
  ['www.news.example', 'news.example'],
])('the site of %s is %s', (host, site) => expect(siteNameOf(host)).toBe(site));
