/** What 5,000 lines of people's own rules cost, in headless Chromium: `node bench/cleaning/own-rules.ts`. */
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser, missingBrowser } from '../../scripts/browsers.mjs';

const bundled = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: {
      entry: new URL('./own-rules-in-page.ts', import.meta.url).pathname,
      formats: ['iife'],
      name: 'jernih',
    },
  },
});
const [first] = Array.isArray(bundled) ? bundled : [bundled];
const script = 'output' in first ? first.output[0].code : '';

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(missingBrowser('chromium'));
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  console.table(await page.evaluate(`${script};jernih.answer()`));
} finally {
  await browser.close();
}
