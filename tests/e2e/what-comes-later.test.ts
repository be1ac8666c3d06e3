import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../site/pages/plain.ts';
import { type Server, serve } from '../site/serve.ts';
import { type Driver, launch } from '../support/browser.ts';
import { ledgerIn } from '../support/ledger.ts';
import { holds, outerHTML, phone } from '../support/page.ts';
import { browsers } from '../support/session.ts';
import { until } from '../support/until.ts';

const related = (title: string) =>
  `<p class="tautan"><strong>Baca juga: <a href="/x">${title}</a></strong></p>`;

/** Each address has its story and a box of its own; `window.visit` shows another without a load. */
const storyAt = (name: string) =>
  plainPage(
    plainStory(name, {
      middle: related(`Kabar ${name}`),
      head:
        name === 'awal'
          ? '<script type="speculationrules">{"prerender":[{"urls":["/nanti"],"eagerness":"immediate"}]}</script>'
          : '',
      after: `<a id="nanti" href="/nanti">Nanti</a><script>
        window.visit = async (path) => {
          history.pushState(undefined, '', path);
          const next = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
          document.title = next.title;
          document.querySelector('.halaman').replaceChildren(...next.querySelector('.halaman').children);
        };
        window.wasRenderedBefore = document.prerendering;
        addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; });
      </script>`,
    }),
  );

const isHidden = `document.querySelector('.tautan')?.checkVisibility() === false`;
const isShown = `document.querySelector('.tautan')?.checkVisibility() === true`;

describe.each(browsers)('what comes later, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve(({ pathname }) => ({
      type: 'text/html; charset=utf-8',
      headers: { 'cache-control': 'max-age=60' },
      body: storyAt(pathname.slice(1)),
    }));
    driver = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const open = async (path: string) => {
    const page = await driver.open(`http://muara.example/${path}`, phone);
    await holds(page, 'the box to go', isHidden);
    return page;
  };
  const rows = async (page: Page) => {
    const popup = await driver.popup(page);
    const words = (await ledgerIn(popup)).map((row) => row.words);
    await popup.close();
    return words;
  };

  test('another story without a load: it is cleaned, and the ledger is new', async () => {
    const page = await open('satu');
    expect(await rows(page)).toEqual(['Baca juga: Kabar satu']);
    await page.evaluate(`visit('/dua')`);
    await holds(page, 'the other story', `document.title === 'Catatan dua'`);
    await holds(page, 'its box to go', isHidden);
    await until(
      'a row of the new story alone',
      async () => String(await rows(page)) === 'Baca juga: Kabar dua',
    );
    await page.close();
  });

  test('what was shown again on one story is no wish for the next', async () => {
    const page = await open('satu');
    const popup = await driver.popup(page);
    await popup.press(/^Show$/);
    await holds(page, 'the box', isShown);
    await popup.close();
    await page.evaluate(`visit('/dua')`);
    await holds(page, 'the other story', `document.title === 'Catatan dua'`);
    await holds(page, 'its box to go', isHidden);
    await page.close();
  });

  test('back from the history: still clean, with its rows, and switched off like any other', async () => {
    const page = await open('satu');
    await page.goto('http://muara.example/dua');
    // Firefox's driver waits in vain for a page out of the history to load.
    if (name === 'chromium') await page.goBack();
    else await page.evaluate('history.back()');
    await holds(page, 'the first story', `document.title === 'Catatan satu'`);
    await holds(page, 'it to come from memory', 'window.cameBack === true');
    await holds(page, 'its box to be gone', isHidden);
    expect(await rows(page)).toEqual(['Baca juga: Kabar satu']);
    const popup = await driver.popup(page);
    await popup.press(/^Clean muara\.example/);
    await holds(page, 'the box', isShown);
    expect((await outerHTML(page)).match(/.{30}data-jernih.{30}/)).toBeNull();
    await popup.press(/^Clean muara\.example/);
    await holds(page, 'the box to go again', isHidden);
    await popup.close();
    await page.close();
  });

  // Firefox renders no page before it is asked for.
  if (name === 'firefox') return;

  test('a story that was rendered before it was asked for: clean when it shows', async () => {
    const page = await open('awal');
    await until('the other story to be asked for', () => server.asked.some((url) => url.endsWith('/nanti')));
    await page.click('#nanti');
    await holds(page, 'the other story', `document.title === 'Catatan nanti'`);
    expect(await page.evaluate('window.wasRenderedBefore')).toBe(true);
    expect(await page.evaluate(`performance.getEntriesByType('navigation')[0].activationStart > 0`)).toBe(
      true,
    );
    await holds(page, 'its box to go', isHidden);
    expect(await rows(page)).toEqual(['Baca juga: Kabar nanti']);
    await page.close();
  });
});
