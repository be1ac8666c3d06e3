/** What cleaning costs on saved pages, in headless Chromium with the build of the browser tests: node bench/cleaning/cleaning.ts <corpus folder> [set, news by default] [most pages, 60 by default] [time: the scripts alone]. */
import type { Page } from 'puppeteer-core';
import { launch } from '../../tests/support/browsers/browser.ts';
import type { Driver } from '../../tests/support/browsers/driver.ts';
import { round, spread } from '../support/figures.ts';
import { answerSaved, load, namesAt, type Saved, setsOf } from '../support/saved-site.ts';
import { type ScriptTime, tracing } from './script-time.ts';

const [corpus = '.', set = 'news', most = '60', part = 'all'] = process.argv.slice(2);
const settled = 1000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Counts the frames in which something stands that a sheet knows by name, and sums up what moves. */
const probe = (known: string) => `(() => {
  window.seen_ = { frames: 0, shift: 0 };
  const note = () => {
    const shown = [...document.querySelectorAll(${JSON.stringify(known)})].some((one) => one.getBoundingClientRect().height > 0);
    if (shown) seen_.frames += 1;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  if (globalThis.PerformanceObserver?.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) seen_.shift += value; }).observe({ type: 'layout-shift', buffered: true });
})()`;

interface Seen {
  readonly frames: number;
  readonly shift: number;
}

async function open(driver: Driver, saved: Saved): Promise<Page> {
  const page = await driver.open(undefined, { width: 390, height: 844 });
  await answerSaved(page, [saved]);
  return page;
}

/** Bytes that the scripts of a tab hold once the rest is collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** What is seen of a page while it loads. */
async function visit(driver: Driver, saved: Saved): Promise<Seen> {
  const page = await open(driver, saved);
  await page.evaluateOnNewDocument(probe(namesAt(saved.address)));
  if (!(await load(page, saved))) throw new Error(`${saved.id} does not load.`);
  await pause(settled);
  const seen = (await page.evaluate('seen_')) as Seen;
  await page.close();
  return seen;
}

/** In a tab of its own: the probe is a script too, and asks for the layout. */
async function timeOf(driver: Driver, saved: Saved): Promise<ScriptTime> {
  const page = await open(driver, saved);
  const traced = await tracing(page);
  if (!(await load(page, saved))) throw new Error(`${saved.id} does not load.`);
  await pause(settled);
  const time = await traced.stop(saved.address);
  await page.close();
  return time;
}

/** The same in a tab of its own, without the trace, which takes memory. */
async function memoryOf(driver: Driver, saved: Saved): Promise<number> {
  const page = await open(driver, saved);
  await load(page, saved);
  await pause(settled);
  const heap = await heapOf(page);
  await page.close();
  return heap;
}

const pages = (setsOf(corpus, [set])[0]?.[1] ?? []).slice(0, Number(most));
const driver = await launch('chromium');
const plain = part === 'time' ? undefined : await launch('chromium', { build: 'none' });
const times: ScriptTime[] = [];
const [shifts, heaps]: [number[], number[]] = [[], []];
let frames = 0;

async function measureTime(saved: Saved): Promise<void> {
  const time = await timeOf(driver, saved);
  times.push(time);
  if (time.longest > 8)
    console.log(`${saved.id}: longest ${round(time.longest)} ms, in all ${round(time.all)}`);
}

async function measureRest(saved: Saved, without: Driver, isWeighed: boolean): Promise<void> {
  const [before, seen] = [await visit(without, saved), await visit(driver, saved)];
  const shift = Math.max(0, seen.shift - before.shift);
  shifts.push(shift);
  if (shift > 0.001) console.log(`${saved.id}: layout shift ${before.shift} → ${seen.shift}`);
  frames += seen.frames;
  if (seen.frames > 0) console.log(`${saved.id}: ${seen.frames} frames show what is known by name`);
  if (isWeighed) heaps.push((await memoryOf(driver, saved)) - (await memoryOf(without, saved)));
}

try {
  for (const [at, saved] of pages.entries()) {
    await measureTime(saved);
    if (plain) await measureRest(saved, plain, at % 10 === 0);
  }
} finally {
  await plain?.close();
  await driver.close();
}
const rows = (
  [
    ['start, ms', 'start'],
    ['before load, ms', 'beforeLoad'],
    ['in all, ms', 'all'],
    ['longest at one go, ms', 'longest'],
    ['of all: styles and layout, ms', 'layout'],
  ] as const
).map(([name, figure]) =>
  spread(
    name,
    times.map((time) => time[figure]),
  ),
);
if (plain) {
  rows.push(spread('layout shift added', shifts));
  rows.push(
    spread(
      'memory a tab, kB',
      heaps.map((bytes) => bytes / 1000),
    ),
  );
  console.log(`Frames that show what is known by name: ${frames}`);
}
console.log(`${pages.length} pages of ${set}`);
console.table(rows);
