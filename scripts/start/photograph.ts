import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, launch } from '../../tests/support/browsers/browser.ts';
import type { Driver } from '../../tests/support/browsers/driver.ts';
import { type LedgerEntry, ledgerIn } from '../../tests/support/surfaces/ledger.ts';
import { finishedReader, inReader, tryReader } from '../../tests/support/surfaces/reader.ts';
import { root } from '../setup.mjs';
import type { Target } from './target.ts';

const folder = join(root, 'screenshots');
const tallest = 12_000;
const noStory = 'Jernih found no story on this page, so there is no picture of the reader.';
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

const sizeFor = ({ address }: Target) => (new URL(address).hostname.startsWith('m.') ? phone : desk);

/** Late ads come within seconds; the page is looked at once its own doing has calmed down. */
const settled = (page: Page) =>
  page.waitForFunction('document.readyState === "complete" && performance.now() > 4000', { timeout: 60_000 });

async function shoot(page: Page, file: string, height: number) {
  const { width } = page.viewport() ?? phone;
  await page.setViewport({ width, height: Math.min(Math.max(Math.ceil(height), 400), tallest) });
  await page.screenshot({ path: file });
}

const pageHeight = async (page: Page) => Number(await page.evaluate('document.documentElement.scrollHeight'));

async function tab(driver: Driver, target: Target) {
  const page = await driver.open(undefined, sizeFor(target));
  await page.goto(target.address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await settled(page);
  return page;
}

function* lines(ledger: readonly LedgerEntry[]) {
  for (const kind of new Set(ledger.map((entry) => entry.kind))) {
    const rows = ledger.filter((entry) => entry.kind === kind);
    yield `  ${kind} (${rows.length})`;
    for (const { words, reason } of rows) yield `    ${words.slice(0, 70)} · ${reason}`;
  }
}

/** Where there is no display: pictures of the page as it was, cleaned, and in the reader; and what was hidden. */
export async function photograph(
  browser: BrowserName,
  target: Target,
  say: (line: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const through = target.server ? { port: target.server.port } : {};
  const file = (what: string) => join(folder, `${target.name}-${what}.png`);
  const saved = (what: string) => say(`${what}: ${relative(process.cwd(), file(what))}`);

  say(`There is no display, so ${browser} runs without a window.`);
  const plain = await launch(browser, { ...through, build: 'none' });
  try {
    const page = await tab(plain, target);
    await shoot(page, file('before'), await pageHeight(page));
    saved('before');
  } finally {
    await plain.close();
  }

  const driver = await launch(browser, { ...through, build: target.build });
  try {
    const page = await tab(driver, target);
    await shoot(page, file('cleaned'), await pageHeight(page));
    saved('cleaned');
    await page.setViewport(sizeFor(target));
    const popup = await driver.popup(page);
    const ledger = await ledgerIn(popup);
    if ((await tryReader(page, popup)) === 'no-story') throw new Error(noStory);
    await finishedReader(page, await driver.insight(page));
    await shoot(page, file('reader'), Number(await inReader(page, 'article.scrollHeight')) + 200);
    saved('reader');
    say(`Hidden on ${target.address}:`);
    for (const line of lines(ledger)) say(line);
  } finally {
    await driver.close();
  }
}
