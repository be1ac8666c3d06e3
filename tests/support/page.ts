import type { Page } from 'puppeteer-core';
import { clutter, story } from '../site/story.ts';
import type { Driver, Size } from './browsers/driver.ts';
import { until } from './until.ts';

export const phone = { width: 390, height: 844 };
/** The narrowest that is common. */
export const small = { width: 360, height: 740 };
/** A page of the browser's own. */
export const browserPage = { chromium: 'chrome://version', firefox: 'about:support' } as const;

export const desk = { width: 1440, height: 900 };

/** The words a visitor can see, white space collapsed. */
export const visibleText = async (page: Page): Promise<string> =>
  String(await page.evaluate('document.body.innerText'))
    .replaceAll(/\s+/g, ' ')
    .trim();

export const outerHTML = async (page: Page): Promise<string> =>
  String(await page.evaluate('document.documentElement.outerHTML'));

/** Asks the page an expression until it is true. */
export const holds = (page: Page, what: string, expression: string): Promise<boolean> =>
  until(what, async () => Boolean(await page.evaluate(expression)));

/** Waits until these words can be seen, or no longer. */
export const isBack = (page: Page, words: string): Promise<boolean> =>
  until(`“${words}” to be back`, async () => (await visibleText(page)).includes(words));
export const isGone = (page: Page, words: string): Promise<boolean> =>
  until(`“${words}” to go`, async () => !(await visibleText(page)).includes(words));

/** Opens an address of the demo site and waits until the site's own late script has had its turn. */
export async function openQuiet(driver: Driver, address: string, size: Size = phone): Promise<Page> {
  const page = await driver.open(address, size);
  await holds(page, 'the site to have done its own', 'window.siteIsQuiet === true');
  return page;
}

/** Waits until an article of the demo site is cleaned whole: by what is known by name, by what is found, and by what can wait. */
export async function isClean(page: Page): Promise<void> {
  await lateAdIsMarked(page);
  await isFree(page);
  await until('the page to be cleaned', async () => {
    const visible = await visibleText(page);
    const copies = visible.split(story.printedTwice).length - 1;
    return copies < 2 && [clutter.googleNews, clutter.summary].every((words) => !visible.includes(words));
  });
}

/** The site's banner had locked the page; what frees it comes in a script of its own. */
export const isFree = (page: Page): Promise<boolean> =>
  holds(page, 'the page to be free', `!document.body.matches('.terkunci:not([data-jernih-freed])')`);

/** The site's sheet hides the late ad of an article at once; its mark follows. */
export const lateAdIsMarked = (page: Page): Promise<boolean> =>
  holds(page, 'the late ad to be marked', `Boolean(document.querySelector('[id$=-late][data-jernih]'))`);
