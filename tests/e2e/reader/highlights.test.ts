import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import type { Insight } from '../../support/browsers/insight.ts';
import { isPoint } from '../../support/browsers/point.ts';
import { browsers } from '../../support/browsers/session.ts';
import { desk } from '../../support/page.ts';
import { frame } from '../../support/surfaces/complete.ts';
import { inReader, isReaderOpen } from '../../support/surfaces/reader.ts';
import { keptHere } from '../../support/surfaces/settings.ts';
import { until } from '../../support/until.ts';

const paragraphs = Array.from(
  { length: 6 },
  (_, index) =>
    `Catatan ke-${index + 1} dari dermaga: <em>perahu buku</em> singgah tepat waktu, dan para peminjam pulang membawa cerita yang baru mereka pilih sendiri.`,
);
const storyWith = (before: string) =>
  plainPage(plainStory('Dermaga', { paragraphs: [before, ...paragraphs].filter(Boolean) }));
/** A story of two pages. */
const splitStory = (isSecond: boolean) =>
  plainPage(
    plainStory('Dermaga Panjang', {
      paragraphs: paragraphs.map((text) =>
        text.replace('Catatan', isSecond ? 'Catatan kedua' : 'Catatan pertama'),
      ),
      middle: '',
      after: `<nav class="pagination">${isSecond ? '<a href="?page=1">1</a> <b>2</b>' : '<b>1</b> <a href="?page=2" rel="next">2</a>'}</nav>`,
      ...(!isSecond && { head: '<link rel="next" href="?page=2">' }),
    }),
  );
const address = 'http://muara.example/dermaga';

const windows = browsers.flatMap((name) => [
  [name, 'an ordinary', false] as const,
  [name, 'a private', true] as const,
]);

