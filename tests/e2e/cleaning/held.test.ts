import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, outerHTML, phone } from '../../support/page.ts';
import { until } from '../../support/until.ts';

const gate = `<p>Lanjutkan membaca di aplikasi Kabar Muara</p><a href="https://play.google.com/store/apps/details?id=example.muara">Buka aplikasi</a>`;
const wall = '<p>Langganan mulai Rp 20.000 sebulan</p><button>Langganan</button>';

/** What the page of a host does to hold its reader, 300 pixels down, once `window.hold` is called. */
const holding: Readonly<Record<string, string>> = {
  tirai: `document.body.classList.add('terkunci'); put('<div class="tirai"></div><div class="gerbang">' + gate + '</div>')`,
  diam: `const down = scrollY; document.body.style.cssText = 'position: fixed; width: 100%; top: -' + down + 'px'; put('<div class="gerbang">' + gate + '</div>')`,
  beku: `document.querySelector('.halaman').inert = true; document.querySelector('.halaman').style.filter = 'blur(5px)'; put('<div class="gerbang">' + gate + '</div>')`,
  roda: `for (const type of ['wheel', 'touchmove']) document.addEventListener(type, (event) => event.preventDefault(), { passive: false }); put('<div class="gerbang">' + gate + '</div>')`,
  sendiri: `addEventListener('wheel', (event) => { event.preventDefault(); scrollBy({ top: event.deltaY / 2, behavior: 'instant' }); window.moves = (window.moves ?? 0) + 1; }, { passive: false }); put('<div class="gerbang">' + gate + '</div>')`,
  dinding: `document.body.classList.add('terkunci'); put('<div class="gerbang">' + gate + '</div><div class="dinding">' + wall + '</div>')`,
};

const pageThat = (holds: string) =>
  plainPage(
    plainStory('tertahan', {
      head: `<style>
        .gerbang, .tirai { position: fixed; inset: 0; background: #fff9; }
        .dinding { position: fixed; inset: 60% 0 0; background: #fff; }
        .terkunci { overflow: hidden; }
        .isi { height: 3000px; }
      </style>`,
      after: `<div class="isi"></div><script>
        const [gate, wall] = ${JSON.stringify([gate, wall])};
        const put = (html) => document.body.insertAdjacentHTML('beforeend', html);
        window.hold = () => { ${holds} };
      </script>`,
    }),
  );

const isGateGone = `document.querySelector('.gerbang')?.checkVisibility() === false`;
const middle = `document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.halaman') !== null`;

describe.each(browsers)('a page that held its reader, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve(({ hostname }) => {
      const how = holding[hostname.split('.')[0] ?? ''];
      return how === undefined ? undefined : { type: 'text/html; charset=utf-8', body: pageThat(how) };
    });
    driver = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** With what it is before anything is hidden or lifted. */
  const held = async (host: string): Promise<{ page: Page; before: string }> => {
    const page = await driver.open(`http://${host}.example/`, phone);
    const before = await page.evaluate('scrollTo(0, 300); hold(); document.documentElement.outerHTML');
    await holds(page, 'the gate to go', isGateGone);
    return { page, before: String(before).replaceAll(/ data-jernih[a-z-]*="[^"]*"/g, '') };
  };

  test.each([
    ['a curtain', 'tirai'],
    ['a body that stands still', 'diam'],
    ['a story inert and blurred', 'beku'],
  ])('%s: it can be read on from where it stood, and all is undone', async (_, host) => {
    const { page, before } = await held(host);
    await holds(page, 'the story to be there for the reader', middle);
    await holds(page, 'the page to stand where it stood', 'Math.abs(scrollY - 300) < 2');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.halaman')).filter`)).toBe('none');
    await page.mouse.move(200, 400);
    await page.mouse.wheel({ deltaY: 200 });
    await holds(page, 'the page to be scrolled', 'scrollY > 400');
    const popup = await driver.popup(page);
    await popup.press(new RegExp(`^Clean ${host}\\.example`));
    await holds(page, 'all to be undone', `document.querySelector('.gerbang').checkVisibility()`);
    await popup.close();
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });

  test('a page that swallows the wheel: it turns again over what is read', async () => {
    const { page } = await held('roda');
    await page.mouse.move(200, 100);
    await until('the page to be scrolled', async () => {
      await page.mouse.wheel({ deltaY: 100 });
      return Boolean(await page.evaluate('scrollY > 320'));
    });
    await page.close();
  });

  test('a page that scrolls by a script of its own goes on to hear of the wheel', async () => {
    const { page } = await held('sendiri');
    await page.evaluate('scrollTo(0, 0)');
    await page.mouse.move(200, 150);
    for (let turns = 1; turns <= 6; turns += 1) {
      await page.mouse.wheel({ deltaY: 4 });
      await holds(page, 'the page to hear of it', `window.moves === ${turns}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await page.close();
  });

  test('beside a wall: it stays locked', async () => {
    const { page } = await held('dinding');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await page.evaluate(`getComputedStyle(document.body).overflowY`)).toBe('hidden');
    expect(await page.evaluate(`document.querySelector('.dinding').checkVisibility()`)).toBe(true);
    await page.close();
  });
});
