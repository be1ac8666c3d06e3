/**
 * Frames of a story of 30,000 words while it is scrolled, in the reader and, beside it, on its own page:
 * `npm run build:e2e && node bench/reader/scroll.ts [pixels a second] [firefox]`. Chromium tells what became of each
 * frame; in Firefox each frame scrolls on, and the time from one to the next is taken.
 */
import type { Page } from 'puppeteer-core';
import { findBrowser, missingBrowser } from '../../scripts/browsers.mjs';
import { longPage } from '../../tests/site/pages/long.ts';
import { serve } from '../../tests/site/serve.ts';
import { builtExtension } from '../../tests/support/browsers/build.ts';
import { launchChromium } from '../../tests/support/browsers/chromium.ts';
import { launchFirefox } from '../../tests/support/browsers/firefox.ts';
import { isReaderOpen } from '../../tests/support/surfaces/reader.ts';
import { until } from '../../tests/support/until.ts';
import { type Frames, framesOf } from './speed/frames.ts';

const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const speed = Number(process.argv.slice(2).find((one) => Number(one) > 0) ?? 3000);
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

/** Runs in the page: scrolls an element down and up again, on in each frame. */
const paced = (scroller: string) => `new Promise((settle) => {
  const times = [];
  let way = 1;
  let moved = 0;
  const step = (now) => {
    const before = times.at(-1) ?? now;
    times.push(now);
    const far = way * (${speed} * (now - before)) / 1000;
    ${scroller}.scrollBy({ top: far, behavior: 'instant' });
    moved += Math.abs(far);
    if (moved >= ${distance}) [way, moved] = [way - 2, 0];
    if (way < -1) return settle(times.slice(1).map((time, at) => time - times[at]));
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

/** A frame that came later than the one after it should have: the middle of all is what this screen does. */
async function pacedFrames(page: Page, scroller: string): Promise<Frames> {
  const took = (await page.evaluate(paced(scroller))) as readonly number[];
  const usual = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? Number.NaN;
  const late = took.filter((time) => time > 1.75 * usual);
  return { shown: took.length, dropped: late.length, longest: Math.round(Math.max(...took) * 10) / 10 };
}

const framesIn = (page: Page, scroller: string): Promise<Frames> =>
  name === 'chromium' ? scrolled(page) : pacedFrames(page, scroller);

const executable = findBrowser(name);
if (!executable) throw new Error(missingBrowser(name));
const server = await serve(() => ({ type: 'text/html; charset=utf-8', body: longPage }));
const driver = await { chromium: launchChromium, firefox: launchFirefox }[name]({
  executable,
  extension: builtExtension(name, 'e2e'),
  port: server.port,
});
try {
  const page = await driver.open('http://muara.example/panjang', { width: 800, height: 900 });
  await page.bringToFront();
  await rest(1000);
  const onPage = await framesIn(page, 'document.scrollingElement');
  await driver.command('toggle-reader');
  await until('the reader', () => isReaderOpen(page));
  await rest(1500);
  const inReader = await framesIn(page, `document.querySelector('jernih-reader')`);
  console.table({ 'the page': onPage, 'the reader': inReader });
} finally {
  await driver.close();
  await server.close();
}
