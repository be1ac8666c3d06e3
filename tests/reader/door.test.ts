import { expect, test, vi } from 'vitest';
import { makeDoor } from '../../src/reader/door.ts';

test('the reader opens, closes, and says which', async () => {
  const closed = vi.fn();
  const readAloud = vi.fn();
  let until: AbortSignal | undefined;
  const door = makeDoor(async (signal) => {
    until = signal;
    return { readAloud };
  }, closed);
  expect(door.state()).toEqual({ open: false, unasked: true });
  expect(await door.toggle()).toEqual({ open: true });
  expect(door.state()).toEqual({ open: true });
  expect(await door.toggle()).toEqual({ open: false });
  expect(until?.aborted).toBe(true);
  expect(closed).toHaveBeenCalledOnce();
  door.close();
  expect(closed).toHaveBeenCalledOnce();
});

test('reading aloud opens the reader first, then is the reader’s own to start and pause', async () => {
  const readAloud = vi.fn();
  const open = vi.fn(async () => ({ readAloud }));
  const door = makeDoor(open, () => undefined);
  expect(await door.readAloud()).toEqual({ open: true });
  expect(await door.readAloud()).toEqual({ open: true });
  expect(open).toHaveBeenCalledOnce();
  expect(readAloud).toHaveBeenCalledTimes(2);
  expect(await door.toggle()).toEqual({ open: false });
});

test('where there is no story, nothing is read aloud', async () => {
  const door = makeDoor(
    async () => undefined,
    () => undefined,
  );
  expect(await door.readAloud()).toEqual({ open: false, problem: 'no-story' });
});

test('a page with no story is a sentence, not a reader', async () => {
  const door = makeDoor(
    async () => undefined,
    () => undefined,
  );
  expect(await door.toggle()).toEqual({ open: false, problem: 'no-story' });
  expect(door.state()).toEqual({ open: false });
});

test('never a half reader: what breaks on opening is undone and told', async () => {
  vi.spyOn(console, 'error').mockReturnValueOnce();
  let until: AbortSignal | undefined;
  const door = makeDoor(
    async (signal) => {
      until = signal;
      throw new Error('half way');
    },
    () => undefined,
  );
  expect(await door.toggle()).toEqual({ open: false, problem: 'broken' });
  expect(until?.aborted).toBe(true);
});

test('what is selected opens the reader by a way of its own, and says so where nothing is', async () => {
  const selected = vi.fn(async (): Promise<{ readAloud: () => void } | undefined> => undefined);
  const story = vi.fn(async () => ({ readAloud: () => undefined }));
  const door = makeDoor(story, () => undefined, selected);
  expect(await door.readSelected()).toEqual({ open: false, problem: 'no-selection' });
  selected.mockResolvedValue({ readAloud: () => undefined });
  expect(await door.readSelected()).toEqual({ open: true });
  expect(await door.readSelected()).toEqual({ open: true });
  expect([selected.mock.calls.length, story.mock.calls.length]).toEqual([2, 0]);
});
