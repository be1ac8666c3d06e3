/** How soon the popup says what it knows of a tab: `node bench/popup.ts [firefox]` after `npm run build:e2e`. */
import { serveDemo } from '../tests/site/serve.ts';
import { mobileArticle } from '../tests/site/story.ts';
import { type BrowserName, launch } from '../tests/support/browser.ts';
import { openQuiet } from '../tests/support/page.ts';
import type { Popup } from '../tests/support/popup.ts';
import { figure } from './figures.ts';

const rounds = 15;
const browser: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';

/** Milliseconds since the popup began to load. */
interface Opened {
  /** Firefox does not tell. */
  readonly visible?: number;
  readonly painted: number;
  /** When somebody could ask, the state of the tab was on the screen: it came no later. */
  readonly known: number;
}

const opened = `new Promise((done) => {
  const known = performance.now();
  new PerformanceObserver((list, observer) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (!paint) return;
    observer.disconnect();
    const [visible] = performance.getEntriesByName('visible');
    done({ ...(visible && { visible: visible.startTime }), painted: paint.startTime, known: Math.max(known, paint.startTime) });
  }).observe({ type: 'paint', buffered: true });
})`;

const isOpened = (value: unknown): value is Opened =>
  typeof value === 'object' && value !== null && 'painted' in value && 'known' in value;

async function measure(popup: Popup): Promise<Opened> {
  const told = await popup.evaluate(opened);
  await popup.close();
  if (!isOpened(told)) throw new Error('The popup told no times.');
  return told;
}

const server = await serveDemo();
const driver = await launch(browser, { port: server.port });
try {
  const page = await openQuiet(driver, mobileArticle);
  for (const background of ['awake', 'ended before']) {
    const all: Opened[] = [];
    for (let round = 0; round < rounds; round += 1) {
      if (background !== 'awake') await driver.sleep();
      all.push(await measure(await driver.popup(page)));
    }
    for (const what of ['visible', 'painted', 'known'] as const) {
      const times = all.flatMap((one) => one[what] ?? []);
      if (times.length > 0) console.log(`background ${background}: ${what} ${figure(times)}`);
    }
  }
} finally {
  await driver.close();
  await server.close();
}
