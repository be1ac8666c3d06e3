import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../site/pages/plain.ts';
import { type Server, serve } from '../site/serve.ts';
import { type Driver, launch } from '../support/browser.ts';
import { frame } from '../support/complete.ts';
import { desk, holds } from '../support/page.ts';
import { letters, readPdf } from '../support/pdf.ts';
import { isReaderOpen, readerText, toggleReader } from '../support/reader.ts';
import { browsers } from '../support/session.ts';
import { until } from '../support/until.ts';

/** Listens before anybody else to all that a person can do, and lets nothing of it through. */
const swallowing = `<script>
  const names = new Set(['beforetoggle', 'cancel', 'close', 'focusin', 'focusout', 'toggle', 'transitioncancel', 'transitionend', 'transitionrun', 'transitionstart']);
  for (const key in window) if (/^on(?:animation|aux|click|dbl|drag|focus|gesture|key|mouse|pointer|select|touch|transition|wheel)/.test(key)) names.add(key.slice(2));
  for (const name of names) addEventListener(name, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, { capture: true, passive: false });
</script>`;

/** Brings what is out of reach back, and the focus into it, more often than anybody has patience for. */
const stealing = `<input><script>
  window.stolen = 0;
  setInterval(() => {
    for (const one of document.querySelectorAll('body > *')) one.removeAttribute('inert');
    document.querySelector('input').focus();
    window.stolen += 1;
  }, 10);
</script>`;

const sheet = (css: string) => `<style>${css}</style>`;

/** Of a document, by which a page may call its pictures and forms. */
const ofDocuments =
  'activeElement addEventListener adoptedStyleSheets body createDocumentFragment createElement createRange createTreeWalker defaultView documentElement fonts fullscreenElement getSelection hasFocus head importNode location querySelector querySelectorAll readyState title URL';

