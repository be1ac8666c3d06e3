import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clutter, mobileArticle } from '../../site/story.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { holds, isClean, openQuiet, visibleText } from '../../support/page.ts';
import { ledgerIn } from '../../support/surfaces/ledger.ts';
import { isReaderOpen, toggleReader } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const cleanSite = /^Clean jpnn\.com/;
const marked = `document.querySelectorAll('[data-jernih]').length`;
/** What the button of the tab in front says, asked with the popup's rights. */
const badge = `(async (browser) => {
  const [{ id: tabId }] = await browser.tabs.query({ active: true, currentWindow: true });
  return browser.action.getBadgeText({ tabId });
})(globalThis.browser ?? chrome)`;

describe.each(browsers)('the background ends at any moment, in %s', (name) => {
  const started = session(name);
  let page: Page;
  beforeEach(async () => {
    page = await openQuiet(started(), mobileArticle);
    await isClean(page);
    await started().sleep();
  });
  afterEach(() => page.close());

  const isGone = () =>
    until('the promotion to go', async () => !(await visibleText(page)).includes(clutter.googleNews));

  test('the popup still lists what was hidden, and the badge counts it', async () => {
    const popup = await started().popup(page);
    const ledger = await ledgerIn(popup);
    expect(ledger.length).toBeGreaterThan(5);
    await expect.poll(() => popup.evaluate(badge)).toBe(String(ledger.length));
    await popup.close();
  });

  test('the next page is cleaned and counted', async () => {
    await page.reload();
    await isClean(page);
    const popup = await started().popup(page);
    const { length } = await ledgerIn(popup);
    await until('the badge to count', async () => (await popup.evaluate(badge)) === String(length));
    await popup.close();
  });

  test('the reader opens, and closes after another end', async () => {
    await toggleReader(page, await started().popup(page));
    await started().sleep();
    await toggleReader(page, await started().popup(page));
    expect(await isReaderOpen(page)).toBe(false);
    expect(await page.evaluate(`document.querySelectorAll('jernih-reader').length`)).toBe(0);
  });

  test('what the popup outlined goes with it, though the background ended meanwhile', async () => {
    const outlined = `document.querySelectorAll('[data-jernih-outlined]').length`;
    const popup = await started().popup(page);
    await popup.press(/^Promotions/);
    await popup.focus('[open] .row button');
    await holds(page, 'one thing to be outlined', `${outlined} === 1`);
    // Longer than a background that hangs up at once.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await started().sleep();
    await popup.close();
    await holds(page, 'nothing to be outlined', `${outlined} === 0`);
  });

  test('between a switch and its page nothing is lost', async () => {
    const popup = await started().popup(page);
    await popup.press(cleanSite);
    await started().sleep();
    await popup.says(/shown as the site made it/);
    await popup.press(cleanSite);
    await isGone();
    await popup.close();
  });
});

describe.each(browsers)('loaded anew while pages are open, in %s', (name) => {
  const started = session(name);
  const errors: string[] = [];
  const readers = `document.querySelectorAll('jernih-reader').length`;
  let page: Page;
  let read: Page;
  let before: unknown;
  beforeAll(async () => {
    page = await openQuiet(started(), mobileArticle);
    await isClean(page);
    before = await page.evaluate(marked);
    read = await openQuiet(started(), mobileArticle);
    await isClean(read);
    await toggleReader(read, await started().popup(read));
    await read.evaluate(`document.querySelector('jernih-reader').isOld = true`);
    for (const one of [page, read]) one.on('pageerror', (error) => errors.push(String(error)));
    await started().reload();
  });

  test('a new reader takes the place of the one that stood open, and closes like any other', async () => {
    await holds(read, 'the new reader', `document.querySelector('jernih-reader')?.isOld === undefined`);
    await until('it to be open', () => isReaderOpen(read));
    expect(await read.evaluate(readers)).toBe(1);
    await read.bringToFront();
    await holds(read, 'the keys to go to it', 'document.hasFocus()');
    await read.keyboard.press('Escape');
    await holds(read, 'the page to be back', `${readers} === 0 && !document.querySelector('body > [inert]')`);
    expect(errors).toEqual([]);
    await read.close();
  });

  test('the old scripts fall silent, also where something comes later, the new ones take over, and nothing is doubled', async () => {
    const popup = await until('the popup to know the page', async () => {
      const open = await started().popup(page);
      if (/hidden on this page/.test(await open.text())) return open;
      await open.close();
      return undefined;
    });
    const { length } = await ledgerIn(popup);
    await until('the badge to count', async () => (await popup.evaluate(badge)) === String(length));
    expect(await page.evaluate(marked)).toBe(before);
    await popup.press(cleanSite);
    await holds(page, 'the page to be as the site made it', `${marked} === 0`);
    await page.evaluate(`document.body.append(document.querySelector('.download_apps').cloneNode(true))`);
    await page.evaluate('new Promise((done) => setTimeout(done, 300))');
    expect(await page.evaluate(marked)).toBe(0);
    await popup.press(cleanSite);
    await holds(page, 'the page to be clean again', `${marked} > 0`);
    await popup.close();
    await toggleReader(page, await started().popup(page));
    expect(await page.evaluate(readers)).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });
});
