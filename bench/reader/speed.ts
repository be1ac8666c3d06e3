/**
 * From the shortcut, or the button in the popup, to a painted reader, beside the plainest pipeline and Readability alone on the same saved pages:
 * `npm run build:e2e && node bench/reader/speed.ts FOLDER [--browser firefox] [--pages 40] [--from 0] [--by menu|key-cold|popup|popup-cold|popup-keyboard]`.
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findBrowser, missingBrowser } from '../../scripts/browsers.mjs';
import { bundle } from '../../tests/support/browsers/bundle.ts';
import { launchChromium } from '../../tests/support/browsers/chromium.ts';
import { launchFirefox } from '../../tests/support/browsers/firefox.ts';
import { withPlainest } from './speed/builds.ts';
import { measure, type Row, ways } from './speed/measure.ts';
import { savedPages, serveSaved } from './speed/pages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    pages: { type: 'string' },
    from: { type: 'string' },
    by: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Name the folder with the saved pages.');
const way = ways.find((one) => one === (values.by ?? 'key'));
if (!way) throw new Error(`By ${ways.join(', ')}.`);
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const executable = findBrowser(name);
if (!executable) throw new Error(missingBrowser(name));

const pages = savedPages(folder, Number(values.pages ?? 40)).slice(Number(values.from ?? 0));
const alone = await bundle(new URL('./speed/readability.ts', import.meta.url));
const server = await serveSaved(pages);
const extension = await withPlainest(name);
const launch = name === 'firefox' ? launchFirefox : launchChromium;
const driver = await launch({ executable, extension, port: server.port });
const rows: Row[] = [];
try {
  for (const [turn, page] of pages.entries()) {
    const row = await measure(driver, page, alone, turn, way);
    if (row) rows.push(row);
    else console.error(`${page.id}: no reader`);
  }
} finally {
  await driver.close();
  await server.close();
  await rm(extension, { recursive: true });
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const medianOf = (of: (row: Row) => number): string => middle(rows.map(of)).toFixed(2);
console.table(
  rows.map(({ id, ...took }) => ({
    page: id,
    ...Object.fromEntries(Object.entries(took).map(([way, milliseconds]) => [way, Math.round(milliseconds)])),
  })),
);
console.log(`${name}, by ${way}, ${rows.length} pages, medians:
Readability alone ${medianOf(({ readability }) => readability)} ms
the plainest pipeline ${medianOf(({ plainest }) => plainest)} ms
Jernih ${medianOf(({ jernih }) => jernih)} ms
Jernih to the plainest ${medianOf(({ jernih, plainest }) => jernih / plainest)}
Jernih to Readability alone ${medianOf(({ jernih, readability }) => jernih / readability)}
the plainest to Readability alone ${medianOf(({ plainest, readability }) => plainest / readability)}
pages with a task over 50 ms after the paint: ${name === 'firefox' ? 'it does not tell' : rows.filter(({ after }) => after > 50).length}`);
