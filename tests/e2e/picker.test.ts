import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mobileArticle } from '../site/story.ts';
import { holds, lateAdIsMarked, openQuiet, visibleText } from '../support/page.ts';
import { browsers, session } from '../support/session.ts';

const caption = 'Perpustakaan terapung bersandar di dermaga Muara Bening.';
const isThere = `Boolean(document.querySelector('jernih-picker'))`;

describe.each(browsers)('the element picker, in %s', (name) => {
  const started = session(name);
  let page: Page;
  beforeAll(async () => {
    page = await openQuiet(started(), mobileArticle);
    await lateAdIsMarked(page);
  });
  afterAll(() => page.close());

  async function startPicking(): Promise<void> {
    const popup = await started().popup(page);
    await popup.press(/^Hide something else here/);
    await holds(page, 'the picker to come', isThere);
    await page.bringToFront();
    await holds(page, 'the keys to go to the page', 'document.hasFocus()');
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
      `document.querySelector('.caption').checkVisibility() === ${shown}`,
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
    await page.keyboard.press('Escape');
    await page.reload();
    await captionIs(false);
  });
});
