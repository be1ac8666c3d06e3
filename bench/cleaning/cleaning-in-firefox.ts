/** What cleaning costs on saved pages in headless Firefox, with the build of the browser tests: node bench/cleaning/cleaning-in-firefox.ts <folder of a set> [most pages, 30 by default] [folder of another extension, to take its cost beside]. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../tests/support/browsers/browser.ts';
import { chromeScopeOf } from '../../tests/support/browsers/chrome-scope.ts';
import type { Driver } from '../../tests/support/browsers/driver.ts';
import { extensionId } from '../../tests/support/browsers/firefox.ts';
import { type Saved, savedPages, serveSaved } from '../reader/speed/pages.ts';
import { spread } from '../support/figures.ts';
import { type ProfiledTime, profiling } from './firefox-profile.ts';

const [folder = '.', most = '30', other] = process.argv.slice(2);
const settled = 1000;
/** Until another extension has read its lists. */
const readied = 20_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Measured {
  readonly name: string;
  readonly extension: string;
  readonly driver: Driver;
  readonly times: ProfiledTime[];
}

const pages = savedPages(folder, Number(most));
const server = await serveSaved(pages);
const { port } = server;

async function withOther(path: string): Promise<Measured> {
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
  const extension = (manifest.browser_specific_settings ?? manifest.applications).gecko.id;
  const driver = await launch('firefox', { port, build: 'none' });
  const page = await driver.open();
  await page.browser().installExtension(path);
  await pause(readied);
  await page.close();
  return { name: extension, extension, driver, times: [] };
}

async function timeOf({ driver, extension }: Measured, { address }: Saved): Promise<ProfiledTime> {
  const page = await driver.open(undefined, { width: 390, height: 844 });
  const profile = await profiling(await chromeScopeOf(page.browser()), extension);
  await page.goto(address.href, { waitUntil: 'load', timeout: 30_000 });
  await pause(settled);
  const loaded = await page.evaluate('performance.timing.loadEventStart');
  const time = await profile.stop(Number(loaded));
  await page.close();
  return time;
}

const measured: Measured[] = [
  { name: 'Jernih', extension: extensionId, driver: await launch('firefox', { port }), times: [] },
];
try {
  if (other) measured.push(await withOther(other));
  for (const page of pages)
    for (const each of measured) {
      const time = await timeOf(each, page);
      each.times.push(time);
      console.log(
        `${page.id}, ${each.name}: in all ${time.all.toFixed(1)} ms, longest ${time.longest.toFixed(1)} ms`,
      );
    }
} finally {
  for (const { driver } of measured) await driver.close();
  await server.close();
}
const figures = {
  'before load, ms': 'beforeLoad',
  'in all, ms': 'all',
  'longest at one go, ms': 'longest',
} as const;
for (const { name, times } of measured) {
  console.log(name);
  console.table(
    Object.entries(figures).map(([what, figure]) =>
      spread(
        what,
        times.map((time) => time[figure]),
      ),
    ),
  );
}