const costumes = {
  'calls its pictures as a document calls its parts': ofDocuments
    .split(' ')
    .map((name) => `<img alt="" name="${name}"><form name="${name}"></form>`)
    .join(''),
  'hides everything': sheet(
    '* { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  ),
  'names the reader in its own rules': sheet(
    'jernih-reader, html > :last-child { all: unset !important; display: none !important; position: static !important; width: 0 !important; transform: scale(0) !important; clip-path: circle(0) !important; filter: opacity(0) !important; z-index: -1 !important; pointer-events: none !important; inset: 90% !important }',
  ),
  'transforms its root': sheet(
    'html { transform: scale(.4) rotate(9deg); perspective: 100px; will-change: transform }',
  ),
  'zooms its root': sheet('html { zoom: 1.7 }'),
  'filters its root': sheet('html { filter: invert(1) hue-rotate(180deg); mix-blend-mode: difference }'),
  'fades and clips its root': sheet(
    'html { opacity: .02; clip-path: circle(10px); overflow: clip; height: 1px; contain: strict }',
  ),
  'scrolls by its body': sheet(
    'html, body { height: 100%; overflow: hidden } body { overflow: auto; pointer-events: none }',
  ),
  'holds a modal dialog open':
    '<dialog><p>Pilih bahasa</p><button>Nanti</button></dialog><script>document.querySelector("dialog").showModal()</script>',
  'shows a popover over all':
    '<div popover="manual" style="inset: 0; width: 100vw; height: 100vh">Berlangganan</div><script>document.querySelector("[popover]").showPopover()</script>',
} as const;

/** The reader covers the window at every corner and in the middle, is opaque, and its words can be pointed at. */
const covers = `(() => {
  const host = Document.prototype.querySelector.call(document, 'jernih-reader');
  const article = host?.shadowRoot.querySelector('article');
  if (!article) return 'no reader';
  const points = [[2, 2], [innerWidth - 20, 2], [innerWidth / 2, innerHeight / 2], [2, innerHeight - 3], [innerWidth - 20, innerHeight - 3]];
  const other = points.map(([x, y]) => document.elementFromPoint(x, y)).find((one) => one !== host);
  if (other !== undefined) return 'covered by ' + (other?.localName ?? 'nothing');
  const { width } = host.getBoundingClientRect();
  if (Math.abs(width - innerWidth) > 20) return 'it is ' + width + ' wide';
  if (!article.checkVisibility({ visibilityProperty: true })) return 'not to be seen';
  const style = getComputedStyle(host);
  return style.filter === 'none' && style.transform === 'none' && style.opacity === '1' && style.clipPath === 'none' ? 'yes' : 'dressed by the page';
})()`;

const pages: Readonly<Record<string, string>> = {
  '/menelan': plainPage(plainStory('Menelan', { head: swallowing })),
  '/mencuri': plainPage(plainStory('Mencuri', { after: stealing })),
  '/biasa': plainPage(
    plainStory('Biasa', {
      after:
        '<dialog><p>Pilih bahasa</p></dialog><div id="penuh"></div><div id="lapis" popover="manual" style="inset: 0; width: 100vw; height: 100vh"></div>',
    }),
  ),
  ...Object.fromEntries(
    Object.entries(costumes).map(([, html], index) => [
      `/${index}`,
      plainPage(plainStory('Kostum', { after: html })),
    ]),
  ),
};

describe.each(browsers)('the reader on a page that is against it, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  const opened = async (path: string): Promise<Page> => {
    const page = await driver.open(`http://muara.example${path}`, desk);
    await page.bringToFront();
    await driver.command('toggle-reader');
    await until('the reader', () =>
      page
        .evaluate(`Boolean(Document.prototype.querySelector.call(document, 'jernih-reader'))`)
        .then(Boolean),
    );
    return page;
  };
  const isCovered = (page: Page) =>
    until('the reader over all', async () => (await page.evaluate(covers)) === 'yes').catch(async () => {
      throw new Error(String(await page.evaluate(covers)));
    });
  const pressOut = async (page: Page) => {
    await page.mouse.move(28, 26);
    await page.mouse.down();
    await new Promise((settle) => setTimeout(settle, 120));
    await page.mouse.up();
    await until('the reader to close', async () => !(await isReaderOpen(page)));
  };
  beforeAll(async () => {
    server = await serve(({ pathname }) => {
      const body = pages[pathname];
      return body === undefined ? undefined : { type: 'text/html; charset=utf-8', body };
    });
    driver = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test.each(Object.keys(costumes).map((costume, index) => [costume, `/${index}`]))(
    'covers a page that %s, and closes',
    async (_, path) => {
      const page = await opened(path);
      await isCovered(page);
      expect(await readerText(page)).toContain('Kostum: Panen pertama');
      await pressOut(page);
      await page.close();
    },
  );

  test('closes by its button, and by Escape, where the page keeps every event from it', async () => {
    const page = await opened('/menelan');
    await isCovered(page);
    await pressOut(page);
    await driver.command('toggle-reader');
    await isCovered(page);
    await page.keyboard.press('Escape');
    await until('the reader to close', async () => !(await isReaderOpen(page)));
    await page.close();
  });

  test('hears its keys where the page takes the focus again and again', async () => {
    const page = await opened('/mencuri');
    await holds(
      page,
      'the page to insist',
      'window.stolen > 100 && document.activeElement.localName === "input"',
    );
    const insight = await driver.insight(page);
    await page.keyboard.press('?');
    await until('the help', () => insight(`Boolean(${frame}.querySelector('.keys'))`));
    await page.keyboard.press('Escape');
    await until('the help to close', () => insight(`!${frame}.querySelector('.keys')`));
    await page.keyboard.press('Escape');
    await until('the reader to close', async () => !(await isReaderOpen(page)));
    await page.close();
  });

  test('closes by the popup where the page swallows every event', async () => {
    const page = await opened('/menelan');
    await toggleReader(page, await driver.popup(page));
    expect(await isReaderOpen(page)).toBe(false);
    await page.close();
  });

  test('stays above and in reach of a modal dialog that opens later, and comes out of it when it closes', async () => {
    const page = await opened('/biasa');
    await holds(page, 'the page silent', `Boolean(document.querySelector('.halaman[inert]'))`);
    const before = String(await page.evaluate('document.body.outerHTML'));
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await isCovered(page);
    await page.evaluate(`document.querySelector('dialog').close()`);
    await holds(
      page,
      'the reader out of the dialog',
      `Boolean(document.querySelector('html > jernih-reader'))`,
    );
    await isCovered(page);
    expect(await page.evaluate('document.body.outerHTML')).toBe(before);
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await isCovered(page);
    await page.evaluate(`document.querySelector('dialog').remove()`);
    await isCovered(page);
    await pressOut(page);
    await page.close();
  });

  test('is what the browser prints, also from within a modal dialog of the page', async () => {
    const page = await opened('/biasa');
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await isCovered(page);
    const { printed } = await readPdf(await page.pdf({ format: 'A4' }));
    for (const paragraph of plainStory('Biasa').paragraphs) expect(printed).toContain(letters(paragraph));
    await holds(
      page,
      'the reader in the dialog again',
      `Boolean(document.querySelector('dialog > jernih-reader'))`,
    );
    await isCovered(page);
    await page.close();
  });

  test('printed from within a dialog, the button that had the focus has it again', async () => {
    const page = await opened('/biasa');
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await isCovered(page);
    const insight = await driver.insight(page);
    await until('the bar', () => insight(`${frame}.querySelectorAll('button').length > 5`));
    const inDialog = `Boolean(document.querySelector('dialog > jernih-reader'))`;
    const focused = `${frame}.activeElement?.getAttribute('aria-label')`;
    await insight(`${frame}.querySelector('button[aria-label^="Appearance"]').focus()`);
    expect(await insight(focused)).toMatch(/^Appearance/);
    await page.pdf({ format: 'A4' });
    await until('it to have the focus', async () => String(await insight(focused)).startsWith('Appearance'));
    expect(await page.evaluate(inDialog)).toBe(true);
    await page.evaluate(`document.querySelector('dialog').close()`);
    await holds(page, 'the reader out of it', `!${inDialog}`);
    expect(await insight(focused)).toMatch(/^Appearance/);
    await page.close();
  });

  const replacements = {
    'by document.body': 'document.body = fresh',
    'by replaceWith': 'document.body.replaceWith(fresh)',
    'by its parent': 'document.documentElement.replaceChild(fresh, document.body)',
  };
  test.each(Object.entries(replacements))(
    'a body that the page puts in place of its own %s is out of reach, and itself afterwards',
    async (_, replace) => {
      const page = await opened('/biasa');
      await holds(page, 'the page silent', `Boolean(document.querySelector('.halaman[inert]'))`);
      await page.evaluate(`(() => {
        const fresh = document.createElement('body');
        fresh.innerHTML = '<a href="/lain">Lain</a><input autofocus><div style="height: 9000px">Panjang</div>';
        window.lama = document.body;
        window.asli = fresh.outerHTML;
        ${replace};
      })()`);
      await holds(page, 'it silent', `document.querySelectorAll('body > [inert]').length === 3`);
      await isCovered(page);
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('Tab');
        expect(
          await page.evaluate(
            'document.body.contains(document.activeElement) && document.activeElement !== document.body',
          ),
        ).toBe(false);
      }
      await page.mouse.move(700, 500);
      await page.mouse.wheel({ deltaY: 4000 });
      await page.evaluate(`document.querySelector('input').focus()`);
      expect(await page.evaluate('[scrollY, document.activeElement.localName === "input"]')).toEqual([
        0,
        false,
      ]);
      await pressOut(page);
      expect(
        await page.evaluate(
          '[document.body.outerHTML === window.asli, window.lama.querySelector("[inert]")]',
        ),
      ).toEqual([true, null]);
      await page.close();
    },
  );

  test('stays above what goes full screen or pops over later', async () => {
    const page = await opened('/biasa');
    await page.mouse.click(700, 500);
    await page.evaluate(`document.querySelector('#lapis').showPopover()`);
    await isCovered(page);
    await page.evaluate(`document.querySelector('#penuh').requestFullscreen()`);
    await until('the full screen to end', () => page.evaluate('!document.fullscreenElement').then(Boolean));
    await isCovered(page);
    await pressOut(page);
    await page.close();
  });
});
