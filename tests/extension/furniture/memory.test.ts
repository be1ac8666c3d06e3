import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportAll } from '../../../src/extension/backup.ts';
import { countLearned, forgetSite, learn, type StoryLines } from '../../../src/extension/furniture/memory.ts';
import { clearMemory, countMemory } from '../../../src/extension/memory/memory.ts';
import { watchMemory } from '../../../src/extension/memory/store.ts';
import { fakeTabs } from '../fake-tabs.ts';
import { note, others, read, site, stories, storyPage } from './story-pages.ts';

const { local, sync } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  fakeTabs();
});

describe('a line is furniture', () => {
  test.each<[string, readonly StoryLines[], boolean]>([
    ['under the first story', stories(1, () => ({})), false],
    ['under the second', stories(2, () => ({})), false],
    ['under the third, linked', stories(3, () => ({})), true],
    ['three times under one story', [storyPage(1), storyPage(1), storyPage(1)], false],
    [
      'under three pages of one story',
      ['', '/2', '/3/'].map((page) => ({ ...storyPage(1), address: `https://${site}/kota/cerita-1${page}` })),
      false,
    ],
    [
      'under one story at three addresses that differ in the query only',
      ['?page=1', '?page=2', '?utm_source=x'].map((query) => ({
        ...storyPage(1),
        address: `https://${site}/kota/cerita-1${query}`,
      })),
      false,
    ],
    ['in other markup each time', stories(3, (at) => ({ shape: `after ${'div '.repeat(at)}` })), false],
    ['by one author only', stories(3, () => ({ voice: 'sari' })), false],
    ['where the site names no author', stories(3, () => ({ voice: '' })), true],
    [
      'bare, across authors and parts of the site',
      stories(3, (at) => ({ linked: false, desk: `bagian ${at}` })),
      true,
    ],
    ['bare, in one part of the site', stories(3, () => ({ linked: false })), false],
    [
      'bare, by one author',
      stories(3, (at) => ({ linked: false, voice: 'sari', desk: `bagian ${at}` })),
      false,
    ],
    ['under three of six stories', [...others(3), ...stories(3, () => ({}))], true],
    [
      'under three of many since it was first met',
      [storyPage(1), ...others(3), storyPage(2), storyPage(3)],
      false,
    ],
    [
      'bare, under three of four since it was first met',
      [
        storyPage(1, { linked: false, desk: 'a' }),
        ...others(1),
        storyPage(2, { linked: false, desk: 'b' }),
        storyPage(3, { linked: false, desk: 'c' }),
      ],
      false,
    ],
  ])('%s', async (_, pages, expected) => {
    expect(await read(...pages)).toBe(expected);
  });

  test('on its own site only', async () => {
    await read(...stories(3, () => ({})));
    expect(await learn('dermaga.example', storyPage(9), true)).toEqual([]);
  });

  test('on a story that was read before, too', async () => {
    await read(...stories(3, () => ({})));
    expect(await read(storyPage(1))).toBe(true);
  });
});

test('what is kept is hashes under a key of this install: no words, no address, no site', async () => {
  await read(...stories(3, () => ({ text: note })));
  const kept = JSON.stringify(await local.get(null));
  for (const words of ['pelabuhan', 'cerita-1', 'penulis', 'kota', note]) expect(kept).not.toContain(words);
  expect(await sync.get(null)).toEqual({});
  expect(await exportAll()).not.toContain('furniture');
});

test('two installs keep different hashes of the same', async () => {
  await read(storyPage(1));
  const once = Object.keys(await local.get(null));
  await clearMemory();
  await read(storyPage(1));
  expect(
    Object.keys(await local.get(null))
      .filter((key) => once.includes(key))
      .toSorted(),
  ).toEqual(['memory:furniture:sites', 'memory:key']);
});

test('from a private window nothing is kept, not even a key; what is known is used', async () => {
  expect(await learn(site, storyPage(1), false)).toEqual([]);
  expect(await local.get(null)).toEqual({});
  await read(...stories(3, () => ({})));
  const before = await local.get(null);
  expect(await learn(site, storyPage(7), false)).toEqual([0]);
  expect(await local.get(null)).toEqual(before);
});

test('300 lines a site at most: the one met longest ago is forgotten first', async () => {
  const many = (from: number) =>
    Array.from({ length: 40 }, (_, at) => ({ text: `baris nomor ${from + at}`, shape: 'p', linked: true }));
  for (let at = 0; at < 12; at += 1)
    await learn(site, { ...storyPage(at), lines: [...storyPage(at).lines, ...many(at * 40)] }, true);
  const memories = Object.entries(await local.get(null)).filter(([key]) =>
    key.startsWith('memory:furniture:of:'),
  );
  expect(memories).toHaveLength(1);
  expect(memories[0]?.[1]).toMatchObject({ lines: { length: 300 } });
  expect(await read(storyPage(50))).toBe(true);
});

test('100 sites at most: the one read longest ago is forgotten first', async () => {
  for (let at = 0; at < 103; at += 1) await learn(`s${at}.example`, storyPage(1), true);
  expect((await countMemory()).furniture).toEqual({ lines: 0, sites: 100 });
  expect(await countLearned('s0.example')).toEqual({ lines: 0, sites: 0 });
  expect(await countLearned('s102.example')).toEqual({ lines: 0, sites: 1 });
});

test('what was learned is counted and forgotten, for one site or all of it with the key', async () => {
  await read(...stories(3, () => ({})));
  await learn('dermaga.example', storyPage(1), true);
  expect((await countMemory()).furniture).toEqual({ lines: 1, sites: 2 });
  expect(await countLearned(site)).toEqual({ lines: 1, sites: 1 });
  expect(await forgetSite('dermaga.example')).toEqual({ lines: 0, sites: 0 });
  expect((await countMemory()).furniture).toEqual({ lines: 1, sites: 1 });
  expect((await clearMemory()).furniture).toEqual({ lines: 0, sites: 0 });
  expect(await local.get(null)).toEqual({});
});

test('whoever shows the count hears of what is learned and forgotten, until the signal aborts', async () => {
  const left = new AbortController();
  const heard = vi.fn();
  watchMemory(heard, left.signal);
  await local.set({ other: 1 });
  expect(heard).not.toHaveBeenCalled();
  await read(storyPage(1));
  expect(heard).toHaveBeenCalled();
  heard.mockClear();
  await clearMemory();
  expect(heard).toHaveBeenCalled();
  left.abort();
  heard.mockClear();
  await read(storyPage(2));
  expect(heard).not.toHaveBeenCalled();
});

test.each<[string, (key: string) => unknown]>([
  ['no memory at all', () => 'torn'],
  ['of another version', () => ({ version: 99, seen: 3, stories: [], lines: [] })],
  ['with a line that is none', () => ({ version: 1, seen: 3, stories: [], lines: [{ line: 4 }] })],
])('a damaged memory is learned anew: %s', async (_, damage) => {
  await read(...stories(3, () => ({})));
  const key = Object.keys(await local.get(null)).find((one) => one.startsWith('memory:furniture:of:')) ?? '';
  await local.set({ [key]: damage(key) });
  expect(await read(storyPage(1))).toBe(false);
  expect(await read(storyPage(2), storyPage(3))).toBe(true);
});

test('where the store fails nothing is furniture, and the page goes on', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await learn(site, storyPage(1), true)).toEqual([]);
});
