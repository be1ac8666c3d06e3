// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followStory } from '../../src/reader/follow-story.ts';

let until: AbortController;
let open: boolean;
const opened = vi.fn();
const door = {
  state: () => ({ open }),
  toggle: vi.fn(async () => {
    open = !open;
    return { open };
  }),
  close: vi.fn(() => {
    open = false;
  }),
};

const goTo = async (address: string, rest = 1000) => {
  history.pushState(undefined, '', address);
  window.dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(rest);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  history.replaceState(undefined, '', '/news/flood?utm_source=x');
  until = new AbortController();
  open = true;
  followStory(document, door, opened, until.signal);
});

afterEach(() => {
  until.abort();
  vi.useRealTimers();
});

test.each([
  ['tracking taken out', '/news/flood'],
  ['a place within the page', '/news/flood#comments'],
  ['its second page', '/news/flood?page=2'],
])('the same story, with %s, stays open', async (_, address) => {
  await goTo(address);
  expect(door.close).not.toHaveBeenCalled();
});

test.each([
  ['another path', '/news/drought'],
  ['another number', '/news/flood?id=7'],
  ['another address behind the number sign', '/news/flood#/drought'],
])('another story, by %s, takes the place of the one that was read', async (_, address) => {
  await goTo(address, 0);
  expect(open).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(open).toBe(true);
  expect(opened).toHaveBeenCalledOnce();
});

test('the new story is read once the page has come to rest', async () => {
  await goTo('/news/drought', 300);
  document.body.append('a late paragraph');
  await vi.advanceTimersByTimeAsync(300);
  expect(open).toBe(false);
  await vi.advanceTimersByTimeAsync(300);
  expect(open).toBe(true);
});

test('a page that never rests is read all the same', async () => {
  await goTo('/news/drought', 0);
  for (let step = 0; step < 30; step++) {
    document.body.append('…');
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(open).toBe(true);
});

test('of two steps in a row the last counts, once', async () => {
  await goTo('/news/drought', 100);
  await goTo('/news/storm', 1000);
  expect(opened).toHaveBeenCalledOnce();
});

test('where the reader is closed, nothing opens it', async () => {
  open = false;
  await goTo('/news/drought');
  expect(door.toggle).not.toHaveBeenCalled();
});

test('where there is no story, the page stays', async () => {
  door.toggle.mockResolvedValueOnce({ open: false });
  await goTo('/news');
  expect(opened).not.toHaveBeenCalled();
  expect(open).toBe(false);
});
