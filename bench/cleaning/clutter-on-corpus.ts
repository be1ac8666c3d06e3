// Hides what is found on saved pages, in Chromium, and counts what of their story went with it: npm run measure -- <corpus folder> [set …]. SHOW=all lists all that was found, lost and left.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Gold, Verdict } from '../support/clutter-in-page.ts';
import { inPage, openBench, savedPage } from '../support/in-browser.ts';

interface Saved extends Gold {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
}

type Pass = 'markup' | 'layout';

const passes = ['markup', 'layout'] as const;
const showsAll = process.env.SHOW === 'all';
/** Nothing but the page itself and its own styles: no script runs, and nothing is asked of the network. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const bench = await openBench();

/** A page under its own address, with nothing else of the web. */
async function show(page: Page, { html, url }: Saved): Promise<void> {
  const address = url ?? 'https://page.invalid/story';
  page.removeAllListeners('request');
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.url().split('#')[0] === address.split('#')[0];
    if (!isPage) return request.abort();
    return request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: savedPage(html),
    });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
}

function report(set: string, pages: number, verdicts: readonly Verdict[], pass: Pass): string {
  const lost = verdicts.flatMap((verdict) => verdict.lost);
  const sum = (at: number) => verdicts.reduce((total, { snippets }) => total + (snippets[at] ?? 0), 0);
  const most = Math.max(...verdicts.map(({ share }) => share));
  return [
    `${set}, ${pass}: ${pages} pages`,
    `${lost.filter(({ links }) => !links).length} lines of prose hidden`,
    `${lost.filter(({ links }) => links).length} lines of links that the gold keeps`,
    `snippets to leave out still visible ${sum(1)} of ${sum(0)}, in the story's column ${sum(3)} of ${sum(2)}`,
    `largest share of a page's words hidden ${Math.round(most * 100)} %`,
  ].join(', ');
}

async function measure(folder: string, set: string): Promise<void> {
  const lines = readFileSync(join(folder, set, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const queue = lines.values();
  const verdicts: Record<Pass, Verdict[]> = { markup: [], layout: [] };
  const work = async () => {
    const page = await bench.page();
    for (const line of queue) {
      const { id, html, url, ...gold }: Saved = JSON.parse(line);
      await show(page, { id, html: join(folder, set, html), ...(url ? { url } : {}) });
      await page.evaluate(bench.script);
      const judged = await inPage<Record<Pass, Verdict>>(page, 'judgeClutter', gold);
      for (const pass of passes) {
        verdicts[pass].push(judged[pass]);
        tell(id, judged[pass], pass);
      }
    }
  };
  await Promise.all([work(), work()]);
  for (const pass of passes) console.log(report(join(folder, set), lines.length, verdicts[pass], pass));
}

function tell(id: string, { lost, still, found, share }: Verdict, pass: Pass): void {
  for (const { kind, line, links } of lost)
    if (showsAll || !links)
      console.log(`  ${id} ${pass} ${kind}${links ? ' (links)' : ''}: ${line.slice(0, 90)}`);
  if (!showsAll) return;
  console.log(`  ${id} ${pass} hides ${Math.round(share * 100)} %`);
  for (const snippet of still) console.log(`  ${id} ${pass} still: ${snippet.slice(0, 90)}`);
  for (const one of found) console.log(`  ${id} ${pass} found ${one}`);
}

const [corpus = '.', ...sets] = process.argv.slice(2);
const all = readdirSync(corpus).filter((set) => existsSync(join(corpus, set, 'pages.jsonl')));
for (const set of sets.length > 0 ? sets : all) await measure(corpus, set);
await bench.close();
