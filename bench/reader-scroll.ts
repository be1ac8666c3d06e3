/**
 * Frames of a story of 30,000 words while it is scrolled, in the reader and, beside it, on its own page:
 * `npm run build:e2e && node bench/reader-scroll.ts [pixels a second]`. Chromium only.
 */
import type { Page } from 'puppeteer-core';
import { findBrowser, missingBrowser } from '../scripts/browsers.mjs';
import { longPage } from '../tests/site/pages/long.ts';
import { serve } from '../tests/site/serve.ts';
import { builtExtension } from '../tests/support/build.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { isReaderOpen } from '../tests/support/reader.ts';
import { until } from '../tests/support/until.ts';
import { type Frames, framesOf } from './reader-speed/frames.ts';

const speed = Number(process.argv[2] ?? 3000);
const distance = 30_000;
const rest = (milliseconds: number) => new Promise((settle) => setTimeout(settle, milliseconds));

/** Scrolls as a wheel does, down and up again. */
async function scrolled(page: Page): Promise<Frames> {
  const client = await page.createCDPSession();
  await page.tracing.start({ categories: ['cc', 'benchmark', 'disabled-by-default-devtools.timeline'] });
  for (const way of [-1, 1])
    await client.send('Input.synthesizeScrollGesture', {
      x: 400,
      y: 400,
      yDistance: way * distance,
      speed,
      gestureSourceType: 'mouse',
      preventFling: true,
    });
  return framesOf(JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents);
}

const executable = findBrowser('chromium');
if (!executable) throw new Error(missingBrowser('chromium'));
const server = await serve(() => ({ type: 'text/html; charset=utf-8', body: longPage }));
const driver = await launchChromium({
  executable,
  extension: builtExtension('chromium', 'e2e'),
  port: server.port,
});
try {
  const page = await driver.open('http://muara.example/panjang', { width: 800, height: 900 });
  await page.bringToFront();
  await rest(1000);
  const onPage = await scrolled(page);
  await driver.command('toggle-reader');
  await until('the reader', () => isReaderOpen(page));
  await rest(1500);
  console.table({ 'the page': onPage, 'the reader': await scrolled(page) });
} finally {
  await driver.close();
  await server.close();
}
