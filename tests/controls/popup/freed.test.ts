import { expect, test } from 'vitest';
import { pixelsOf, shareOfScreen } from '../../../src/controls/popup/freed.ts';

const screen = { width: 400, height: 800 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test.each([
  ['nothing', [], 0],
  ['all of the screen', [box(0, 0, 400, 800)], 1],
  ['a bar along the top', [box(0, 0, 400, 80)], 0.1],
  ['half above the screen', [box(0, -80, 400, 160)], 0.1],
  ['half beside the screen', [box(-200, 0, 400, 160)], 0.1],
  ['below the first screen', [box(0, 900, 400, 400)], 0],
  ['two bars', [box(0, 0, 400, 80), box(0, 720, 400, 80)], 0.2],
  ['the same bar twice', [box(0, 0, 400, 80), box(0, 0, 400, 80)], 0.1],
  ['a box inside another', [box(0, 0, 400, 80), box(100, 20, 50, 20)], 0.1],
  ['two bars that cross', [box(0, 0, 400, 80), box(0, 0, 40, 800)], 0.19],
  ['a veil over everything else', [box(0, 0, 400, 800), box(0, 0, 400, 80), box(0, 700, 400, 200)], 1],
])('share of the first screen: %s', (_, boxes, share) => {
  expect(shareOfScreen(boxes, screen)).toBeCloseTo(share);
});

test.each([
  ['nothing', [], 0],
  ['no height', [box(0, 0, 400, 0)], 0],
  ['two that lie apart', [box(0, 0, 10, 10.2), box(50, 5, 10, 1)], 112],
  ['two that lie over each other by a corner', [box(0, 0, 10, 10), box(5, 5, 10, 10)], 175],
  ['three in a row, each over the next', [box(0, 0, 10, 10), box(8, 0, 10, 10), box(16, 0, 10, 10)], 260],
])('pixels: %s', (_, boxes, pixels) => expect(pixelsOf(boxes)).toBe(pixels));

test('what many boxes cover is what a raster of them covers', () => {
  const boxes = Array.from({ length: 300 }, (_, index) =>
    box((index * 37) % 91, (index * 53) % 97, 1 + ((index * 7) % 13), 1 + ((index * 11) % 17)),
  );
  const dots = new Set<string>();
  for (const { x, y, width, height } of boxes)
    for (let across = x; across < x + width; across += 1)
      for (let down = y; down < y + height; down += 1) dots.add(`${across} ${down}`);
  expect(pixelsOf(boxes)).toBe(dots.size);
});
