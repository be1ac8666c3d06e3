// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ahead } from '../../src/reader/ahead.ts';
import { afterPaint } from '../../src/reader/shell/after-paint.ts';
import { watchUnchanged } from '../../src/reader/unchanged.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] }));
afterEach(() => vi.useRealTimers());

const always = () => () => true;

test('what was begun ahead is given to the first who asks, and to nobody else', async () => {
  const make = vi.fn(() => make.mock.calls.length);
  const { begin, take } = ahead(make);
  begin(always);
  await vi.advanceTimersByTimeAsync(10);
  expect(make).toHaveBeenCalledOnce();
  expect([await take(), await take()]).toEqual([1, 2]);
});

test('what nobody asks for within a minute is thrown away, and counted anew from when it was begun again', async () => {
  const make = vi.fn(() => make.mock.calls.length);
  const { begin, take } = ahead(make);
  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  begin(always);
  await wait(50_000);
  begin(always);
  await wait(50_000);
  expect(await take()).toBe(1);
  begin(always);
  await wait(61_000);
  expect(await take()).toBe(3);
});

test('whoever asks before it was begun begins it, and it is not made twice', async () => {
  const make = vi.fn(() => 'story');
  const { begin, take } = ahead(make);
  begin(always);
  expect(await take()).toBe('story');
  await vi.advanceTimersByTimeAsync(10);
  expect(make).toHaveBeenCalledOnce();
});

test('what holds is not made again however often it is begun; what holds no more is, and is never given', async () => {
  const make = vi.fn(() => make.mock.calls.length);
  const { begin, take } = ahead(make);
  let holds = true;
  const begun = async () => {
    begin(() => () => holds);
    await vi.advanceTimersByTimeAsync(10);
  };
  await begun();
  await begun();
  expect(make).toHaveBeenCalledOnce();
  holds = false;
  expect(await take()).toBe(2);
  holds = true;
  await begun();
  expect(await take()).toBe(3);
});

test('it is whoever asks that hears of an error', async () => {
  const { begin, take } = ahead(() => {
    throw new Error('no body');
  });
  begin(always);
  await vi.advanceTimersByTimeAsync(10);
  await expect(take()).rejects.toThrow('no body');
});

test.each([
  ['nothing happened', () => undefined, true],
  ['an attribute changed', () => document.body.setAttribute('class', 'scrolled'), true],
  ['a paragraph came', () => document.body.append(document.createElement('p')), false],
  ['words changed', () => document.querySelector('p')?.firstChild?.replaceWith('Other words.'), false],
  ['the address is another', () => history.pushState(null, '', '/another'), false],
])('a page where %s is known as such', (_, happen, unchanged) => {
  document.body.innerHTML = '<p>Words.</p>';
  const holds = watchUnchanged(document);
  expect(holds()).toBe(true);
  happen();
  expect(holds()).toBe(unchanged);
  expect(holds()).toBe(unchanged);
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
