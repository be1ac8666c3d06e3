import { expect, test } from 'vitest';
import { appearance } from '../../../src/extension/settings/appearance.ts';
import { everywhere } from '../../../src/extension/settings/everywhere.ts';
import { selecting } from '../../../src/extension/settings/selecting.ts';
import { readShape, type Shape, writeShape } from '../../../src/extension/settings/shape.ts';
import { siteShape } from '../../../src/extension/settings/site.ts';

interface Coat {
  readonly colour: string;
  readonly buttons: number;
}

/** A shape that changed twice: `color` became `colour`, and a list of buttons became their number. */
const coat: Shape<Coat> = {
  key: 'coat',
  defaults: { colour: 'green', buttons: 4 },
  checks: {
    colour: (value): value is string => typeof value === 'string',
    buttons: (value): value is number => typeof value === 'number',
  },
  steps: [
    ({ color, ...rest }) => ({ ...rest, colour: color }),
    ({ buttons, ...rest }) => ({ ...rest, buttons: Array.isArray(buttons) ? buttons.length : undefined }),
  ],
};

test.each([
  [
    'version 1 goes through every step',
    { version: 1, color: 'red', buttons: [1, 2] },
    { colour: 'red', buttons: 2 },
  ],
  [
    'version 2 goes through the last step only',
    { version: 2, colour: 'red', buttons: [1] },
    { colour: 'red', buttons: 1 },
  ],
  ['a value without a version is of the first', { color: 'blue' }, { colour: 'blue', buttons: 4 }],
  [
    'the newest version is taken as it is',
    { version: 3, colour: 'red', buttons: 9 },
    { colour: 'red', buttons: 9 },
  ],
  [
    'of a later version, what is known here holds',
    { version: 9, colour: 'red', lining: 'silk' },
    { colour: 'red', buttons: 4 },
  ],
])('migration: %s', (_, stored, value) => {
  expect(readShape(stored, coat)).toEqual({ value, damaged: false });
});

test('migration: what a later version wrote beside ours is kept when we write, with its version', () => {
  const before = { version: 9, colour: 'red', buttons: 2, lining: 'silk' };
  expect(writeShape({ colour: 'blue', buttons: 2 }, before, coat)).toEqual({ ...before, colour: 'blue' });
  expect(writeShape({ colour: 'blue', buttons: 2 }, { version: 1, color: 'red' }, coat)).toEqual({
    version: 3,
    colour: 'blue',
    buttons: 2,
  });
});

test.each([
  [
    'a list from before lines were learned allows no learning',
    { version: 1, paused: true, kindsOff: ['share-row'] },
    { paused: true, kindsOff: ['share-row', 'site-furniture'] },
  ],
  [
    'nothing chosen stays the default',
    { version: 1, paused: true },
    { ...everywhere.defaults, paused: true },
  ],
  ['who has asked since is not asked again', { version: 2, kindsOff: [] }, { paused: false, kindsOff: [] }],
])('migration of what holds everywhere: %s', (_, stored, value) => {
  expect(readShape(stored, everywhere)).toEqual({ value, damaged: false });
});

test('migration of what holds everywhere: damage stays damage', () => {
  expect(readShape({ version: 1, kindsOff: 7 }, everywhere).damaged).toBe(true);
});

test('every shape tells its version, and reads its first', () => {
  const shapes = [everywhere, appearance, selecting, siteShape('news.example')];
  for (const shape of shapes) {
    const written = writeShape<object>(shape.defaults, undefined, shape as Shape<object>);
    expect(written).toMatchObject({ version: shape.steps.length + 1 });
    expect(readShape<object>(written, shape as Shape<object>)).toEqual({
      value: shape.defaults,
      damaged: false,
    });
    expect(readShape<object>({ version: 1 }, shape as Shape<object>)).toEqual({
      value: shape.defaults,
      damaged: false,
    });
  }
});
