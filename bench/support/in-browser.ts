import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { purifyInPlace } from '../../scripts/builds/purify-in-place.ts';
import { silentReadability } from '../../scripts/builds/without-log.ts';
import { publishedReadability } from './published-readability.ts';

/** The script of `in-page.ts`, with sanitiser and Readability as they are shipped: one file that puts its functions on `globalThis.jernih`. */
async function bundle(): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [publishedReadability(/\/in-page\.ts$/u), purifyInPlace(), silentReadability()],
    build: {
      write: false,
      lib: { entry: new URL('./in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'jernih' },
    },
  });
  const [first] = Array.isArray(bundled) ? bundled : [bundled];
  return 'output' in first ? first.output[0].code : '';
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Bench {
  /** The functions of `in-page.ts`, to be evaluated in a page. */
  readonly script: string;
  /** A blank, offline page that has them; saved pages never run in it. */
  blank(): Promise<Page>;
  /** A page that is let ask for nothing but what its `request` listener answers. */
  page(): Promise<Page>;
  close(): Promise<void>;
}

/** Headless Chromium with the extractor and the detectors of clutter. */
export async function openBench(): Promise<Bench> {
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: flags,
  });
  return {
    script,
    async page() {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      return page;
    },
    async blank() {
      const page = await browser.newPage();
      await page.setOfflineMode(true);
      await page.evaluate(script);
      return page;
    },
    close: () => browser.close(),
  };
}

/** The text of a saved page, `.html` or `.html.gz`. */
export function savedPage(path: string): string {
  const bytes = readFileSync(path);
  return new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** Calls a function of `in-page.ts`. */
export function inPage<Answer>(page: Page, name: string, given: object): Promise<Answer> {
  return page.evaluate(
    (call, argument) =>
      (globalThis as unknown as { jernih: Record<string, (given: object) => unknown> }).jernih[call]?.(
        argument,
      ),
    name,
    given,
  ) as Promise<Answer>;
}
