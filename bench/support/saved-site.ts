import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hiddenEverywhere } from '../../src/clutter/rules/sheet.ts';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import type { Gold } from './clutter-in-page.ts';
import { savedPage } from './in-browser.ts';

/** A saved page and where it was published. */
export interface Saved {
  readonly id: string;
  readonly address: URL;
  readonly file: string;
  readonly gold: Gold;
}

/** All that the sheets hide by name at an address, as one selector. */
export const namesAt = ({ hostname }: URL): string =>
  [...Object.values(hiddenEverywhere), ...Object.values(siteOf(hostname)?.hide ?? {})].flat().join(',');

/** Nothing but the page itself and its own styles: none of its scripts runs, and nothing is asked of the network. */
export const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The pages of a set, in order; one that does not say where it was published has an address made up. */
function savedPages(folder: string): Saved[] {
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line, at) => {
    const { id, html, url, ...gold } = JSON.parse(line) as Gold & { id: string; html: string; url?: string };
    const address = new URL(url ?? `https://page-${at}.example/cerita/${at}`);
    address.hash = '';
    return { id, address, file: join(folder, html), gold };
  });
}

/** The sets of a corpus folder that are asked for, or all of them, with their pages. */
export function setsOf(corpus: string, names: readonly string[]): (readonly [string, Saved[]])[] {
  const all = readdirSync(corpus).filter((set) => existsSync(join(corpus, set, 'pages.jsonl')));
  return (names.length > 0 ? names : all).map((set) => [set, savedPages(join(corpus, set))] as const);
}

/** Has a tab answer saved pages from their files, and nothing else. */
export async function answerSaved(page: Page, pages: readonly Saved[]): Promise<void> {
  const files = new Map(pages.map(({ address, file }) => [address.href, file]));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const file = request.isNavigationRequest() ? files.get(request.url().split('#')[0] ?? '') : undefined;
    if (!file) return request.abort();
    return request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: savedPage(file),
    });
  });
}

/** False where the page cannot be shown: one that goes elsewhere by itself, or never ends. */
export async function load(page: Page, { id, address }: Saved): Promise<boolean> {
  try {
    await page.goto(address.href, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    return true;
  } catch (error) {
    console.log(`${id} could not be shown: ${error}`);
    return false;
  }
}
