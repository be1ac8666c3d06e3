import { expect, test, vi } from 'vitest';
import { makeDoor } from '../../src/reader/door.ts';

test('the reader opens, closes, and says which', async () => {
  const closed = vi.fn();
  let until: AbortSignal | undefined;
  const door = makeDoor(async (signal) => {
    until = signal;
    return true;
  }, closed);
  expect(door.state()).toEqual({ open: false });
  expect(await door.toggle()).toEqual({ open: true });
  expect(door.state()).toEqual({ open: true });
  expect(await door.toggle()).toEqual({ open: false });
  expect(until?.aborted).toBe(true);
  expect(closed).toHaveBeenCalledOnce();
  door.close();
  expect(closed).toHaveBeenCalledOnce();
});

test('a page with no story is a sentence, not a reader', async () => {
  const door = makeDoor(
    async () => false,
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
