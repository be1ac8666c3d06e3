import { expect, test } from 'vitest';
import { pixelsOf, shareOfFirstScreen } from '../../src/page/freed.ts';

const screen = { width: 400, height: 800 };
const place = (x: number, y: number, width: number, height: number) => ({
  x,
  y,
  width,
  height,
  fixed: false,
});

test.each([
  ['nothing', [], 0],
  ['all of the screen', [place(0, 0, 400, 800)], 1],
  ['a bar along the top', [place(0, 0, 400, 80)], 0.1],
  ['half above the screen', [place(0, -80, 400, 160)], 0.1],
  ['below the first screen', [place(0, 900, 400, 400)], 0],
  ['two bars', [place(0, 0, 400, 80), place(0, 720, 400, 80)], 0.2],
  ['more than there is', [place(0, 0, 400, 800), place(0, 0, 400, 800)], 1],
])('share of the first screen: %s', (_, places, share) => {
  expect(shareOfFirstScreen(places, screen)).toBeCloseTo(share);
});

test('pixels are those of all parts', () =>
  expect(pixelsOf([place(0, 0, 10, 10.2), place(5, 5, 10, 1)])).toBe(112));
