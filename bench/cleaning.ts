/** What cleaning costs on saved pages, in headless Chromium with the build of the browser tests: node bench/cleaning.ts <corpus folder> [set, news by default] [most pages, 60 by default]. */
import type { Page } from 'puppeteer-core';
import { knownEverywhere } from '../src/clutter/rules/everywhere.ts';
import { siteOf } from '../src/clutter/rules/site-of.ts';
import { type Driver, launch } from '../tests/support/browser.ts';
import { answerSaved, load, type Saved, setsOf } from './saved-site.ts';
import { quantile, type ScriptTime, sampling } from './script-time.ts';

const [corpus = '.', set = 'news', most = '60'] = process.argv.slice(2);
const settled = 1500;
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

const selectorsFor = ({ hostname }: URL): string =>
  [...Object.values(knownEverywhere), ...Object.values(siteOf(hostname)?.hide ?? {})].flat().join(',');

interface Seen {
  readonly frames: number;
  readonly shift: number;
}

async function open(driver: Driver, saved: Saved): Promise<Page> {
  const page = await driver.open(undefined, { width: 390, height: 844 });
  await page.evaluateOnNewDocument(probe(selectorsFor(saved.address)));
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

async function visit(driver: Driver, saved: Saved, isMeasured: boolean) {
  const page = await open(driver, saved);
  const sampled = isMeasured ? await sampling(await page.createCDPSession()) : undefined;
  if (!(await load(page, saved))) throw new Error(`${saved.id} does not load.`);
  await pause(settled);
  const time = await sampled?.stop();
  const seen = (await page.evaluate('seen_')) as Seen;
  await page.close();
  return { time, seen };
}

/** The same in a tab of its own, without the sampling, which takes memory. */
async function memoryOf(driver: Driver, saved: Saved): Promise<number> {
  const page = await open(driver, saved);
  await load(page, saved);
  await pause(settled);
  const heap = await heapOf(page);
  await page.close();
  return heap;
}

const round = (figure: number) => Math.round(figure * 100) / 100;

function spread(name: string, figures: readonly number[]) {
  return {
    what: name,
    median: round(quantile(figures, 0.5)),
    p90: round(quantile(figures, 0.9)),
    most: round(Math.max(...figures)),
  };
}

const pages = (setsOf(corpus, [set])[0]?.[1] ?? []).slice(0, Number(most));
const [plain, driver] = [await launch('chromium', { build: 'none' }), await launch('chromium')];
const times: ScriptTime[] = [];
const [shifts, heaps]: [number[], number[]] = [[], []];
let frames = 0;
try {
  for (const [at, saved] of pages.entries()) {
    const before = await visit(plain, saved, false);
    const { time, seen } = await visit(driver, saved, true);
    if (time) times.push(time);
    if (time && time.longest > 8)
      console.log(`${saved.id}: longest ${round(time.longest)} ms, in all ${round(time.all)}`);
    shifts.push(Math.max(0, seen.shift - before.seen.shift));
    if ((shifts.at(-1) ?? 0) > 0.001)
      console.log(`${saved.id}: layout shift ${before.seen.shift} → ${seen.shift}`);
    frames += seen.frames;
    if (seen.frames > 0) console.log(`${saved.id}: ${seen.frames} frames show what is known by name`);
    if (at % 10 === 0) heaps.push((await memoryOf(driver, saved)) - (await memoryOf(plain, saved)));
  }
} finally {
  await plain.close();
  await driver.close();
}
console.log(`${pages.length} pages; frames that show what is known by name: ${frames}`);
console.table([
  spread(
    'start, ms',
    times.map(({ start }) => start),
  ),
  spread(
    'before load, ms',
    times.map(({ beforeLoad }) => beforeLoad),
  ),
  spread(
    'in all, ms',
    times.map(({ all }) => all),
  ),
  spread(
    'longest at one go, ms',
    times.map(({ longest }) => longest),
  ),
  spread('layout shift added', shifts),
  spread(
    'memory a tab, kB',
    heaps.map((bytes) => bytes / 1000),
  ),
]);
