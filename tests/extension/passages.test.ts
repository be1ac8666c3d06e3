import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuestion } from '../../src/extension/background/listen.ts';
import { aroundMemory, clear, count, reader, stored, story } from './remembering.ts';

aroundMemory();

describe('highlighted passages', () => {
  const blocks = ['Air surut.', 'Kapal singgah.', 'Air surut.'];
  const passage = (block: number, start = 0, end = 3) => ({ block, start, end });
  const keepPassages = (
    passages: unknown,
    given: { blocks?: unknown; address?: string; sender?: object; gone?: unknown } = {},
  ) =>
    takeQuestion(
      {
        ask: 'passages:keep',
        payload: { address: story, blocks, gone: [], passages, ...given },
      },
      given.sender ?? reader(),
    );
  const readPassages = (shown: unknown = blocks, sender: object = reader()) =>
    takeQuestion({ ask: 'passages:read', payload: { address: story, blocks: shown } }, sender);
  const any = (sender: object = reader()) =>
    takeQuestion({ ask: 'passages:any', payload: { address: story } }, sender);

  test('are known again, each in its own block', async () => {
    expect(await any()).toEqual({ reply: false });
    expect(await keepPassages([passage(1), passage(2)])).toEqual({ reply: true });
    expect(await any()).toEqual({ reply: true });
    expect(await readPassages()).toEqual({ reply: [passage(1), passage(2)] });
    expect(await count()).toMatchObject({ reply: { passages: 2 } });
  });

  test('are found where the story has grown, and wait where it no longer says that', async () => {
    await keepPassages([passage(0), passage(1)]);
    const grown = ['Kabar baru.', ...blocks];
    expect(await readPassages(grown)).toEqual({ reply: [passage(1), passage(2)] });
    const changed = ['Air naik.', 'Kapal singgah.'];
    expect(await readPassages(changed)).toEqual({ reply: [passage(1)] });
    await keepPassages([passage(0)], { blocks: changed, gone: [passage(1)] });
    expect(await readPassages([...blocks, ...changed])).toEqual({ reply: [passage(0), passage(3)] });
  });

  test('are forgotten where none is left', async () => {
    await keepPassages([passage(1), passage(2)]);
    await keepPassages([], { gone: [passage(1), passage(2)] });
    expect(await any()).toEqual({ reply: false });
    expect(await count()).toMatchObject({ reply: { passages: 0 } });
  });

  test('stay when others are added or let go of, as in another tab', async () => {
    await keepPassages([passage(0), passage(1)]);
    await keepPassages([passage(2)]);
    expect(await readPassages()).toEqual({ reply: [passage(0), passage(1), passage(2)] });
    await keepPassages([], { gone: [passage(1)] });
    expect(await readPassages()).toEqual({ reply: [passage(0), passage(2)] });
  });

  test('become one with those that they share letters with', async () => {
    await keepPassages([passage(0, 0, 4), passage(0, 6, 8), passage(2, 0, 4)]);
    await keepPassages([passage(0, 2, 7)]);
    expect(await readPassages()).toEqual({ reply: [passage(2, 0, 4), passage(0, 0, 8)] });
  });

  test('stand under hashes: no address and no word is stored', async () => {
    await keepPassages([passage(1)]);
    expect(await stored()).not.toMatch(/news|example|banjir|Kapal|singgah|Air/);
  });

  test('are kept of the last three hundred stories', async () => {
    await keepPassages([passage(1)]);
    for (let index = 0; index < 300; index++)
      await keepPassages([passage(0)], { address: `${story}/${index}` });
    expect(await any()).toEqual({ reply: false });
    expect(await count()).toMatchObject({ reply: { passages: 300 } });
  });

  test('are kept up to two hundred of a story; more fail, and lose none', async () => {
    const long = { blocks: ['x'.repeat(600)] };
    const many = Array.from({ length: 200 }, (_, index) => passage(0, 2 * index, 2 * index + 1));
    expect(await keepPassages(many, long)).toEqual({ reply: true });
    expect(await keepPassages([passage(0, 500, 501)], long)).toHaveProperty('failed');
    expect(await readPassages(long.blocks)).toEqual({ reply: many });
  });

  test('of blocks that the story no longer shows make room', async () => {
    await keepPassages([passage(0), passage(1)]);
    const long = { blocks: ['x'.repeat(600)] };
    const many = Array.from({ length: 199 }, (_, index) => passage(0, 2 * index, 2 * index + 1));
    expect(await keepPassages(many, long)).toEqual({ reply: true });
    expect(await readPassages(long.blocks)).toEqual({ reply: many });
    expect(await readPassages()).toEqual({ reply: [passage(1)] });
  });

  test.each([
    ['a private window', [passage(0)], { sender: reader({ tab: { id: 1, incognito: true } }) }],
    ['another site', [passage(0)], { address: 'https://other.example/a' }],
    ['no blocks', [passage(0)], { blocks: 'Air surut.' }],
    ['blocks that are no words', [passage(0)], { blocks: [1] }],
    ['no passages', 'none', {}],
    ['passages that are none', [{ block: 0, start: -1, end: 2 }], {}],
    ['passages to let go of that are none', [passage(0)], { gone: undefined }],
  ])('are not kept of %s', async (_, passages, given) => {
    expect(await keepPassages(passages, given)).toEqual({ reply: false });
    expect(await stored()).toBe('{}');
  });

  test('are not kept for a frame, nor told to a private window', async () => {
    expect(keepPassages([passage(0)], { sender: reader({ frameId: 3 }) })).toBeUndefined();
    await keepPassages([passage(0)]);
    const hidden = reader({ tab: { id: 1, incognito: true } });
    expect(readPassages(blocks, hidden)).toBeUndefined();
    expect(any(hidden)).toBeUndefined();
  });

  test('are none where the store is damaged, or a later Jernih stored them', async () => {
    for (const damaged of [
      'x',
      { version: 1, stories: { a: 'b', c: [{ block: 1 }] } },
      { version: 9, stories: {} },
    ]) {
      await fakeBrowser.storage.local.set({ 'memory:passages': damaged });
      expect(await count()).toMatchObject({ reply: { passages: 0 } });
      await keepPassages([passage(1)]);
      expect(await readPassages()).toEqual({ reply: [passage(1)] });
    }
  });

  test('that reach beyond their block are not told', async () => {
    await keepPassages([passage(1, 0, 99)]);
    expect(await readPassages()).toEqual({ reply: [] });
  });

  test('are cleared with all else', async () => {
    await keepPassages([passage(1)]);
    expect(await clear()).toMatchObject({ reply: { passages: 0 } });
    expect(await stored()).toBe('{}');
  });
});
