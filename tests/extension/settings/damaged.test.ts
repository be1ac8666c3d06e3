import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resetAll } from '../../../src/extension/backup.ts';
import { readOwnRules } from '../../../src/extension/own-rules/own-rules.ts';
import { appearance } from '../../../src/extension/settings/appearance.ts';
import { damagedSettings, dropDamaged, watchDamaged } from '../../../src/extension/settings/damaged.ts';
import { everywhere } from '../../../src/extension/settings/everywhere.ts';
import { changeStored, readStored } from '../../../src/extension/settings/stored.ts';
import type { Appearance } from '../../../src/look/appearance.ts';

const { sync, local } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('CSS', { supports: () => true });
});

const dark = (value: Appearance): Appearance => ({ ...value, theme: 'dark' });
const torn = { version: 1, theme: 'sepia', size: 4000 };

test('where all is sound there is nothing to tell', async () => {
  await changeStored(appearance, dark);
  await local.set({ 'memory:places': 7 });
  expect(await damagedSettings()).toEqual({});
});

test('what stands damaged in the store is told, and so is what was kept aside of it', async () => {
  await sync.set({ appearance: torn, 'site:news.example': 'oops', 'another-extension': 7 });
  expect(await damagedSettings()).toEqual({ appearance: torn, 'site:news.example': 'oops' });
  await changeStored(appearance, dark);
  expect(await damagedSettings()).toEqual({ appearance: torn, 'site:news.example': 'oops' });
});

test('own rules that are no text are told', async () => {
  await local.set({ 'own-rules': { a: 1 } });
  await readOwnRules();
  expect(await damagedSettings()).toEqual({ 'own-rules': { a: 1 } });
});

test('dropped, what could be read of it stays', async () => {
  await sync.set({ appearance: torn });
  await local.set({ 'aside:everywhere': 'old' });
  expect(await dropDamaged()).toBe('saved');
  expect(await damagedSettings()).toEqual({});
  expect(await readStored(appearance)).toEqual({ ...appearance.defaults, theme: 'sepia' });
  expect(await local.get(null)).toEqual({});
});

test('a reset leaves nothing aside', async () => {
  await sync.set({ everywhere: 'oops' });
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  expect(await resetAll()).toBe('saved');
  expect(await damagedSettings()).toEqual({});
});

test('a store that does not answer is told as that, and dropping fails', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(sync, 'get').mockRejectedValue(new Error('IO error'));
  expect(await damagedSettings()).toBe('unreadable');
  expect(await dropDamaged()).toBe('failed');
});

test('news comes as soon as something is kept aside, and not of what is remembered', async () => {
  const until = new AbortController();
  const changed = vi.fn();
  watchDamaged(changed, until.signal);
  await local.set({ 'memory:places': 7 });
  expect(changed).not.toHaveBeenCalled();
  await local.set({ 'aside:everywhere': 'old' });
  expect(changed).toHaveBeenCalledOnce();
  until.abort();
  await local.set({ 'aside:appearance': 'old' });
  expect(changed).toHaveBeenCalledOnce();
});
