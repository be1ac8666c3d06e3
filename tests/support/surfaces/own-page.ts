import type { Page } from 'puppeteer-core';
import { mobileArticle } from '../../site/story.ts';
import type { Driver, Size } from '../browsers/driver.ts';
import { holds } from '../page.ts';
import { until } from '../until.ts';

export interface OwnTab {
  readonly page: Page;
  /** Goes to a page of the extension, and waits until it is there. */
  own(which: 'options' | 'popup' | 'welcome'): Promise<void>;
}

/** Goes on by Tab until the focus is there. */
export const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`document.activeElement?.matches('${selector}') ?? false`).then(Boolean);
export const tabTo = (page: Page, selector: string): Promise<boolean> =>
  until(`the focus on ${selector}`, async () => {
    await page.keyboard.press('Tab');
    return isFocused(page, selector);
  });

/** A tab for the pages of the extension that is driven like any other. */
export async function ownTab(driver: Driver, size: Size): Promise<OwnTab> {
  const article = await driver.open(mobileArticle);
  const popup = await driver.popup(article);
  const origin = String(await popup.evaluate('location.origin'));
  await popup.close();
  await article.close();
  const page = await driver.open('about:blank', size);
  return {
    page,
    async own(which) {
      const address = `${origin}/${which}.html`;
      // The same page may be there already, and is not the one that is coming.
      await page.evaluate('window.isLeft = true');
      // Firefox never says that a page of an extension has loaded, so that is asked of the page.
      const going = page.goto(address);
      if (driver.name === 'chromium') await going;
      else going.catch(() => undefined);
      await holds(
        page,
        `${address} to be there`,
        `!window.isLeft && location.href === '${address}' && Boolean(document.querySelector('h1'))`,
      );
    },
  };
}
