import type { Page } from 'puppeteer-core';

/**
 * Evaluates an expression in the background of the extension, in Chromium only: Firefox shows its own to nobody.
 * @param page any page of the browser
 */
export async function inBackground(page: Page, expression: string): Promise<unknown> {
  const target = await page
    .browser()
    .waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'));
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no background.');
  return worker.evaluate(expression);
}
