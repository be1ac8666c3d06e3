/**
 * The extractor in headless Chromium, for scoring in seconds what takes jsdom minutes. Speaks the protocol of
 * `npm run -s extract -- --batch`. WITHOUT=name,name leaves steps out; ENGINE=readability measures Readability alone.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';

interface Job {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
}

const bundled = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: { entry: new URL('./in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'jernih' },
  },
});
const [first] = Array.isArray(bundled) ? bundled : [bundled];
const script = 'output' in first ? first.output[0].code : '';

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

async function blank(): Promise<Page> {
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  await page.evaluate(script);
  return page;
}

const textOfFile = (path: string) => {
  const bytes = readFileSync(path);
  return new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
};

const without = (process.env.WITHOUT ?? '').split(',').filter(Boolean);
const engine = process.env.ENGINE ?? 'jernih';

async function work(jobs: AsyncIterator<string>) {
  let page = await blank();
  for (let line = await jobs.next(); !line.done; line = await jobs.next()) {
    if (!line.value.startsWith('{')) continue;
    const job: Job = JSON.parse(line.value);
    try {
      const answer = await page.evaluate(
        (given) =>
          (globalThis as unknown as { jernih: { answer(given: unknown): object } }).jernih.answer(given),
        { html: textOfFile(job.html), url: job.url, without, engine },
      );
      console.log(JSON.stringify({ id: job.id, ...answer }));
    } catch (problem) {
      console.log(JSON.stringify({ id: job.id, error: String(problem) }));
      page = await blank();
    }
  }
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
await Promise.all([work(lines), work(lines)]);
await browser.close();
