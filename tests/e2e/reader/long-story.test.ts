import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chapters, longPage } from '../../site/pages/long.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { desk } from '../../support/page.ts';
import { inReader, isReaderOpen, readerText } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const marks = chapters.flatMap((_, chapter) => [`Air ${chapter + 1}-1:`, `Bakau ${chapter + 1}-2:`]);

describe.each(browsers)('a story of 30,000 words, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    server = await serve(({ pathname }) =>
      pathname === '/panjang' ? { type: 'text/html; charset=utf-8', body: longPage } : undefined,
    );
    driver = await launch(name, { port: server.port });
    page = await driver.open('http://muara.example/panjang', desk);
    await page.bringToFront();
    await driver.command('toggle-reader');
    await until('the reader', () => isReaderOpen(page));
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('is shown whole and in order, with every chapter a heading', async () => {
    const text = await readerText(page);
    expect(text.split(' ').length).toBeGreaterThan(30_000);
    const places = marks.map((mark) => text.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await inReader(page, `article.querySelectorAll('h2').length`)).toBe(30);
  });

  test('can be read to its end, and goes on there when it is opened again', async () => {
    const scroll = (to: string) =>
      inReader(
        page,
        `((host) => { host.scrollTop = ${to}; return host.scrollTop; })(article.getRootNode().host)`,
      );
    expect(Number(await scroll('1e9'))).toBeGreaterThan(50_000);
    const last = `[...article.querySelectorAll('p')].findLast((one) => one.textContent.includes('Panjang:')).getBoundingClientRect()`;
    expect(await inReader(page, `${last}.top < innerHeight && ${last}.bottom > 0`)).toBe(true);
    const chapter = `[...article.querySelectorAll('h2')][19]`;
    await inReader(page, `${chapter}.scrollIntoView()`);
    const top = Number(await inReader(page, `${chapter}.getBoundingClientRect().top`));
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    await driver.command('toggle-reader');
    await until('the page', async () => !(await isReaderOpen(page)));
    const onPage = `[...document.querySelectorAll('h2')][19].getBoundingClientRect().top`;
    expect(Math.abs(Number(await page.evaluate(onPage)))).toBeLessThan(300);
    await driver.command('toggle-reader');
    await until('the reader', () => isReaderOpen(page));
    const again = Number(await inReader(page, `${chapter}.getBoundingClientRect().top`));
    expect(Math.abs(again)).toBeLessThan(desk.height / 2);
  });
});
