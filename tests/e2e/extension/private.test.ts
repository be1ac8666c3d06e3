import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, phone } from '../../support/page.ts';
import { inReader, toggleReader } from '../../support/surfaces/reader.ts';
import { keptHere, storeSettings } from '../../support/surfaces/settings.ts';
import { until } from '../../support/until.ts';

const paragraphs = (path: string) =>
  Array.from(
    { length: 20 },
    (_, index) =>
      `${path}, catatan ke-${index + 1}: kapal singgah tepat waktu, cuaca cerah, dan para peminjam mengembalikan buku dalam keadaan baik tanpa satu pun halaman yang hilang.`,
  );

const storyAt = (path: string) =>
  plainPage(
    plainStory(path, {
      paragraphs: paragraphs(path),
      author: `Penulis ${path.length % 2}`,
      after:
        '<div class="smartbanner">Unduh aplikasi kami</div><p><a href="/kanal">Simak kabar lain di kanal kami</a></p>',
    }),
  );

const host = `document.querySelector('jernih-reader')`;
const isRead = `document.readyState === 'complete' && Boolean(document.querySelector('[data-jernih]'))`;

/** Ordinary windows keep what private ones do not: so it is told that the test could see it. */
const windows = browsers.flatMap((name) => [
  [name, 'private', true] as const,
  [name, 'ordinary', false] as const,
]);

describe.each(windows)('in %s, a window that is %s', (name, _, isPrivate) => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    server = await serve(({ pathname }) => ({ type: 'text/html; charset=utf-8', body: storyAt(pathname) }));
    driver = await launch(name, { port: server.port, isPrivate });
    page = await driver.open('http://muara.example/kota/pertama', phone);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const popup = () => driver.popup(page);
  const kept = async () => {
    const open = await popup();
    const text = await keptHere(open);
    await open.close();
    return text;
  };

  test('is known as that, and its pages are cleaned', async () => {
    await holds(page, 'the banner to be marked', isRead);
    const open = await popup();
    expect(
      await open.evaluate(
        `(globalThis.browser ?? chrome).tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.incognito)`,
      ),
    ).toBe(isPrivate);
    await open.close();
  });

  test('a setting changed there is kept like any other', async () => {
    const open = await popup();
    await storeSettings(open, { 'site:muara.example': { version: 1, kindsOn: ['site-furniture'] } });
    await open.press(/^Clean muara\.example/);
    await holds(page, 'the banner to be back', `!document.querySelector('[data-jernih]')`);
    await open.press(/^Clean muara\.example/);
    await holds(page, 'the banner to go', isRead);
    expect(
      await open.evaluate(
        `(globalThis.browser ?? chrome).storage.sync.get(null).then((all) => Object.keys(all).join())`,
      ),
    ).toBe('site:muara.example');
    await open.close();
  });

  const learned = /"memory:furniture/;
  const placed = /"memory:places"/;

  test('keeps of what is read there what it should: no line, no place in a story, no key', async () => {
    for (const path of ['laut/kedua-2', 'kota/ketiga', 'laut/keempat-4']) {
      await page.goto(`http://muara.example/${path}`);
      await holds(page, 'the page to be read', isRead);
      if (!isPrivate) await until('the story to be learned from', async () => learned.test(await kept()));
    }
    await toggleReader(page, await popup());
    await inReader(page, `article.getRootNode().host.scrollTo(0, 1400)`);
    await holds(page, 'the reader to be scrolled', `${host}.scrollTop > 1000`);
    // The place is told when the reader closes.
    await toggleReader(page, await popup());
    if (isPrivate) expect(await kept()).not.toMatch(/memory|muara/);
    else await until('the place to be kept', async () => placed.test(await kept()));
  });
});
