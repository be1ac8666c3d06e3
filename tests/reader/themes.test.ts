import { describe, expect, test } from 'vitest';
import { initialAppearance } from '../../src/look/appearance.ts';
import { contrastOf as contrast, mixed } from '../../src/look/contrast.ts';
import { faintIn } from '../../src/look/own-colours.ts';
import { lookOf } from '../../src/reader/look.ts';
import { ownPalette, safeColours } from '../../src/reader/own-palette.ts';
import { themes } from '../../src/reader/themes.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#123456', '#123456', 1],
])('the contrast of %s and %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

test.each([
  ['#000000', '#ffffff', 0, '#000000'],
  ['#000000', '#ffffff', 0.5, '#808080'],
  ['#010203', '#ffffff', 1, '#ffffff'],
])('%s mixed with %s by %f is %s', (one, other, share, mix) => {
  expect(mixed(one, other, share)).toBe(mix);
});

describe.each(Object.entries(themes))('open to everyone: the theme %s', (_, palette) => {
  test.each(['paper', 'raised', 'mark', 'passage'] as const)('its ink is easy to read on %s', (ground) => {
    expect(contrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(7);
  });

  test.each(['muted', 'accent'] as const)('%s keeps 4.5 : 1 on the paper and on panels', (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[colour], palette.raised)).toBeGreaterThanOrEqual(4.5);
  });
});

const inColours = (ownPaper: string, ownInk: string, ownAccent: string) => ({
  ...initialAppearance,
  theme: 'own' as const,
  ownPaper,
  ownInk,
  ownAccent,
});

describe('own colours', () => {
  test.each([
    ['as they are at first', initialAppearance, []],
    ['that are alike', inColours('#ffffff', '#dddddd', '#eeeeee'), ['text', 'links']],
    ['with pale links only', inColours('#ffffff', '#000000', '#cccccc'), ['links']],
    ['of a dark page', inColours('#101010', '#e0e0e0', '#8fd0ff'), []],
  ])('%s: what is hard to read is named', (_, look, faint) => {
    expect(faintIn(look).map(({ what }) => what)).toEqual(faint);
  });

  test.each([
    ['light', inColours('#eef3ec', '#1f2a22', '#1c5b4a')],
    ['dark', inColours('#101418', '#dfe6ea', '#8fd0ff')],
    ['of little contrast', inColours('#777777', '#ffffff', '#ffffff')],
  ])('%s: what is made of them can be read as well as they can', (_, look) => {
    const { paper, ink, muted, mark, passage } = ownPalette(look);
    const best = Math.min(4.5, contrast(ink, paper));
    expect(contrast(muted, paper)).toBeGreaterThanOrEqual(best);
    expect(contrast(ink, mark)).toBeGreaterThanOrEqual(best);
    expect(contrast(ink, passage)).toBeGreaterThanOrEqual(best);
  });

  test.each([
    ['as they are at first', initialAppearance],
    ['that are alike', inColours('#ffffff', '#eeeeee', '#dddddd')],
    ['alike in the middle', inColours('#777777', '#787878', '#767676')],
    ['alike and dark', inColours('#000000', '#111111', '#222222')],
    ['only just readable on dark paper', inColours('#203040', '#8899aa', '#335577')],
    ['only just readable on light paper', inColours('#ffffff', '#767676', '#767676')],
    ['that only white can be read on', inColours('#757575', '#757575', '#757575')],
  ])('%s: the controls can be read all the same, on the paper and on panels', (_, look) => {
    const { muted, paper, raised } = ownPalette(look);
    for (const colour of [...Object.values(safeColours(look)), muted]) {
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, raised)).toBeGreaterThanOrEqual(4.5);
    }
    const { ink } = safeColours(look);
    expect(lookOf({ ...look, theme: 'own' })).toContain(`--safe-ink: ${ink}`);
  });

  test.each([
    ['#ffffff', 'light'],
    ['#f5ebd8', 'light'],
    ['#3a3d41', 'dark'],
    ['#000000', 'dark'],
  ])('paper of %s makes a %s page', (paper, scheme) => {
    const look = inColours(paper, '#888888', '#888888');
    expect(ownPalette(look).scheme).toBe(scheme);
    expect(lookOf(look)).toContain(`background-color: ${paper} !important; color-scheme: ${scheme}`);
  });
});

test('letters are as heavy as was chosen', () => {
  expect(lookOf({ ...initialAppearance, weight: 600 })).toContain('--weight: 600;');
});
