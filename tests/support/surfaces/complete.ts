import type { Page } from 'puppeteer-core';
import type { Driver, Size } from '../browsers/driver.ts';
import type { Insight } from '../browsers/insight.ts';
import { until } from '../until.ts';
import { toggleReader } from './reader.ts';

const complete = 'http://www.kabarmuara.example/uji/lengkap';

/** Where the reader's own controls are; to be evaluated where closed roots show. */
export const frame = `document.querySelector('jernih-reader').shadowRoot.querySelector('article').shadowRoot`;

/** Opens the story that has all that a story may have in the reader, and waits for its bar. */
export async function openComplete(
  driver: Driver,
  size: Size,
): Promise<{ readonly page: Page; readonly insight: Insight }> {
  const page = await driver.open(complete, size);
  await toggleReader(page, await driver.popup(page));
  const insight = await driver.insight(page);
  await until('the bar', () => insight(`${frame}.querySelectorAll('button').length > 5`));
  return { page, insight };
}
