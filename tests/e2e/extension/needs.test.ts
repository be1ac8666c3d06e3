import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsIn } from '../../support/access/axe.ts';
import { cutOff, emulate, moving, spaced } from '../../support/access/needs.ts';
import type { Insight } from '../../support/browsers/insight.ts';
import { session } from '../../support/browsers/session.ts';
import { desk, holds } from '../../support/page.ts';
import { frame, openComplete } from '../../support/surfaces/complete.ts';
import { ownTab } from '../../support/surfaces/own-page.ts';
import { until } from '../../support/until.ts';

/** What a window of 1,280 by 1,024 pixels leaves of itself at four times its size. */
const zoomed = { width: 320, height: 256 };

const started = session('chromium');
let page: Page;
let insight: Insight;
beforeAll(async () => {
  ({ page, insight } = await openComplete(started(), desk));
});
afterAll(() => page.close());

interface Button {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const isButton = (value: unknown): value is Button =>
  typeof value === 'object' && value !== null && 'x' in value && 'y' in value && 'width' in value;

const isThere = (selector: string) => `Boolean(${frame}.querySelector('${selector}'))`;

/** Opens a panel by its button, looks, and closes it. */
async function inPanel(panel: string, look: () => Promise<void>): Promise<void> {
  const button = await until(`the button of “${panel}”`, async () => {
    const box =
      await insight(`(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2, width }))(
      ${frame}.querySelector('[name=${panel}]').getBoundingClientRect())`);
    return isButton(box) && box.width > 0 ? box : undefined;
  });
  await page.mouse.click(button.x, button.y);
  await until(`the panel “${panel}”`, () => insight(isThere('.panel')));
  await look();
  await page.keyboard.press('Escape');
  await until('no panel', () => insight(`!${isThere('.panel')}`));
}

// As on a phone, help and listening have no buttons there.
test.each(['contents', 'appearance', 'share'])(
  'with words spaced wider, on a page zoomed to four times its size, nothing is cut off: the panel “%s”',
  async (panel) => {
    await page.setViewport(zoomed);
    await insight(spaced(true));
    await inPanel(panel, async () => {
      expect(await insight(cutOff)).toEqual({ across: 0, cut: [], beyond: [] });
    });
    await insight(spaced(false));
    await page.setViewport(desk);
  },
);

test('in forced colours, all can be read and told apart', async () => {
  await emulate(page, 'forced-colors', 'active');
  await inPanel('appearance', async () => {
    expect(await insight(violationsIn(`{ include: [['jernih-reader']] }`))).toEqual([]);
  });
  await emulate(page, 'forced-colors', 'none');
});

test('in forced colours, the options and the popup can be read too', async () => {
  const { page: tab, own } = await ownTab(started(), desk);
  await emulate(tab, 'forced-colors', 'active');
  await own('options');
  await holds(tab, 'the sites', `Boolean(document.querySelector('.sites[aria-busy=false]'))`);
  expect(await tab.evaluate(violationsIn('document'))).toEqual([]);
  await own('popup');
  await page.bringToFront();
  await holds(tab, 'the page in front', `Boolean(document.querySelector('section .switch:enabled'))`);
  expect(await tab.evaluate(violationsIn('document'))).toEqual([]);
  await tab.close();
});

test('where motion is to be reduced, nothing moves', async () => {
  await emulate(page, 'prefers-reduced-motion', 'reduce');
  await inPanel('appearance', async () => {
    expect(await insight(moving)).toEqual([]);
  });
  await emulate(page, 'prefers-reduced-motion', 'no-preference');
  expect(await insight(moving)).not.toEqual([]);
});
