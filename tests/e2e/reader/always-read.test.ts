import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { phone } from '../../support/page.ts';
import { isReaderOpen } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const links = Array.from({ length: 40 }, (_, at) => `<li><a href="/kabar-${at}">Kabar ke-${at}</a></li>`);
const channel = `<!DOCTYPE html><html lang="id"><meta charset="utf-8"><title>Kanal</title><h1>Kanal laut</h1><ul>${links.join('')}</ul></html>`;
/** No page of these is kept for going back to. */
const story = (path: string) =>
  plainPage(plainStory(path, { after: '<script>addEventListener("unload", () => {})</script>' }));

describe.each(browsers)('stories of a site that always open in the reader, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  let others = 0;
  const at = (path: string) => `http://muara.example/${path}`;
  const opens = (one: Page) => until('the reader to open by itself', () => isReaderOpen(one));
  /** A page that loads later has its reader: this one would have it, too. */
  const staysClosed = async () => {
    others += 1;
    const other = await driver.open(at(`berita/lain-${others}`), phone);
    await opens(other);
    await other.close();
    expect(await isReaderOpen(page)).toBe(false);
    await page.bringToFront();
  };
  const close = async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until('the reader to close', async () => !(await isReaderOpen(page)));
  };
  beforeAll(async () => {
    server = await serve(({ pathname }) => ({
      type: 'text/html; charset=utf-8',
      body: pathname === '/kanal' ? channel : story(pathname),
    }));
    driver = await launch(name, { port: server.port });
    page = await driver.open(at('berita/satu'), phone);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('by a switch in the popup: the next story does', async () => {
    const popup = await driver.popup(page);
    await popup.press(/^Always open its stories in the reader/);
    await until(
      'the switch to be on',
      async () => (await popup.control(/^Always open its stories in the reader/)).on,
    );
    await popup.close();
    await page.goto(at('berita/dua'));
    await opens(page);
  });

  test('a page that is no story, and the front page, do not', async () => {
    await page.goto(at('kanal'));
    await staysClosed();
    await page.goto(at(''));
    await staysClosed();
  });

  test('one that was closed does not, loaded again or come back to after another', async () => {
    await page.goto(at('berita/tiga'));
    await opens(page);
    await close();
    await page.reload();
    await staysClosed();
    await page.goto(at('berita/empat'));
    await opens(page);
    await page.goBack();
    await staysClosed();
  });

  test('one that was opened again by hand does', async () => {
    await page.goto(at('berita/lima'));
    await opens(page);
    await close();
    await driver.command('toggle-reader');
    await opens(page);
    await page.reload();
    await opens(page);
  });
});
