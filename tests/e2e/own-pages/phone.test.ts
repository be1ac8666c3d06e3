import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mobileArticle } from '../../site/story.ts';
import { cramped } from '../../support/browsers/fingers.ts';
import type { Insight } from '../../support/browsers/insight.ts';
import { middleOf, type Point } from '../../support/browsers/point.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { holds, lateAdIsMarked, openQuiet, small } from '../../support/page.ts';
import { ownTab } from '../../support/surfaces/own-page.ts';
import { isReaderOpen } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const front = 'http://m.jpnn.com/';
const picker = `document.querySelector('jernih-picker').shadowRoot`;
const isThere = (name: string) => `Boolean(document.querySelector('jernih-${name}'))`;

describe.each(browsers)('on a phone of 360 by 740 pixels, in %s', (name) => {
  const started = session(name, { onPhone: true });
  let page: Page;
  beforeAll(async () => {
    page = await openQuiet(started(), mobileArticle, small);
    await lateAdIsMarked(page);
  });
  afterAll(() => page.close());

  // Only Chromium lets a test touch.
  const touch = ({ x, y }: Point) =>
    name === 'chromium' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);
  const touchOn = async (ask: Insight, element: string) => touch(await middleOf(ask, element));
  const onPage: Insight = (expression) => page.evaluate(expression);
  const openOver = async (what: 'picker' | 'links', button: RegExp) => {
    const popup = await started().popup(page);
    await popup.press(button);
    await holds(page, `the ${what} to come`, isThere(what));
    await page.bringToFront();
  };

  /** As wide as the screen, no wider, and nothing too small: in all that folds. */
  const fits = async (tab: Page) => {
    await tab.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = true; })`);
    expect(await tab.evaluate(`[document.body.scrollWidth, document.documentElement.scrollWidth]`)).toEqual([
      small.width,
      small.width,
    ]);
    expect(await tab.evaluate(cramped('document'))).toEqual([]);
  };

  test('the popup, a sheet as wide as the screen, the options and the first-run page have room for fingers', async () => {
    const { page: tab, own } = await ownTab(started(), small);
    await own('options');
    await holds(tab, 'the sites', `Boolean(document.querySelector('.sites[aria-busy=false]'))`);
    await holds(tab, 'the looks', `document.querySelectorAll('#look input').length > 20`);
    await fits(tab);
    await own('welcome');
    await holds(tab, 'the story', `Boolean(document.querySelector('[role=switch]'))`);
    await fits(tab);
    await own('popup');
    // On a phone the popup comes in place of the page; here it speaks of the tab in front.
    await page.bringToFront();
    await holds(tab, 'the rows', `document.querySelectorAll('.row').length > 5`);
    await tab.evaluate(
      `[...document.querySelectorAll('.row button')].find((one) => one.textContent === 'Always show here').click()`,
    );
    await holds(tab, 'what is always shown', `Boolean(document.querySelector('.always'))`);
    await fits(tab);
    await tab.evaluate(`document.querySelector('.always button').click()`);
    await holds(tab, 'nothing to be always shown', `!document.querySelector('.always')`);
    await tab.close();
  });

  test('something is picked by touch alone, hidden, and taken back', async () => {
    await openOver('picker', /^Hide something else here/);
    const insight = await started().insight(page);
    const shown = (words: string) =>
      until(`“${words}”`, async () => String(await insight(`${picker}.textContent`)).includes(words));
    const press = (words: string) =>
      touchOn(
        insight,
        `[...${picker}.querySelectorAll('button')].find((one) => one.textContent === '${words}')`,
      );
    const isSeen = `document.querySelector('.caption').checkVisibility()`;
    await touchOn(onPage, `document.querySelector('.caption')`);
    await shown('Hide on jpnn.com');
    expect(await insight(cramped(picker))).toEqual([]);
    await press('Hide on jpnn.com');
    await holds(page, 'the caption to go', `!${isSeen}`);
    await shown('Undo');
    expect(await insight(cramped(picker))).toEqual([]);
    await press('Undo');
    await holds(page, 'the caption to be back', isSeen);
    await press('Close');
    await holds(page, 'the picker to go', `!${isThere('picker')}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(small.width);
  });

  test('a link is read by touch alone', async () => {
    await page.goto(front);
    await openOver('links', /^Read a link here/);
    await touchOn(onPage, `document.querySelector('a.utama')`);
    await until('its story in the reader', () => isReaderOpen(page).catch(() => false));
  });
});
