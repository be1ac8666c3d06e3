/**
 * What a tab holds after the reader was opened and closed a hundred times:
 * `npm run build:e2e && node bench/reader/rounds.ts [rounds]`. Chromium only.
 */
import type { Page } from 'puppeteer-core';
import { findBrowser, missingBrowser } from '../../scripts/browsers.mjs';
import { serveDemo } from '../../tests/site/serve.ts';
import { mobileArticle } from '../../tests/site/story.ts';
import { builtExtension } from '../../tests/support/browsers/build.ts';
import { launchChromium } from '../../tests/support/browsers/chromium.ts';
import { lateAdIsMarked, openQuiet } from '../../tests/support/page.ts';
import { isReaderOpen } from '../../tests/support/surfaces/reader.ts';
import { until } from '../../tests/support/until.ts';

const rounds = Number(process.argv[2] ?? 100);

/** What is left once all that can go has gone. */
async function keptBy(page: Page): Promise<{ MB: number; nodes: number; listeners: number }> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  for (let time = 0; time < 4; time++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await client.detach();
  return {
    MB: Number((of('JSHeapUsedSize') / 2 ** 20).toFixed(2)),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

const executable = findBrowser('chromium');
if (!executable) throw new Error(missingBrowser('chromium'));
const server = await serveDemo();
const driver = await launchChromium({
  executable,
  extension: builtExtension('chromium', 'e2e'),
  port: server.port,
});
try {
  const page = await openQuiet(driver, mobileArticle);
  await lateAdIsMarked(page);
  await page.bringToFront();
  const turn = async (open: boolean) => {
    await driver.command('toggle-reader');
    await until(open ? 'the reader' : 'the page', async () => (await isReaderOpen(page)) === open);
  };
  const round = async (times: number) => {
    for (let time = 0; time < times; time++) {
      await turn(true);
      await turn(false);
    }
  };
  const never = await keptBy(page);
  await round(5);
  const warm = await keptBy(page);
  await round(rounds);
  const after = await keptBy(page);
  await turn(true);
  const open = await keptBy(page);
  console.table({ 'never opened': never, 'after 5 rounds': warm, [`after ${rounds} more`]: after, open });
} finally {
  await driver.close();
  await server.close();
}
