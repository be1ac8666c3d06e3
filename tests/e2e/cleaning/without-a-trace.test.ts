import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clutter, desktopArticle, mobileArticle } from '../../site/story.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, holds, isClean, openQuiet, outerHTML, phone, visibleText } from '../../support/page.ts';
import { until } from '../../support/until.ts';

/** Scrolls through, so that the site's lazy pictures have all been asked for. */
async function readThrough(page: Page) {
  const step = async () => Number(await page.evaluate('scrollBy(0, 400); scrollY'));
  for (let last = -1, now = await step(); now !== last; now = await step()) last = now;
  await holds(
    page,
    'the lazy pictures',
    `[...document.querySelectorAll('img.lazy')].every((one) => one.src || !one.checkVisibility())`,
  );
  await page.evaluate('scrollTo(0, 0)');
  await holds(page, 'the side ads to let go', `!document.querySelector('.nempel')`);
}

/** As a visitor without Jernih has it: the banner closed only where the site itself closes it. */
async function untouched(plain: Driver, address: string, size: typeof phone) {
  const page = await openQuiet(plain, address, size);
  await page.evaluate(`document.body.classList.remove('terkunci')`);
  await readThrough(page);
  const html = await outerHTML(page);
  await page.close();
  return html;
}

describe.each(browsers)('undone without a trace, in %s', (name) => {
  const started = session(name);
  let plain: Driver | undefined;
  beforeAll(async () => {
    plain = await launch(name, { build: 'none', port: started().server.port });
  });
  afterAll(() => plain?.close());

  /** The popup stays open until the page has followed: what a closing popup was about to store is lost. */
  const switchCleaning = async (page: Page, to: 'on' | 'off') => {
    const popup = await started().popup(page);
    await popup.press(/^Clean jpnn\.com/);
    if (to === 'on') await isClean(page);
    else
      await until('the clutter to be back', async () =>
        (await visibleText(page)).includes(clutter.googleNews),
      );
    await popup.close();
  };

  test.each([
    ['mobile', mobileArticle, phone],
    ['desktop', desktopArticle, desk],
  ])('the %s article, switched off and on', async (_, address, size) => {
    if (!plain) throw new Error('The plain browser has not started.');
    const before = await untouched(plain, address, size);
    const page = await openQuiet(started(), address, size);
    await isClean(page);
    await switchCleaning(page, 'off');
    await page.evaluate(`document.body.classList.remove('terkunci')`);
    await readThrough(page);
    await expect.poll(() => outerHTML(page)).toBe(before);
    await switchCleaning(page, 'on');
    await switchCleaning(page, 'off');
    await expect.poll(() => outerHTML(page)).toBe(before);
    await switchCleaning(page, 'on');
    await page.close();
  });

  test('after showing and hiding each thing, and nothing was loaded twice', async () => {
    const page = await openQuiet(started(), mobileArticle, phone);
    await isClean(page);
    const asked = () => started().server.asked.filter((address) => address.includes('/embed/')).length;
    const videos = asked();
    // What a person has shown and hidden keeps no place any more, if it did before.
    const marked = (await outerHTML(page)).replaceAll(/ data-jernih-held="\w*"/g, '');
    const popup = await started().popup(page);
    await popup.press(/^Show all$/);
    await until('everything to be shown', async () => (await visibleText(page)).includes(clutter.googleNews));
    await popup.press(/^Hide all again$/);
    await isClean(page);
    await popup.close();
    await expect.poll(() => outerHTML(page)).toBe(marked);
    expect(asked()).toBe(videos);
  });

  test('what has the focus keeps it', async () => {
    const page = await openQuiet(started(), mobileArticle, phone);
    await isClean(page);
    await page.evaluate(`document.querySelector('.tags a[rel=tag]').focus()`);
    await switchCleaning(page, 'off');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('muara bening');
    await switchCleaning(page, 'on');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('muara bening');
  });
});
