// @vitest-environment jsdom
import { expect, test } from 'vitest';
import id from '../../../public/_locales/id/messages.json' with { type: 'json' };
import { kinds } from '../../../src/clutter/kinds.ts';
import { sentencesIn } from '../../../src/extension/sentences.ts';
import { everywhere } from '../../../src/extension/settings/everywhere.ts';
import { language } from '../../../src/extension/settings/language.ts';
import { selecting } from '../../../src/extension/settings/selecting.ts';
import { changeStored, readStored } from '../../../src/extension/settings/stored.ts';
import { speak } from '../../../src/extension/words.ts';
import { soon } from '../../support/soon.ts';
import { click, field, fill, shown, switched } from '../screen.ts';
import { aroundOptions, openOptions, renderOptions, showSample } from './open-options.tsx';

aroundOptions();

test('every kind has its switch and its example, and share buttons are off', async () => {
  await openOptions();
  await soon(() => expect(switched('Advertisements')).toBe(true));
  expect(document.querySelectorAll('#kinds li')).toHaveLength(kinds.length);
  expect([...document.querySelectorAll('#kinds .example')].every((one) => one.textContent !== '')).toBe(true);
  expect(switched('Share buttons')).toBe(false);
});

test('a kind is switched for every site', async () => {
  await openOptions();
  await click('Sticky bars');
  expect(await readStored(everywhere)).toMatchObject({ kindsOff: ['share-row', 'site-furniture', 'sticky'] });
  await click('Sticky bars');
  expect(await readStored(everywhere)).toMatchObject({ kindsOff: ['share-row', 'site-furniture'] });
});

test('a language is chosen by its own name, and the choice shows', async () => {
  await openOptions();
  const chosen = () => document.querySelector('#language :checked')?.closest('label')?.textContent;
  await soon(() => expect(chosen()).toBe('Same as the browser'));
  field('Bahasa Indonesia').click();
  await soon(async () => expect(await readStored(language)).toEqual({ language: 'id' }));
  await soon(() => expect(chosen()).toBe('Bahasa Indonesia'));
});

test('another language is spoken without a load, and what was typed and not saved stays', async () => {
  await openOptions();
  await fill('Your own rules', 'news.example##.banner');
  speak(sentencesIn(id));
  showSample.mockReset();
  renderOptions();
  speak(undefined);
  expect(field('Aturan Anda sendiri').value).toBe('news.example##.banner');
  expect(shown()).toContain('1 aturan berlaku');
  await soon(() => expect(showSample).toHaveBeenCalled());
});

test('words can be selected where a page forbids it, once that is switched on', async () => {
  await openOptions();
  await click('Let words be selected where a page forbids it');
  expect(await readStored(selecting)).toEqual({ lift: true });
});

test('the changelog stands beside the version, in the extension itself', async () => {
  await openOptions();
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent?.startsWith('What changed'));
  expect(link?.href).toBe('chrome-extension://us/changelog.txt');
});

test('resetting asks first', async () => {
  await changeStored(everywhere, (value) => ({ ...value, paused: true }));
  await openOptions();
  await click('Reset everything');
  expect(await readStored(everywhere)).toMatchObject({ paused: true });
  await click('Keep everything');
  await click('Reset everything');
  await click('Yes, reset');
  await soon(() => expect(shown()).toContain('Everything is as it was at install.'));
  expect(await readStored(everywhere)).toEqual(everywhere.defaults);
});
