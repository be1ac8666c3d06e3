import markdownIt from 'markdown-it';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { purifyInPlace } from '../../../scripts/builds/purify-in-place.ts';
import { silentReadability } from '../../../scripts/builds/without-log.ts';
import { payloads } from '../../reader/attack-payloads/index.ts';
import { type Server, serve } from '../../site/serve.ts';
import type { Answer } from '../../site/trials.ts';
import { launch } from '../../support/browsers/browser.ts';
import { bundle } from '../../support/browsers/bundle.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';

const html = (body: string, headers: Answer['headers'] = {}): Answer => ({
  type: 'text/html; charset=utf-8',
  body,
  headers,
});
const empty = '<!DOCTYPE html><html lang="id"><title>Uji</title><body></body></html>';
const nothingRuns = { 'content-security-policy': "default-src 'none'" };

/** What the page asked for, by what asked: `img`, `css`, `script`, `link`, … */
const askedFor = `[...new Set(performance.getEntriesByType('resource').map(({ initiatorType, name }) => initiatorType + ' ' + name))].filter((one) => !one.endsWith('/favicon.ico'))`;
const pressed = `(() => {
  addEventListener('click', (event) => { if (/^(?:https?|mailto|tel):/.test(event.target.closest?.('a')?.href ?? '')) event.preventDefault(); });
  for (const element of document.querySelectorAll('*')) element.click?.();
  return new Promise((settle) => setTimeout(settle, 300));
})()`;

describe.each(browsers)('attacks, in %s', (name) => {
  const answers = new Map<string, Answer>([
    ['/uji', html(empty)],
    ['/petak', html(empty, nothingRuns)],
  ]);
  let server: Server;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    server = await serve(({ pathname }) => answers.get(pathname));
    driver = await launch(name, { port: server.port, build: 'none' });
    page = await driver.open('http://muara.example/uji');
    const harness = new URL('../../support/attack-in-page.ts', import.meta.url);
    await page.addScriptTag({ content: await bundle(harness, [purifyInPlace(), silentReadability()]) });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('none of them runs, asks for more than pictures, or leaves the story', async () => {
    expect(await page.evaluate(`bench.showAll(${JSON.stringify(payloads)})`)).toEqual([]);
    await page.evaluate('new Promise((settle) => setTimeout(settle, 500))');
    expect(await page.evaluate(`window.ran ?? 'nothing ran'`)).toBe('nothing ran');
    const asked = (await page.evaluate(askedFor)) as string[];
    expect(asked.filter((one) => !/^img |^iframe \S+\/petak$/.test(one))).toEqual([]);
    expect(page.url()).toBe('http://muara.example/uji');
  });

  test('nor in the files made of the story, opened in this browser, with and without their own policy', async () => {
    const files = (await page.evaluate('bench.fileAll()')) as Record<string, string>;
    const { html: file = '', epub = '', markdown = '' } = files;
    answers.set('/berkas.html', html(file));
    answers.set('/tanpa-aturan.html', html(file.replace(/<meta http-equiv[^>]*>/, '')));
    answers.set('/buku.xhtml', { type: 'application/xhtml+xml', body: epub });
    answers.set('/tulisan.html', html(`<!DOCTYPE html>${markdownIt({ html: true }).render(markdown)}`));
    const opened = await driver.open();
    for (const path of ['/berkas.html', '/tanpa-aturan.html', '/buku.xhtml', '/tulisan.html']) {
      await opened.goto(`http://muara.example${path}`, { waitUntil: 'domcontentloaded' });
      expect(await opened.evaluate('document.querySelectorAll("parsererror").length'), path).toBe(0);
      expect(await opened.evaluate('document.documentElement.textContent'), path).toContain(
        'menandai petak tanam',
      );
      await opened.evaluate(pressed);
      expect(await opened.evaluate(`window.ran ?? 'nothing ran'`), path).toBe('nothing ran');
      const asked = (await opened.evaluate(askedFor)) as string[];
      expect(path === '/tulisan.html' ? asked.filter((one) => !/^img /.test(one)) : asked, path).toEqual([]);
      expect(opened.url()).toBe(`http://muara.example${path}`);
    }
  });
});
