import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, outerHTML, phone, visibleText } from '../../support/page.ts';
import { ledgerIn } from '../../support/surfaces/ledger.ts';
import { keptHere, storeSettings } from '../../support/surfaces/settings.ts';
import { until } from '../../support/until.ts';

const furniture = 'Simak kabar menarik lainnya di kanal pesan kami';
const intro = 'Setiap Jumat kami menjawab pertanyaan para pembaca.';
const history = 'Perang itu dimulai pada suatu pagi di bulan Februari.';
const credit = 'Penulis dan penyunting: Ratna Kusuma';

/** Every story has the same lines: furniture, and what only looks like it. */
const storyAt = (path: string) =>
  plainPage(
    plainStory(path, {
      author: `Penulis ${path.length % 2}`,
      middle: `<p><em>${intro}</em></p>`,
      after: `<p>${history}</p><div style="height: 1500px"></div><p class="x"><a href="/kanal">${furniture}</a></p><p>${credit}</p>`,
    }),
  );

const isMarked = `document.querySelector('.x')?.getAttribute('data-jernih') === 'site-furniture'`;

describe.each(browsers)('site furniture, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    server = await serve(({ pathname }) => ({ type: 'text/html; charset=utf-8', body: storyAt(pathname) }));
    driver = await launch(name, { port: server.port });
    page = await driver.open('http://muara.example/kota/pertama', phone);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const kept = async () => {
    const popup = await driver.popup(page);
    const text = await keptHere(popup);
    await popup.close();
    return text;
  };
  const read = (path: string) => page.goto(`http://muara.example/${path}`);
  /** Waits until the story has been learned from: the memory has grown by it. */
  const learned = (seen: number) =>
    until(`${seen} stories to be learned from`, async () => (await kept()).includes(`"seen":${seen}`));

  test('nothing is learned before a person asks for it', async () => {
    for (const path of ['kota/kesatu', 'laut/kedua-2', 'kota/ketiga']) await read(path);
    await holds(page, 'the page to be quiet', 'document.readyState === "complete"');
    expect(await kept()).not.toContain('furniture');
  });

  test('a line under the third story is hidden there, with its row; nothing else is', async () => {
    const popup = await driver.popup(page);
    await storeSettings(popup, { 'site:muara.example': { version: 1, kindsOn: ['site-furniture'] } });
    await popup.close();
    await learned(1);
    await read('laut/keempat-4');
    await learned(2);
    expect(await visibleText(page)).toContain(furniture);
    await read('kota/kelima');
    await holds(page, 'the line to go', isMarked);
    const visible = await visibleText(page);
    expect(visible).not.toContain(furniture);
    for (const words of [intro, history, credit]) expect(visible).toContain(words);
    const open = await driver.popup(page);
    expect(await ledgerIn(open)).toEqual([
      expect.objectContaining({ kind: 'Lines printed on every story', words: furniture }),
    ]);
    await open.close();
  });

  test('what is kept tells no words, no address and no site', async () => {
    const text = await kept();
    for (const words of ['simak', 'kabar', 'muara', 'kelima', 'penulis'])
      expect(text.toLowerCase()).not.toContain(words);
  });

  test('undone without a trace', async () => {
    const popup = await driver.popup(page);
    await popup.press(/^Clean muara\.example/);
    await until('the line to be back', async () => (await visibleText(page)).includes(furniture));
    expect(await outerHTML(page)).not.toContain('jernih');
    await popup.press(/^Clean muara\.example/);
    await holds(page, 'the line to go again', isMarked);
    await popup.close();
  });

  test('forgotten, the line is back at once, with nothing of it left in the ledger', async () => {
    const popup = await driver.popup(page);
    await popup.press(/^Forget$/);
    await until('the line to be back', async () => (await visibleText(page)).includes(furniture));
    await until('no row of it', async () => (await ledgerIn(popup)).length === 0);
    expect(await outerHTML(page)).not.toContain('jernih');
    await popup.close();
    expect(await kept()).not.toContain('furniture:of');
  });

  test('on another site nothing is known', async () => {
    await page.goto('http://hulu.example/kota/pertama');
    await holds(page, 'the page to be quiet', 'document.readyState === "complete"');
    expect(await visibleText(page)).toContain(furniture);
  });
});
