import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { mobileArticle } from '../../site/story.ts';
import { inBackground } from '../../support/browsers/background.ts';
import { session } from '../../support/browsers/session.ts';
import { isFree, lateAdIsMarked, openQuiet, outerHTML } from '../../support/page.ts';
import { isReaderOpen } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const rounds = 100;

interface Kept {
  readonly nodes: number;
  readonly listeners: number;
}

/** What the tab holds once all that can go has gone. Only Chromium tells. */
async function keptBy(page: Page): Promise<Kept> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await client.detach();
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

const started = session('chromium');

test(`${rounds} times opened and closed, the reader leaves no nodes and no listeners behind`, async () => {
  const page = await openQuiet(started(), mobileArticle);
  await lateAdIsMarked(page);
  await page.bringToFront();
  const turn = async (open: boolean) => {
    await started().command('toggle-reader');
    await until(open ? 'the reader' : 'the page', async () => (await isReaderOpen(page)) === open);
  };
  const round = async (times: number) => {
    for (let time = 0; time < times; time++) {
      await turn(true);
      await turn(false);
    }
  };
  // What is made once and kept, such as code that has become warm, comes with the first rounds.
  await round(5);
  const before = await keptBy(page);
  await round(rounds);
  const after = await keptBy(page);
  // Less than one for each round: nothing is left by every round.
  expect(after.nodes - before.nodes).toBeLessThan(rounds / 2);
  expect(after.listeners - before.listeners).toBeLessThan(rounds / 10);
  await page.close();
}, 120_000);

/** Whether a reader answers in the tab in front. */
const isReaderReady = `chrome.tabs.query({ active: true, currentWindow: true })
  .then(([{ id }]) => chrome.tabs.sendMessage(id, { ask: 'reader:state' }, { frameId: 0 }))
  .then((answer) => answer?.reply?.open === false, () => false)`;

test('the key is seen coming by what it is held with, and the page does not see that', async () => {
  const page = await openQuiet(started(), mobileArticle);
  await lateAdIsMarked(page);
  await isFree(page);
  await page.bringToFront();
  const before = await outerHTML(page);
  await until('the reader to be ready', async () => {
    // What hears it comes a while after the page's markup was read.
    await page.keyboard.press('Alt');
    return inBackground(page, isReaderReady);
  });
  expect(await outerHTML(page)).toBe(before);
  await started().command('toggle-reader');
  await until('the reader', () => isReaderOpen(page));
  await page.close();
});
