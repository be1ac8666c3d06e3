import { expect, test } from 'vitest';
import { initialAppearance as look } from '../../src/look/appearance.ts';
import { turnOf } from '../../src/reader/book/keys.ts';
import { leafOf, pitchOf } from '../../src/reader/book/leaf.ts';
import { firstPast, pageOf } from '../../src/reader/book/paging.ts';
import { spun, still } from '../../src/reader/book/wheel.ts';

const sized = (innerWidth: number, innerHeight: number) => ({ innerWidth, innerHeight });

test.each([
  ['a phone', sized(360, 740), {}, 1],
  ['a tablet held upright', sized(768, 1024), {}, 1],
  ['a laptop, whose window takes the line twice at a little less than was chosen', sized(1280, 720), {}, 2],
  ['a desk', sized(1440, 900), {}, 2],
  ['a desk where long lines were chosen', sized(1440, 900), { width: 90 }, 1],
  ['a desk where short lines were chosen', sized(1440, 900), { width: 40 }, 2],
  ['a desk where large letters were chosen', sized(1440, 900), { size: 32 }, 1],
  ['a phone where large letters were chosen', sized(390, 844), { size: 32 }, 1],
] as const)('%s shows so many columns', (_, view, change, columns) => {
  const leaf = leafOf(view, { ...look, ...change });
  expect(leaf?.columns).toBe(columns);
  expect(leaf && pitchOf(leaf) + 2 * leaf.beside).toBeLessThanOrEqual(view.innerWidth);
});

test.each([
  ['a page zoomed to four times its size', sized(320, 256), {}],
  ['a phone on its side', sized(740, 320), {}],
  ['letters so large that a line holds a word', sized(360, 740), { size: 40 }],
] as const)('%s scrolls', (_, view, change) => {
  expect(leafOf(view, { ...look, ...change })).toBeUndefined();
});

test('no line is longer than was chosen', () => {
  expect(leafOf(sized(2560, 1440), look)).toMatchObject({ columns: 2, columnWidth: 660, beside: 564 });
});

const leftToRight = { first: { left: -800, right: -400 }, pitch: 400, rightToLeft: false };
const rightToLeft = { first: { left: 800, right: 1200 }, pitch: 400, rightToLeft: true };

test.each([
  ['the first', { left: -780, right: -420 }, leftToRight, 0],
  ['the one in sight', { left: 20, right: 380 }, leftToRight, 2],
  ['the next, by a hair', { left: 399.6, right: 500 }, leftToRight, 3],
  ['in its second column', { left: 210, right: 390 }, leftToRight, 2],
  ['the first of a book from right to left', { left: 820, right: 1180 }, rightToLeft, 0],
  ['the one in sight of such a book', { left: 20, right: 380 }, rightToLeft, 2],
  ['what stands out at the front of the first', { left: -820, right: -420 }, leftToRight, 0],
] as const)('a part of the story is on its page: %s', (_, edges, paging, page) => {
  expect(pageOf(edges, paging)).toBe(page);
});

test.each([
  [0, 0],
  [10, 0],
  [10, 4],
  [10, 10],
])('of %d the first that is past a point is found', (length, past) => {
  expect(firstPast(length, (index) => index >= past)).toBe(past);
});

const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

test.each([
  ['the space bar', key(' '), 1, 1],
  ['the space bar with Shift', key(' ', true), -1, -1],
  ['the arrow to the right', key('ArrowRight'), 1, -1],
  ['the arrow to the left', key('ArrowLeft'), -1, 1],
  ['the arrow down', key('ArrowDown'), 1, 1],
  ['Page Up', key('PageUp'), -1, -1],
  ['End', key('End'), Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ['an arrow with Shift, which selects', key('ArrowRight', true), undefined, undefined],
  ['a letter', key('j'), undefined, undefined],
])('%s turns so many pages, from left to right and from right to left', (_, pressed, ltr, rtl) => {
  expect(turnOf(pressed, false)).toBe(ltr);
  expect(turnOf(pressed, true)).toBe(rtl);
});

/** The pages that a row of movements turns, one every `every` milliseconds. */
function turned(deltas: readonly number[], every: number): number[] {
  let spin = still;
  return deltas
    .map((delta, index) => {
      const next = spun(spin, delta, index * every);
      spin = next.spin;
      return next.by;
    })
    .filter((by) => by !== 0);
}

const push = [4, 20, 60, 90, 70, 50, 44, 41, 30, 20, 10, 5, 2, 1];

test.each([
  ['a notch', [100], 200, [1]],
  ['a notch back', [-53], 200, [-1]],
  ['three notches', [100, 100, 100], 200, [1, 1, 1]],
  ['a wheel spun fast, which does not rush through the story', [100, 100, 100, 100, 100], 50, [1]],
  ['to and fro', [100, -100], 50, [1, -1]],
  ['one push of a touchpad, with all that comes after it', push, 60, [1]],
  ['a second push while it slows down', [...push, ...push], 40, [1, 1]],
  ['a hand that only rests on it', [3, 2, 1], 16, []],
])('%s turns its pages', (_, deltas, every, pages) => {
  expect(turned(deltas, every)).toEqual(pages);
});
