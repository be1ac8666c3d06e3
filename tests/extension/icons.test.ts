import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { badge } from '../../src/extension/background/badge.ts';

const faces = ['idle', 'cleaned', 'reader', 'paused'];
const sizes = [16, 24, 32, 48];
/** Light, grey and dark toolbars of both browsers, and one in a theme's own colour. */
const toolbars = ['#ffffff', '#f9f9fb', '#dee1e6', '#9aa0a6', '#3c4043', '#2b2a33', '#1c1b22', '#0a5a69'];

type Colour = readonly [number, number, number];

const root = new URL('../../', import.meta.url);
const render = (face: string, size: number) =>
  new Resvg(readFileSync(new URL(`assets/icon/${face}.svg`, root), 'utf8'), {
    fitTo: { mode: 'width', value: size },
  }).render();

const colourOf = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** As WCAG defines it. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The rows of an icon, by how many of its pixels stand out from the toolbar by 3 : 1. */
function outstanding(face: string, size: number, toolbar: Colour): number[] {
  const pixels = render(face, size).pixels;
  return Array.from({ length: size }, (_, row) => {
    let seen = 0;
    for (let at = row * size * 4; at < (row + 1) * size * 4; at += 4) {
      const clear = 1 - (pixels[at + 3] ?? 0) / 255;
      // The picture's colours come with their share already in them.
      const shown = toolbar.map((part, index) => (pixels[at + index] ?? 0) + part * clear);
      if (contrast(shown as unknown as Colour, toolbar) >= 3) seen += 1;
    }
    return seen;
  });
}

describe.each(faces)('the face “%s” of the button', (face) => {
  test.each(sizes)('is drawn as its picture says, at %d pixels', (size) => {
    const file = readFileSync(new URL(`public/icon/${face}-${size}.png`, root));
    expect(render(face, size).asPng().equals(file)).toBe(true);
  });

  test.each(toolbars)('stands out from a toolbar of %s', (toolbar) => {
    for (const size of sizes) {
      const rows = outstanding(face, size, colourOf(toolbar));
      expect(rows.filter((seen) => seen > 0).length / size).toBeGreaterThan(0.6);
      expect(rows.reduce((sum, seen) => sum + seen, 0) / size ** 2).toBeGreaterThan(0.1);
    }
  });
});

test('the number on the badge can be read', () => {
  expect(contrast(colourOf(badge.background), colourOf(badge.text))).toBeGreaterThan(4.5);
});
