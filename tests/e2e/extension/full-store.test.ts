import { describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, holds } from '../../support/page.ts';
import { frame } from '../../support/surfaces/complete.ts';
import { ownTab } from '../../support/surfaces/own-page.ts';
import { until } from '../../support/until.ts';

const sync = '(globalThis.browser ?? chrome).storage.sync';
const asManyAsFit = `Object.fromEntries(Array.from({ length: 512 }, (_, at) => ['other:' + at, at]))`;
const paper = `getComputedStyle(document.querySelector('jernih-reader')).backgroundColor`;
const sepia = `[...${frame}.querySelectorAll('.panel .theme input')][2]`;

describe.each(browsers)('where the browser’s store for extensions is full, in %s', (name) => {
  const started = session(name);

  test('a look chosen in the reader of the welcome page is worn, and a sentence says that it was not kept', async () => {
    const { page, own } = await ownTab(started(), desk);
    await own('welcome');
    await holds(page, 'the story to be there', `Boolean(document.querySelector('.demo-acts button'))`);
    await page.evaluate(`${sync}.set(${asManyAsFit})`);
    const insight = await started().insight(page);
    await page.click('.demo-acts > button:last-child');
    await until('the bar', () => insight(`${frame}.querySelectorAll('button').length > 5`));
    await insight(`${frame}.querySelector('button[name=appearance]').focus()`);
    await page.keyboard.press('Enter');
    await until('the looks', () => insight(`Boolean(${sepia})`));
    const before = await insight(paper);
    await insight(`${sepia}.focus()`);
    await page.keyboard.press(' ');
    await until(
      'the sentence',
      async () =>
        (await insight(`${frame}.querySelector('.panel .said').textContent`)) === en.settings_full.message,
    );
    expect(await insight(paper)).not.toBe(before);
    await page.close();
  });
});
