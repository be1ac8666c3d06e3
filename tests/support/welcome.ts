import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** Jernih greets whoever installs it, in a tab that would come in front of the page under test. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const target = await until('the welcome page', () =>
    browser.targets().find((one) => one.url().endsWith('/welcome.html')),
  );
  await (await target.asPage()).close();
}
