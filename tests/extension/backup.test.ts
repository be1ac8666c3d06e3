import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportAll, importAll, resetAll } from '../../src/extension/backup.ts';
import { readOwnRules, saveOwnRules } from '../../src/extension/own-rules/own-rules.ts';
import { appearance } from '../../src/extension/settings/appearance.ts';
import { everywhere } from '../../src/extension/settings/everywhere.ts';
import { siteShape } from '../../src/extension/settings/site.ts';
import { changeStored, readStored } from '../../src/extension/settings/stored.ts';

const { sync, local } = fakeBrowser.storage;
const rules = 'news.example##.banner\n';

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('CSS', { supports: () => true });
  await sync.set({
    everywhere: { ...everywhere.defaults, paused: true, version: 2 },
    appearance: { ...appearance.defaults, theme: 'sepia', version: 1 },
    'own-css': { css: 'p { color: red }', version: 1 },
    'site:news.example': { ...siteShape('news.example').defaults, alwaysShown: ['.share'], version: 1 },
  });
  await saveOwnRules(rules);
});

const everything = async () => ({
  sync: await sync.get(null),
  rules: (await readOwnRules()).text,
});

test('what was saved to a file comes back whole from it', async () => {
  const file = await exportAll();
  const before = await everything();
  expect(await resetAll()).toBe('saved');
  expect(await everything()).toEqual({ sync: {}, rules: '' });
  expect(await importAll(file)).toEqual({ saved: 'saved' });
  expect(await everything()).toEqual(before);
});

test('a file takes the place of what was set: sites that are not in it go', async () => {
  const file = await exportAll();
  await changeStored(siteShape('other.example'), (value) => ({ ...value, clean: false }));
  await importAll(file);
  expect(Object.keys(await sync.get(null)).sort()).toEqual([
    'appearance',
    'everywhere',
    'own-css',
    'site:news.example',
  ]);
});

test('nothing that is remembered of pages is in the file', async () => {
  await local.set({ 'positions:key': 'secret', 'aside:everywhere': 'old' });
  const file = await exportAll();
  expect(Object.keys(JSON.parse(file))).toEqual(['format', 'version', 'settings', 'ownRules']);
  expect(file).not.toMatch(/secret|aside/);
});

const file = (part: object) =>
  JSON.stringify({ format: 'jernih-settings', version: 1, settings: {}, ownRules: '', ...part });

test.each([
  ['a text', 'hello', { refused: 'no-json' }],
  ['half a file', '{"format":"jernih-settings","version":1,', { refused: 'no-json' }],
  ['a file of somebody else', '{"version":1,"settings":{}}', { refused: 'no-json' }],
  ['a list', '[]', { refused: 'no-json' }],
  ['a file without settings', file({ settings: null }), { refused: 'damaged', part: 'settings' }],
  ['a file of a newer Jernih', file({ version: 2 }), { refused: 'newer' }],
  ['rules that are no text', file({ ownRules: 7 }), { refused: 'damaged', part: 'ownRules' }],
  [
    'a size that nobody can read',
    file({ settings: { appearance: { size: 900 } } }),
    { refused: 'damaged', part: 'appearance' },
  ],
  [
    'styles that would ask for something',
    file({ settings: { 'own-css': { css: 'p { background: url(x) }' } } }),
    { refused: 'damaged', part: 'own-css' },
  ],
  [
    'a site that is no site',
    file({ settings: { 'site:a.example': 7 } }),
    { refused: 'damaged', part: 'site:a.example' },
  ],
  [
    'a setting that does not exist',
    file({ settings: { secret: {} } }),
    { refused: 'damaged', part: 'secret' },
  ],
  [
    'one bad value among good ones',
    file({ settings: { everywhere: { paused: false }, appearance: [] } }),
    { refused: 'damaged', part: 'appearance' },
  ],
])('a file that is not sound changes nothing: %s', async (_, text, refusal) => {
  const before = await everything();
  expect(await importAll(text)).toEqual(refusal);
  expect(await everything()).toEqual(before);
});

test('where the rules cannot be stored, the settings go back to what they were', async () => {
  const text = file({ settings: { everywhere: { paused: false, kindsOff: [] } }, ownRules: 'a.example##.b' });
  const before = await everything();
  vi.spyOn(local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
  expect(await importAll(text)).toEqual({ saved: 'full' });
  expect(await everything()).toEqual(before);
});

test('where the settings cannot be stored, nothing is changed', async () => {
  const before = await everything();
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('IO error'));
  expect(await importAll(file({ settings: { everywhere: { paused: false } } }))).toEqual({ saved: 'failed' });
  expect(await everything()).toEqual(before);
});

test('where the old and the new settings are too much together, the old ones make room', async () => {
  const set = sync.set.bind(sync);
  vi.spyOn(sync, 'set').mockImplementation(async (values: object) => {
    if ('site:news.example' in (await sync.get(null))) throw new Error('QUOTA_BYTES quota exceeded');
    await set(values);
  });
  const settings = { 'site:other.example': { clean: false } };
  expect(await importAll(file({ settings }))).toEqual({ saved: 'saved' });
  expect(Object.keys(await sync.get(null))).toEqual(['site:other.example']);
});

test('where there is no room even so, what was there before comes back', async () => {
  const before = await everything();
  const set = sync.set.bind(sync);
  vi.spyOn(sync, 'set').mockImplementation(async (values: object) => {
    if ('site:other.example' in values) throw new Error('QUOTA_BYTES quota exceeded');
    await set(values);
  });
  const settings = { 'site:other.example': { clean: false } };
  expect(await importAll(file({ settings }))).toEqual({ saved: 'full' });
  expect(await everything()).toEqual(before);
});

test('where old settings cannot be removed, what was there before comes back', async () => {
  const before = await everything();
  vi.spyOn(sync, 'remove').mockRejectedValueOnce(new Error('IO error'));
  const settings = { 'site:other.example': { clean: false } };
  expect(await importAll(file({ settings }))).toEqual({ saved: 'failed' });
  expect(await everything()).toEqual(before);
});

test('a file of version 1 settings is brought to the shape of today', async () => {
  await importAll(file({ settings: { appearance: { theme: 'dark' } } }));
  expect(await readStored(appearance)).toEqual({ ...appearance.defaults, theme: 'dark' });
});
