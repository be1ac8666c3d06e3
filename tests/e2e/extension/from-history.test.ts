import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, outerHTML, phone } from '../../support/page.ts';
import { inReader, isReaderOpen } from '../../support/surfaces/reader.ts';
import { until } from '../../support/until.ts';

const page = (name: string) =>
  plainPage(
    plainStory(name, {
      after: `<script>addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; })</script>`,
    }),
  );

describe.each(browsers)('a page that is left while its reader is open, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve(({ pathname }) => ({
      type: 'text/html; charset=utf-8',
      body: page(pathname.slice(1)),
      // Without it no page is kept in memory.
      headers: { 'cache-control': 'max-age=60' },
    }));
    driver = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('back out of memory its reader stands open where it stood, and closes without a trace', async () => {
    const tab = await driver.open('http://muara.example/satu', phone);
    await tab.bringToFront();
    const before = await outerHTML(tab);
    await driver.command('toggle-reader');
    await until('the reader', () => isReaderOpen(tab));
    await holds(tab, 'the page silent', `Boolean(document.querySelector('.halaman[inert]'))`);
    const top = `article.getRootNode().host.scrollTop`;
    await inReader(tab, `article.getRootNode().host.scrollTo(0, 100)`);
    expect(await inReader(tab, top)).toBe(100);
    await tab.goto('http://muara.example/dua');
    // Firefox's driver waits in vain for a page out of the history to load.
    if (name === 'chromium') await tab.goBack();
    else await tab.evaluate('history.back()');
    await holds(tab, 'the first story', `document.title === 'Catatan satu'`);
    await holds(tab, 'it to come from memory', 'window.cameBack === true');
    expect(await isReaderOpen(tab)).toBe(true);
    expect(await inReader(tab, top)).toBe(100);
    const popup = await driver.popup(tab);
    expect((await popup.control(/the reader/)).name).toMatch(/^Close the reader/);
    await popup.close();
    await driver.command('toggle-reader');
    await until('the reader to close', async () => !(await isReaderOpen(tab)));
    expect(await outerHTML(tab)).toBe(before);
    await tab.close();
  });
});
