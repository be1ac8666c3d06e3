// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { appearance } from '../../../src/extension/settings/appearance.ts';
import { ownCss } from '../../../src/extension/settings/own-css.ts';
import { changeStored, readStored } from '../../../src/extension/settings/stored.ts';
import { soon } from '../../support/soon.ts';
import { button, click, field, fill, shown } from '../screen.ts';
import { aroundOptions, openOptions, showSample } from './open-options.tsx';

aroundOptions();

test('the sample follows every change of the look, which is stored', async () => {
  await openOptions();
  await fill('Text size', '26');
  expect(showSample.mock.lastCall?.[1]).toMatchObject({ size: 26 });
  expect(await readStored(appearance)).toMatchObject({ size: 26 });
  field('Sepia').click();
  await soon(async () => expect(await readStored(appearance)).toMatchObject({ theme: 'sepia', size: 26 }));
  await click('Reset appearance');
  expect(await readStored(appearance)).toEqual(appearance.defaults);
});

test('a look chosen in the reader shows here too', async () => {
  await openOptions();
  await changeStored(appearance, (look) => ({ ...look, size: 30 }));
  await soon(() => expect(field('Text size').value).toBe('30'));
});

test('styles of one’s own show in the sample as they are typed, hold once saved, and go at a press', async () => {
  await openOptions();
  const css = 'p { color: red }';
  await fill('Your own CSS', css);
  await soon(() => expect(showSample.mock.lastCall?.[2]).toBe(css));
  expect(await readStored(ownCss)).toEqual({ css: '' });
  await click('Save CSS');
  await soon(() => expect(shown()).toContain('Saved.'));
  expect(await readStored(ownCss)).toEqual({ css });
  await click('Remove CSS');
  await soon(async () => expect(await readStored(ownCss)).toEqual({ css: '' }));
  expect(field('Your own CSS').value).toBe('');
});

test('a line of one’s own styles that is refused is named, and cannot be saved', async () => {
  await openOptions();
  await fill('Your own CSS', 'p {\n  background: url(x);\n}');
  expect(shown()).toContain('Line 2: url()');
  expect(button('Save CSS').disabled).toBe(true);
});

test('styles saved elsewhere show here too, but never over what is being written', async () => {
  await openOptions();
  await changeStored(ownCss, () => ({ css: 'p { color: red }' }));
  await soon(() => expect(field('Your own CSS').value).toBe('p { color: red }'));
  await fill('Your own CSS', 'p { color: blue }');
  await changeStored(ownCss, () => ({ css: '' }));
  await soon(() => expect(button('Remove CSS').disabled).toBe(false));
  expect(field('Your own CSS').value).toBe('p { color: blue }');
});
