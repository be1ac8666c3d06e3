import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../src/extension/background/listen.ts';
import { aroundMemory, clear, count, reader, stored, story } from './remembering.ts';

aroundMemory();

const noon = Date.UTC(2026, 5, 1, 12);
const days = (count: number) => count * 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
});

const keep = (block: number, address = story, sender: object = reader()) =>
  takeQuestion({ ask: 'place:keep', payload: { address, block } }, sender);
const read = (address = story, sender: object = reader()) =>
  takeQuestion({ ask: 'place:read', payload: { address } }, sender);

describe('where a story was left', () => {
  test('is known again for thirty days', async () => {
    await keep(12);
    expect(await read()).toEqual({ reply: 12 });
    vi.setSystemTime(noon + days(29));
    expect(await read()).toEqual({ reply: 12 });
    vi.setSystemTime(noon + days(31));
    expect(await read()).toEqual({ reply: undefined });
  });

  test('is forgotten where the story was read from its beginning again', async () => {
    await keep(12);
    await keep(0);
    expect(await read()).toEqual({ reply: undefined });
    expect(await count()).toMatchObject({ reply: { stories: 0 } });
  });

  test('stands under a hash: no address, not even a host, is stored', async () => {
    await keep(12);
    expect(await stored()).not.toMatch(/news|example|banjir|https/);
  });

  test('stands under another hash in another install', async () => {
    await keep(12);
    const here = await stored();
    await fakeBrowser.storage.local.clear();
    await keep(12);
    expect(await stored()).not.toBe(here);
  });

  test('is kept of the last five hundred stories only', async () => {
    for (let index = 0; index < 503; index++) await keep(1, `${story}/${index}`);
    expect(await count()).toMatchObject({ reply: { stories: 500 } });
    expect(await read(`${story}/2`)).toEqual({ reply: undefined });
    expect(await read(`${story}/502`)).toEqual({ reply: 1 });
  });

  test('is kept for all that are told of at once', async () => {
    await Promise.all([keep(3), keep(4, `${story}/a`), keep(5, `${story}/b`)]);
    expect(await Promise.all([read(), read(`${story}/a`), read(`${story}/b`)])).toEqual([
      { reply: 3 },
      { reply: 4 },
      { reply: 5 },
    ]);
  });

  test.each([
    ['of a private window', story, 4, reader({ tab: { id: 1, incognito: true } })],
    ['of a window that does not say whether it is private', story, 4, reader({ tab: { id: 1 } })],
    ['of another site', 'https://other.example/a', 4, reader()],
    ['of no address', 'nowhere', 4, reader()],
    ['of a frame', story, 4, reader({ frameId: 3 })],
    ['of another extension', story, 4, reader({ id: 'someone-else' })],
    ['that is no block', story, -1, reader()],
    ['that is no number', story, Number.NaN, reader()],
  ])('is not kept %s', async (_, address, block, sender) => {
    expect(await keep(block, address, sender)).toBeUndefined();
    expect(await stored()).toBe('{}');
  });

  test('is not told to a private window', async () => {
    await keep(12);
    expect(await read(story, reader({ tab: { id: 1, incognito: true } }))).toBeUndefined();
  });

  test('is known still where it was stored without a version', async () => {
    await keep(12);
    const { 'memory:places': now } = await fakeBrowser.storage.local.get('memory:places');
    expect(now).toMatchObject({ version: 2 });
    await fakeBrowser.storage.local.set({ 'memory:places': Object(now).stories });
    expect(await read()).toEqual({ reply: 12 });
    await keep(9);
    expect(await read()).toEqual({ reply: 9 });
  });

  test('is not known where a later Jernih stored it', async () => {
    await keep(12);
    const { 'memory:places': now } = await fakeBrowser.storage.local.get('memory:places');
    await fakeBrowser.storage.local.set({ 'memory:places': { ...Object(now), version: 9 } });
    expect(await read()).toEqual({ reply: undefined });
  });

  test('is nothing where the store is damaged', async () => {
    await fakeBrowser.storage.local.set({
      'memory:places': { a: 'b', c: { block: 'x', day: 1 } },
      'memory:key': 'k',
    });
    expect(await read()).toEqual({ reply: undefined });
    await keep(7);
    expect(await read()).toEqual({ reply: 7 });
  });
});

describe('clearing', () => {
  test('forgets every place, and the key with them', async () => {
    await fakeBrowser.storage.local.set({ 'rules:own': 'stay' });
    await keep(12);
    expect(await count()).toMatchObject({ reply: { stories: 1 } });
    expect(await clear()).toMatchObject({ reply: { stories: 0 } });
    expect(await stored()).toBe('{"rules:own":"stay"}');
    expect(await read()).toEqual({ reply: undefined });
  });

  test('outlasts a place that was told of just before', async () => {
    const keeping = keep(12);
    await clear();
    await keeping;
    expect(await count()).toMatchObject({ reply: { stories: 0 } });
  });

  test.each(['memory:count', 'memory:clear'])('%s is no business of a page', async (ask) => {
    expect(takeQuestion({ ask }, reader())).toBeUndefined();
  });
});
