import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, phone } from '../../support/page.ts';
import { ledgerIn } from '../../support/surfaces/ledger.ts';
import { until } from '../../support/until.ts';

const banner = `<div class="app-banner"><a href="https://play.google.com/store/apps/details?id=a.b">Unduh aplikasi kami</a><button>×</button></div>`;
const ad = `<div id="div-gpt-ad-77" style="height: 90px">Iklan</div>`;
const calm = '<p class="tenang">Prakiraan cuaca: cerah berawan.</p>';

/** Elements with roots: open, closed, declared in the markup, one in another, and some that come later. */
const elements = `<kotak-iklan></kotak-iklan><kotak-tertutup></kotak-tertutup>
<kotak-nyata><template shadowrootmode="open">${ad}${calm}</template></kotak-nyata>
<kotak-luar></kotak-luar>
<script>
  const define = (name, mode, html) => customElements.define(name, class extends HTMLElement {
    connectedCallback() { if (!this.dalam) { this.dalam = this.attachShadow({ mode }); this.dalam.innerHTML = html; } }
  });
  define('kotak-iklan', 'open', ${JSON.stringify(banner + calm)});
  define('kotak-tertutup', 'closed', ${JSON.stringify(ad)});
  define('kotak-luar', 'open', '<div><kotak-iklan></kotak-iklan></div>');
  window.later = () => {
    const box = document.createElement('div');
    box.innerHTML = '<span><kotak-iklan id="susulan"></kotak-iklan></span>';
    document.body.append(box);
  };
  window.insideLater = () => {
    const box = document.createElement('div');
    Object.assign(box, { id: 'div-gpt-ad-78', textContent: 'Iklan' });
    document.querySelector('kotak-nyata').shadowRoot.append(box);
  };
  window.everything = () => {
    const of = (root) => root.innerHTML + [...root.querySelectorAll('*')].filter((one) => one.shadowRoot).map((one) => of(one.shadowRoot)).join('');
    return document.documentElement.outerHTML + of(document);
  };
</script>`;

/** The boxes of clutter that can be seen, in whatever open root. */
const seen = `(() => {
  const in_ = (root) => [...root.querySelectorAll('.app-banner, [id^=div-gpt-ad]')].filter((one) => one.checkVisibility({ visibilityProperty: true })).length +
    [...root.querySelectorAll('*')].filter((one) => one.shadowRoot).reduce((sum, one) => sum + in_(one.shadowRoot), 0);
  return in_(document);
})()`;
const isCalm = `[...document.querySelectorAll('kotak-iklan, kotak-nyata')].every((one) => one.shadowRoot.querySelector('.tenang').checkVisibility({ visibilityProperty: true }))`;

describe.each(browsers)('clutter in open shadow roots, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    const body = plainPage(plainStory('Dermaga', { after: elements }));
    server = await serve(() => ({ type: 'text/html; charset=utf-8', body }));
    driver = await launch(name, { port: server.port });
    page = await driver.open('http://muara.example/kota/dermaga', phone);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('goes, in a root inside another too, and what is none stays', async () => {
    await holds(page, 'the clutter to go', `${seen} === 0`);
    expect(await page.evaluate(isCalm)).toBe(true);
  });

  test('has its rows', async () => {
    const kinds = async () => {
      const popup = await driver.popup(page);
      const rows = await ledgerIn(popup);
      await popup.close();
      return rows.map(({ kind }) => kind).toSorted();
    };
    await expect.poll(kinds).toEqual(['Advertisements', 'App banners', 'App banners']);
  });

  test('goes when its element comes later, and when it is put into a root later', async () => {
    await page.evaluate('later()');
    await holds(page, 'the element to be there', `Boolean(document.querySelector('#susulan')?.shadowRoot)`);
    await holds(page, 'the late banner to go', `${seen} === 0`);
    await page.evaluate('insideLater()');
    await holds(page, 'the late ad to go', `${seen} === 0`);
    expect(await page.evaluate(isCalm)).toBe(true);
  });

  test('is back when cleaning is switched off, without a trace, and goes again', async () => {
    const popup = await driver.popup(page);
    await popup.press(/^Clean muara\.example/);
    await holds(page, 'all to be back', `${seen} === 5`);
    expect(await page.evaluate('everything()')).not.toContain('jernih');
    expect(
      await page.evaluate(`document.querySelector('kotak-iklan').shadowRoot.adoptedStyleSheets.length`),
    ).toBe(0);
    await popup.press(/^Clean muara\.example/);
    await holds(page, 'all to go again', `${seen} === 0`);
    await popup.close();
  });

  test('is shown again by kind', async () => {
    const popup = await driver.popup(page);
    await popup.press(/^Show all$/);
    await holds(page, 'all to be shown', `${seen} === 5`);
    await popup.press(/^Hide all again$/);
    await holds(page, 'all to be hidden', `${seen} === 0`);
    await popup.close();
  });

  test('the reader’s own root is no business of the cleaning', async () => {
    const popup = await driver.popup(page);
    await popup.press(/^Open the reader/);
    const article = `document.querySelector('jernih-reader')?.shadowRoot?.querySelector('article')`;
    await holds(page, 'the reader', `Boolean(${article})`);
    await popup.close();
    await until('frames in which it could be marked', async () =>
      Boolean(await page.evaluate('new Promise((done) => setTimeout(() => done(true), 1500))')),
    );
    expect(await page.evaluate(`${article}.getRootNode().querySelectorAll('[data-jernih]').length`)).toBe(0);
  });
});