describe.each(windows)('passages are highlighted in %s, in %s window', (name, _, isPrivate) => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  let insight: Insight;
  let first = '';
  beforeAll(async () => {
    server = await serve((asked) => ({
      type: 'text/html; charset=utf-8',
      body:
        asked.pathname === '/dermaga' ? storyWith(first) : splitStory(asked.searchParams.get('page') === '2'),
    }));
    driver = await launch(name, { port: server.port, isPrivate, language: 'en' });
    page = await driver.open(address, desk);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const open = async () => {
    await page.bringToFront();
    await driver.command('toggle-reader');
    await until('the reader', () => isReaderOpen(page));
    insight = await driver.insight(page);
  };
  /** What is painted, as text; undefined where nothing ever was. */
  const painted = () =>
    page.evaluate(`[...(CSS.highlights.get('jernih-passage') ?? [])].map(String)`) as Promise<string[]>;
  const isPainted = (...passages: readonly string[]) =>
    until(`${passages.length} passages`, async () => (await painted()).join('|') === passages.join('|'));
  const offered = async () =>
    (await insight(
      `[...${frame}.querySelectorAll('[role=toolbar] button')].map(({ textContent }) => textContent)`,
    )) as string[];
  const isOffered = (...names: readonly string[]) =>
    until(names.join(', '), async () => (await offered()).join() === names.join());
  const press = async (label: string) => {
    const found = `[...${frame}.querySelectorAll('[role=toolbar] button')].find(({ textContent }) => textContent === '${label}')`;
    const at = await insight(
      `(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }))(${found}.getBoundingClientRect())`,
    );
    if (!isPoint(at)) throw new Error(`There is no ${label}.`);
    await page.mouse.click(at.x, at.y);
  };
  /** The place of words in the reader, by which the pointer finds them. */
  const linesOf = async (words: string) =>
    (await inReader(
      page,
      `(() => {
        const walker = document.createTreeWalker(article, 4);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const at = text.nodeValue.indexOf('${words}');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + ${words.length});
          text.parentElement.scrollIntoView({ block: 'center' });
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { left, right, y: (top + bottom) / 2 };
        }
      })()`,
    )) as { left: number; right: number; y: number };
  const select = async (from: string, to = from) => {
    const { left, y } = await linesOf(from);
    const end = await linesOf(to);
    await page.mouse.move(left + 1, y);
    await page.mouse.down();
    await page.mouse.move(end.right - 1, end.y, { steps: 4 });
    await page.mouse.up();
  };
  const reopen = async () => {
    await driver.command('toggle-reader');
    await until('the page', async () => !(await isReaderOpen(page)));
    await page.goto(address);
    await open();
  };

  test('what is selected can be highlighted', async () => {
    await open();
    expect(await offered()).toEqual([]);
    await select('Catatan ke-2');
    await isOffered('Highlight', 'Copy quote');
    await press('Highlight');
    await isPainted('Catatan ke-2');
    await isOffered();
    const said = `${frame}.querySelector('.resumed[role=status]').textContent`;
    if (isPrivate) await until('a sentence', async () => /nothing is kept/.test(String(await insight(said))));
    else expect(await insight(said)).toBe('');
  });

  test('the key does it too, also over what stands in two elements', async () => {
    await select('dari dermaga: ', 'dari dermaga: ');
    await isOffered('Highlight', 'Copy quote');
    await page.keyboard.press('h');
    await isPainted('dari dermaga:', 'Catatan ke-2');
  });

  test('the story keeps its markup', async () => {
    expect(await inReader(page, `article.querySelectorAll('mark').length`)).toBe(0);
  });

  test('a press where it was selected just now offers to remove it', async () => {
    await select('pulang membawa');
    await isOffered('Highlight', 'Copy quote');
    await press('Highlight');
    await isPainted('dari dermaga:', 'pulang membawa', 'Catatan ke-2');
    const { left, right, y } = await linesOf('pulang membawa');
    await page.mouse.click((left + right) / 2, y);
    await isOffered('Remove highlight');
    await press('Remove highlight');
    await isPainted('dari dermaga:', 'Catatan ke-2');
  });

  test(
    isPrivate ? 'nothing of it is kept' : 'it is there again, also where the story has grown at its head',
    async () => {
      const popup = await driver.popup(page);
      const kept = await keptHere(popup);
      await popup.close();
      if (isPrivate) expect(kept).not.toMatch(/memory/);
      else {
        expect(kept).toMatch(/"memory:passages"/);
        expect(kept).not.toMatch(/muara|Catatan|dermaga/);
      }
      first =
        'Kabar terbaru dari hulu: air surut sejak pagi, dan dermaga kembali dibuka bagi semua kapal kecil.';
      await reopen();
      if (isPrivate) expect(await painted()).toEqual([]);
      else await isPainted('dari dermaga:', 'Catatan ke-2');
    },
  );

  if (isPrivate) return;
  test('what is highlighted on a further page of the story is there again when that has come', async () => {
    const split = 'http://muara.example/dermaga/panjang';
    await page.goto(split);
    await open();
    await until('the second page', () => inReader(page, `article.innerText.includes('Catatan kedua ke-3')`));
    await select('Catatan kedua ke-3');
    await isOffered('Highlight', 'Copy quote');
    await page.keyboard.press('H');
    await isPainted('Catatan kedua ke-3');
    await driver.command('toggle-reader');
    await until('the page', async () => !(await isReaderOpen(page)));
    await page.goto(split);
    await open();
    await until('the second page', () => inReader(page, `article.innerText.includes('Catatan kedua ke-3')`));
    await isPainted('Catatan kedua ke-3');
    await page.goto(address);
    await open();
    await isPainted('dari dermaga:', 'Catatan ke-2');
  });

  test('a press on it offers to remove it', async () => {
    const { left, right, y } = await linesOf('Catatan ke-2');
    await page.mouse.click((left + right) / 2, y);
    await isOffered('Remove highlight');
    await press('Remove highlight');
    await isPainted('dari dermaga:');
    await reopen();
    await isPainted('dari dermaga:');
  });
});
