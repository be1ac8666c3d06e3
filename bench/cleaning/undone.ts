/** Promise 2 on saved pages: cleaned, and switched off again, is each page byte for byte what it is without Jernih? node bench/cleaning/undone.ts <corpus folder> [set …]. FROM and MOST take a part of each set. */
import type { Page } from 'puppeteer-core';
import { inBackground } from '../../tests/support/browsers/background.ts';
import { launch } from '../../tests/support/browsers/browser.ts';
import { outerHTML } from '../../tests/support/page.ts';
import { answerSaved, load, type Saved, setsOf } from '../support/saved-site.ts';

const [corpus = '.', ...names] = process.argv.slice(2);
const [from, most] = [Number(process.env.FROM ?? 0), Number(process.env.MOST ?? Number.POSITIVE_INFINITY)];
const quiet = 500;
const tabs = 2;
const sets = setsOf(corpus, names).map(([set, pages]) => [set, pages.slice(from, from + most)] as const);
const plain = await launch('chromium', { build: 'none' });
const driver = await launch('chromium');

const pause = () => new Promise((resolve) => setTimeout(resolve, quiet));

const switchOff = ({ address }: Saved) => `(async () => {
  const all = await chrome.tabs.query({});
  const tab = all.find(({ url }) => url?.split('#')[0] === ${JSON.stringify(address.href)});
  await chrome.tabs.sendMessage(tab.id, { ask: 'page:clean', payload: { on: false } }, { frameId: 0 });
})()`;

async function judge(page: Page, other: Page, saved: Saved) {
  if (!(await load(other, saved)) || !(await load(page, saved))) return undefined;
  const before = await outerHTML(other);
  await pause();
  const cleaned = await outerHTML(page);
  await inBackground(page, switchOff(saved));
  const after = await outerHTML(page);
  return { marks: cleaned.split('data-jernih=').length - 1, isSame: after === before, before, after };
}

/** What stands where the two begin to differ. */
function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return `${JSON.stringify(before.slice(at - 40, at + 80))} → ${JSON.stringify(after.slice(at - 40, at + 80))}`;
}

/** The same page in a tab with the extension and in one without. */
async function openPair(pages: readonly Saved[]) {
  const pair = [await driver.open(), await plain.open()] as const;
  for (const tab of pair) await answerSaved(tab, pages);
  return pair;
}

/** Several tabs at a time: a page mostly waits. One that breaks its tab is tried again in a new one. */
async function judgeSet(pages: readonly Saved[]) {
  const queue = pages.values();
  let [judgedPages, marks, same] = [0, 0, 0];
  const work = async () => {
    let pair = await openPair(pages);
    const renew = async () => {
      for (const tab of pair) await tab.close().catch(() => console.log('A broken tab would not close.'));
      pair = await openPair(pages);
    };
    for (const saved of queue) {
      const judged = await judge(...pair, saved).catch(async (error) => {
        console.log(`${saved.id} broke its tab: ${error}`);
        await renew();
        return judge(...pair, saved);
      });
      if (!judged) {
        await renew();
        continue;
      }
      judgedPages += 1;
      marks += judged.marks;
      if (judged.isSame) same += 1;
      else console.log(`${saved.id}: ${difference(judged.before, judged.after)}`);
    }
    for (const tab of pair) await tab.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return { judgedPages, marks, same };
}

try {
  for (const [set, pages] of sets) {
    const { judgedPages, marks, same } = await judgeSet(pages);
    console.log(`${set}: ${same} of ${judgedPages} pages are as they were; ${marks} things had been hidden`);
  }
} finally {
  await plain.close();
  await driver.close();
}
