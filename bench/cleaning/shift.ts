/** What cleaning moves on saved pages while nobody touches them, and what flashes, in headless Chromium with the build of the browser tests: node bench/cleaning/shift.ts <corpus folder> [set, news by default] [ids, comma between]. LINE=slow streams them, as over a line of 300 kB a second; SCREEN=1440x900 is another than a phone's; SHOW=all says what moved, and what was hidden when. */
import type { Page } from 'puppeteer-core';
import { launch } from '../../tests/support/browsers/browser.ts';
import type { Driver } from '../../tests/support/browsers/driver.ts';
import { answerSaved, load, namesAt, type Saved, setsOf } from '../support/saved-site.ts';
import { serveSlowly, slowAddress } from './slow-site.ts';

const [corpus = '.', set = 'news', ids] = process.argv.slice(2);
const chosen = ids?.split(',');
const isSlow = process.env.LINE === 'slow';
const [width = 390, height = 844] = (process.env.SCREEN ?? '').split('x').filter(Boolean).map(Number);
const settled = 1500;
/** What a single page moves by itself differs by less than this from load to load. */
const noticeable = 0.001;
/** Pixels. */
const high = 100;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const probe = (known: string) => `(() => {
  window.moved_ = { shift: 0, frames: 0, what: [] };
  const note = () => {
    const shown = [...document.querySelectorAll(${JSON.stringify(known)})].some((one) => one.getBoundingClientRect().height > 0);
    if (shown) moved_.frames += 1;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  const told = (node) => node?.outerHTML?.slice(0, 80) ?? String(node?.nodeValue).trim().slice(0, 80);
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of list.getEntries()) {
      moved_.shift += value;
      const [first] = sources;
      moved_.what.push([Math.round(startTime), value.toFixed(3), first && [first.previousRect.top, first.currentRect.top, told(first.node)]].join(' '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  window.hidden_ = new Map();
  new MutationObserver((records) => {
    for (const { target } of records) if (!hidden_.has(target)) hidden_.set(target, Math.round(performance.now()));
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-jernih'] });
})()`;

/** When each thing was marked, and where it would stand: as if it were shown, once all was judged. */
const whatWasHidden = `(() => {
  const drawn = performance.getEntriesByName('first-paint')[0]?.startTime ?? 0;
  const all = [...hidden_].filter(([one]) => one.isConnected && one.hasAttribute('data-jernih'));
  for (const [one] of all) one.setAttribute('data-jernih-shown', '');
  const lines = all.map(([one, at]) => {
    const { top, width, height } = one.getBoundingClientRect();
    return [at, one.dataset.jernih, [top, width, height].map(Math.round).join('/'), one.cloneNode().outerHTML.replace(/ data-jernih[^ >]*/g, '').slice(0, 160)].join(' ');
  });
  return ['first paint ' + Math.round(drawn), ...lines];
})()`;

/** Pixels from top to bottom of what keeps its place on the first screen, one figure each. */
const holes = `[...document.querySelectorAll('[data-jernih-held]')].map((one) => {
  const { top, bottom } = one.getBoundingClientRect();
  return Math.round(Math.min(bottom, innerHeight) - Math.max(top, 0));
}).filter((height) => height > 0)`;

interface Moved {
  readonly shift: number;
  /** That showed something that a sheet knows by name. */
  readonly frames: number;
  readonly holes: readonly number[];
  readonly what: readonly string[];
}

/** Undefined where the page cannot be shown. */
async function movedOn(driver: Driver, saved: Saved): Promise<Moved | undefined> {
  const page: Page = await driver.open(undefined, { width, height });
  await page.evaluateOnNewDocument(probe(namesAt(saved.address)));
  if (!isSlow) await answerSaved(page, [saved]);
  const address = isSlow ? new URL(slowAddress(saved.address)) : saved.address;
  if (!(await load(page, { ...saved, address }))) {
    await page.close();
    return undefined;
  }
  await pause(settled);
  const moved = (await page.evaluate(`({ ...moved_, holes: ${holes} })`)) as Moved;
  const hidden = process.env.SHOW === 'all' ? ((await page.evaluate(whatWasHidden)) as string[]) : [];
  await page.close();
  return { ...moved, what: [...moved.what, ...hidden] };
}

const pages = (setsOf(corpus, [set])[0]?.[1] ?? []).filter(({ id }) => !chosen || chosen.includes(id));
const server = isSlow ? await serveSlowly(pages) : undefined;
const through = server ? { port: server.port } : {};
const [plain, driver] = [
  await launch('chromium', { build: 'none', ...through }),
  await launch('chromium', through),
];
let [shown, sum, moving, frames, hollow] = [0, 0, 0, 0, 0];
try {
  for (const saved of pages) {
    const [before, after] = [await movedOn(plain, saved), await movedOn(driver, saved)];
    if (!before || !after) continue;
    shown += 1;
    const added = Math.max(0, after.shift - before.shift);
    sum += added;
    frames += after.frames;
    const highest = Math.max(0, ...after.holes);
    if (highest > high) hollow += 1;
    if (added < noticeable && after.frames === 0 && highest === 0) continue;
    if (added >= noticeable) moving += 1;
    console.log(
      `${saved.id}: ${before.shift.toFixed(3)} → ${after.shift.toFixed(3)}, ${after.frames} frames show what is known by name, empty places of ${after.holes.join(', ') || 'no'} pixels on the first screen`,
    );
    if (process.env.SHOW === 'all') for (const what of after.what) console.log(`  ${what}`);
  }
} finally {
  await plain.close();
  await driver.close();
  server?.close();
}
console.log(
  `${set}: ${moving} of ${shown} pages are moved; in all ${sum.toFixed(3)}; ${frames} frames show what is known by name; ${hollow} keep a place of more than ${high} pixels empty on the first screen`,
);
