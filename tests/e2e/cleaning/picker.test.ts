import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mobileArticle } from '../../site/story.ts';
import { middleOf } from '../../support/browsers/point.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { holds, isFree, lateAdIsMarked, openQuiet, visibleText } from '../../support/page.ts';
import { isReaderOpen } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const caption = 'Perpustakaan terapung bersandar di dermaga Muara Bening.';
const narrow = { width: 360, height: 740 };
const host = `document.querySelector('kabar-samping')`;

const front = 'http://m.jpnn.com/';
const linksAreThere = `Boolean(document.querySelector('jernih-links'))`;

const isThere = `Boolean(document.querySelector('jernih-picker'))`;

/** How many things that can be seen come up to this one, itself included. */
const stopsTo = (selector: string) => `[...document.body.querySelectorAll('*')].filter((one) => {
  const { width, height } = one.getBoundingClientRect();
  return width > 0 && height > 0;
}).indexOf(document.querySelector('${selector}')) + 1`;

describe.each(browsers)('the element picker, in %s', (name) => {
  const started = session(name);
  let page: Page;
  beforeAll(async () => {
    page = await openQuiet(started(), mobileArticle, narrow);
    await lateAdIsMarked(page);
  });
  afterAll(() => page.close());

  async function startPicking(on = page): Promise<void> {
    const popup = await started().popup(on);
    await popup.press(/^Hide something else here/);
    await holds(on, 'the picker to come', isThere);
    await on.bringToFront();
    await holds(on, 'the keys to go to the page', 'document.hasFocus()');
  }

  const place = async (selector: string): Promise<{ x: number; y: number }> => {
    const box = await (await page.$(selector))?.boundingBox();
    if (!box) throw new Error(`There is no ${selector} to see.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const address = () => page.evaluate('location.href');
  const captionIs = (shown: boolean) =>
    holds(
      page,
      `the caption to be ${shown ? 'back' : 'gone'}`,
      `document.querySelector('.caption').checkVisibility({ visibilityProperty: true }) === ${shown}`,
    );

  test('what is pressed is chosen, and a link in it is not followed', async () => {
    await startPicking();
    const before = await address();
    const { x, y } = await place('article a[href], .page-content a[href]');
    await page.mouse.click(x, y);
    expect(await address()).toBe(before);
    expect(await page.evaluate(isThere)).toBe(true);
    await page.keyboard.press('Escape');
    await holds(page, 'the picker to go', `!${isThere}`);
  });

  test('leaves no trace where nothing was saved', async () => {
    const before = await page.evaluate('document.documentElement.outerHTML');
    await startPicking();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await holds(page, 'the picker to go', `!${isThere}`);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
  });

  test('hides by keyboard what was pointed at, for good', async () => {
    expect(await visibleText(page)).toContain(caption);
    await startPicking();
    const { x, y } = await place('.caption');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await page.keyboard.press('Enter');
    await captionIs(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(narrow.width);
    await page.keyboard.press('Escape');
    await page.reload();
    await captionIs(false);
  });

  test('by keyboard alone something is found, widened and narrowed, previewed, hidden, and taken back', async () => {
    // Over this one no pointer has been, from which Tab would go on.
    const untouched = await openQuiet(started(), mobileArticle, narrow);
    await lateAdIsMarked(untouched);
    await startPicking(untouched);
    const { keyboard } = untouched;
    const insight = await started().insight(untouched);
    const root = `document.querySelector('jernih-picker').shadowRoot`;
    const rule = () => insight(`${root}.querySelector('code')?.textContent`);
    const isRule = (what: string, is: (said: unknown) => boolean) =>
      until(`the rule to be ${what}`, async () => is(await rule()));
    const date = 'jpnn.com##span.date-publish';
    const stops = Number(await untouched.evaluate(stopsTo('.date-publish')));
    for (let stop = 0; stop < stops; stop += 1) await keyboard.press('Tab');
    await isRule('for the date', (said) => said === date);
    await keyboard.press('ArrowUp');
    await isRule('wider', (said) => said !== date);
    await keyboard.press('ArrowUp');
    await until('the warning', async () =>
      String(await insight(`${root}.querySelector('.warning')?.textContent`)).includes('the story'),
    );
    await keyboard.press('Enter');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await isRule('for the date again', (said) => said === date);
    const isSeen = (seen: boolean) =>
      holds(
        untouched,
        `it to be ${seen ? 'seen' : 'gone'}`,
        `document.querySelector('.date-publish').checkVisibility({ visibilityProperty: true }) === ${seen}`,
      );
    await keyboard.press(' ');
    await isSeen(false);
    await keyboard.press(' ');
    await isSeen(true);
    await keyboard.press('Enter');
    await isSeen(false);
    await keyboard.down('Control');
    await keyboard.press('z');
    await keyboard.up('Control');
    await isSeen(true);
    await keyboard.press('Escape');
    await holds(untouched, 'the picker to go', `!${isThere}`);
    await untouched.close();
  });

  test('reaches into an open shadow root: what is picked there is hidden for good, and nothing beside it', async () => {
    const component = await openQuiet(started(), 'http://m.jpnn.com/uji/komponen');
    const inside = (name: string) =>
      `document.querySelector('kabar-samping').shadowRoot.querySelector('.${name}').checkVisibility({ visibilityProperty: true })`;
    await startPicking(component);
    const { x, y } = await middleOf(
      (expression) => component.evaluate(expression),
      `${host}.shadowRoot.querySelector('.polling-hari-ini')`,
    );
    await component.mouse.click(x, y);
    await component.keyboard.press('Enter');
    await holds(component, 'the poll to go', `!${inside('polling-hari-ini')}`);
    expect(await component.evaluate(inside('cuaca'))).toBe(true);
    await component.reload();
    await holds(component, 'the poll to go again', `!${inside('polling-hari-ini')}`);
    expect(await component.evaluate(inside('cuaca'))).toBe(true);
    await component.close();
  });

  test('beside it, a link is chosen by keyboard, and its story opens in the reader', async () => {
    const stories = await started().open(front, narrow);
    await isFree(stories);
    const before = await stories.evaluate('document.documentElement.outerHTML');
    const choose = async () => {
      const popup = await started().popup(stories);
      await popup.press(/^Read a link here/);
      await holds(stories, 'the choice to come', linksAreThere);
      await stories.bringToFront();
      await holds(stories, 'the keys to go to the page', 'document.hasFocus()');
    };
    await choose();
    await stories.keyboard.press('Escape');
    await holds(stories, 'the choice to go', `!${linksAreThere}`);
    expect(await stories.evaluate('document.documentElement.outerHTML')).toBe(before);
    await choose();
    await until('the focus on the link', async () => {
      await stories.keyboard.press('Tab');
      return stories.evaluate(`document.activeElement?.matches('a.utama') ?? false`);
    });
    await stories.keyboard.press('Enter');
    await until('its story in the reader', () => isReaderOpen(stories).catch(() => false));
    expect(await stories.evaluate('location.href')).toBe(mobileArticle);
    await stories.close();
  });
});
