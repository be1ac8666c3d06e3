/** How soon the popup says what it knows of a tab: `node bench/own-pages/popup.ts [firefox] [long]` after `npm run build:e2e`. */
import { rm } from 'node:fs/promises';
import { findBrowser, missingBrowser } from '../../scripts/browsers.mjs';
import { serveDemo } from '../../tests/site/serve.ts';
import { mobileArticle } from '../../tests/site/story.ts';
import type { BrowserName } from '../../tests/support/browsers/browser.ts';
import { launchChromium } from '../../tests/support/browsers/chromium.ts';
import { launchFirefox } from '../../tests/support/browsers/firefox.ts';
import { openQuiet } from '../../tests/support/page.ts';
import type { Popup } from '../../tests/support/surfaces/popup.ts';
import { figure } from '../support/figures.ts';
import { withMarks } from './popup/with-marks.ts';

const rounds = 15;
const browser: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const launch = { chromium: launchChromium, firefox: launchFirefox }[browser];
const moments = ['visible', 'painted', 'usable', 'whole'] as const;

/** Milliseconds since the popup began to load; Firefox does not tell when it was visible. */
type Opened = Readonly<Partial<Record<(typeof moments)[number], number>>>;

const opened = `new Promise((done) => {
  new PerformanceObserver((list, observer) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (!paint) return;
    observer.disconnect();
    const named = (name) => performance.getEntriesByName(name)[0]?.startTime;
    done({ painted: paint.startTime, visible: named('visible'), usable: named('usable'), whole: named('whole') });
  }).observe({ type: 'paint', buffered: true });
})`;

const isOpened = (value: unknown): value is Opened =>
  typeof value === 'object' && value !== null && 'painted' in value && 'whole' in value;

async function measure(popup: Popup): Promise<Opened> {
  const told = await popup.evaluate(opened);
  await popup.close();
  if (!isOpened(told)) throw new Error('The popup told no times.');
  return told;
}

/** So many paragraphs more than the demo article has: laying them out takes the page a while. */
const grow = `document.body.append(...Array.from({ length: 20_000 }, (_, at) =>
  Object.assign(document.createElement('p'), { textContent: 'Kalimat ke-' + at + ' tentang hal yang biasa saja.' })))`;

const executable = findBrowser(browser);
if (!executable) throw new Error(missingBrowser(browser));
const extension = await withMarks(browser);
const server = await serveDemo();
const driver = await launch({ executable, extension, port: server.port });
try {
  const page = await openQuiet(driver, mobileArticle);
  if (process.argv.includes('long')) {
    await page.evaluate(grow);
    // What was added is looked at first.
    await new Promise((rest) => setTimeout(rest, 3000));
  }
  for (const background of ['awake', 'ended before']) {
    const all: Opened[] = [];
    for (let round = 0; round < rounds; round += 1) {
      if (background !== 'awake') await driver.sleep();
      all.push(await measure(await driver.popup(page)));
    }
    for (const moment of moments) {
      const times = all.flatMap((one) => one[moment] ?? []);
      if (times.length > 0) console.log(`background ${background}: ${moment} ${figure(times)}`);
    }
  }
} finally {
  await driver.close();
  await server.close();
  await rm(extension, { recursive: true });
}
