/** What cleaning costs on saved pages in headless Firefox, with the build of the browser tests: node bench/cleaning/cleaning-in-firefox.ts <folder of a set> [most pages, 30 by default]. */
import { launch } from '../../tests/support/browser.ts';
import { chromeScopeOf } from '../../tests/support/chrome-scope.ts';
import { extensionId } from '../../tests/support/firefox.ts';
import { type Saved, savedPages, serveSaved } from '../reader/speed/pages.ts';
import { spread } from '../support/figures.ts';
import { type ProfiledTime, profiling } from './firefox-profile.ts';

const [folder = '.', most = '30'] = process.argv.slice(2);
const settled = 1000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const pages = savedPages(folder, Number(most));
const server = await serveSaved(pages);
const driver = await launch('firefox', { port: server.port });

async function timeOf({ id, address }: Saved): Promise<ProfiledTime> {
  const page = await driver.open(undefined, { width: 390, height: 844 });
  const profile = await profiling(await chromeScopeOf(page.browser()), extensionId);
  await page.goto(address.href, { waitUntil: 'load', timeout: 30_000 });
  await pause(settled);
  const loaded = await page.evaluate('performance.timing.loadEventStart');
  const time = await profile.stop(Number(loaded));
  console.log(`${id}: in all ${time.all.toFixed(1)} ms, longest ${time.longest.toFixed(1)} ms`);
  await page.close();
  return time;
}

const times: ProfiledTime[] = [];
try {
  for (const page of pages) times.push(await timeOf(page));
} finally {
  await driver.close();
  await server.close();
}
console.table(
  (
    [
      ['before load, ms', 'beforeLoad'],
      ['in all, ms', 'all'],
      ['longest at one go, ms', 'longest'],
    ] as const
  ).map(([name, figure]) =>
    spread(
      name,
      times.map((time) => time[figure]),
    ),
  ),
);
