import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { desk } from '../page.ts';
import { until } from '../until.ts';
import { isReaderOpen } from './reader.ts';

/** The reader covers the window at every corner and in the middle, is opaque, and its words can be pointed at. */
const covers = `(() => {
  const host = Document.prototype.querySelector.call(document, 'jernih-reader');
  const article = host?.shadowRoot.querySelector('article');
  if (!article) return 'no reader';
  const points = [[2, 2], [innerWidth - 20, 2], [innerWidth / 2, innerHeight / 2], [2, innerHeight - 3], [innerWidth - 20, innerHeight - 3]];
  const other = points.map(([x, y]) => document.elementFromPoint(x, y)).find((one) => one !== host);
  if (other !== undefined) return 'covered by ' + (other?.localName ?? 'nothing');
  const { width } = host.getBoundingClientRect();
  if (Math.abs(width - innerWidth) > 20) return 'it is ' + width + ' wide';
  if (!article.checkVisibility({ visibilityProperty: true })) return 'not to be seen';
  const style = getComputedStyle(host);
  return style.filter === 'none' && style.transform === 'none' && style.opacity === '1' && style.clipPath === 'none' ? 'yes' : 'dressed by the page';
})()`;

/** Waits until the reader lies over all of the page. */
export const isCovered = (page: Page): Promise<boolean> =>
  until('the reader over all', async () => (await page.evaluate(covers)) === 'yes').catch(async () => {
    throw new Error(String(await page.evaluate(covers)));
  });

/** Opens a page and, by its key, the reader over it. */
export async function openRead(driver: Driver, path: string): Promise<Page> {
  const page = await driver.open(`http://muara.example${path}`, desk);
  await page.bringToFront();
  await driver.command('toggle-reader');
  await until('the reader', () =>
    page.evaluate(`Boolean(Document.prototype.querySelector.call(document, 'jernih-reader'))`).then(Boolean),
  );
  return page;
}

/** Closes the reader by the button in its corner. */
export async function pressOut(page: Page): Promise<void> {
  await page.mouse.move(28, 26);
  await page.mouse.down();
  await new Promise((settle) => setTimeout(settle, 120));
  await page.mouse.up();
  await until('the reader to close', async () => !(await isReaderOpen(page)));
}
