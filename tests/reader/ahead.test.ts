// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ahead } from '../../src/reader/ahead.ts';
import { afterPaint } from '../../src/reader/shell/after-paint.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] }));
afterEach(() => vi.useRealTimers());

test('what was begun ahead is given to the first who asks, and to nobody else', async () => {
  const make = vi.fn(() => make.mock.calls.length);
  const first = ahead(make);
  await vi.runAllTimersAsync();
  expect(make).toHaveBeenCalledOnce();
  expect([await first(), await first()]).toEqual([1, 2]);
});

test('whoever asks before it was begun begins it, and it is not made twice', async () => {
  const make = vi.fn(() => 'story');
  const first = ahead(make);
  expect(await first()).toBe('story');
  await vi.runAllTimersAsync();
  expect(make).toHaveBeenCalledOnce();
});

test('it is whoever asks that hears of an error', async () => {
  const first = ahead(() => {
    throw new Error('no body');
  });
  await vi.runAllTimersAsync();
  await expect(first()).rejects.toThrow('no body');
});

test('what can wait comes after two frames, one act in a frame, and an error holds up none', async () => {
  const until = new AbortController();
  const done: string[] = [];
  const later = afterPaint(document, until.signal);
  const act = (name: string) => () => {
    done.push(name);
    if (name === 'b') throw new Error('b is broken');
    if (name === 'c') until.abort();
  };
  later(...['a', 'b', 'c', 'd'].map(act));
  const frames: string[] = [];
  for (let frame = 0; frame < 9; frame++) {
    try {
      vi.advanceTimersByTime(16);
    } catch (error) {
      frames.push(String(error));
    }
    frames.push(done.join(''));
  }
  expect(new Set(frames)).toEqual(new Set(['', 'a', 'Error: b is broken', 'ab', 'abc']));
});
