import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, outerHTML, phone } from '../../support/page.ts';

const video = '<video width="300" height="150" muted></video>';
const close = '<button aria-label="Tutup">×</button>';

/** Where it stood in the story is seen or not: by that the page lets it go and takes it back. */
const player = `<style>.k1 { height: 180px } .k3 { position: fixed; right: 0; bottom: 0 }</style>
<div class="k1"><div class="k2">${video}</div></div><div style="height: 3000px"></div><script>
  new IntersectionObserver(([{ isIntersecting }]) => document.querySelector('.k2').classList.toggle('k3', !isIntersecting))
    .observe(document.querySelector('.k1'));
</script>`;

/**
 * Shown by a class once its reader has scrolled, or `show` is called; two that are in nobody's way beside them. What is in a
 * shadow root is found by the script that follows bars.
 */
const bars = `<x-kotak><template shadowrootmode="open"><ins class="adsbygoogle"></ins></template></x-kotak><style>
  .z1, .z2, .z3, .z4 { display: none; position: fixed; left: 0; right: 0 }
  .z9 .z1, .z9 .z2, .z9 .z3, .z8 .z4 { display: block }
  .z1, .z4 { bottom: 0; height: 90px; background: #fff } .z2 { top: 0; height: 48px } .z3 { bottom: 90px; height: 40px }
</style>
<div class="z1">Dapatkan kabar pagi lewat surel ${close}</div>
<div class="z2"><a href="/">Kabar</a><button aria-label="Menu">≡</button></div>
<div class="z3 aksesibilitas"><button>A+</button>${close}</div>
<div class="z4">Kabar malam lewat surel pun ada ${close}</div>
<div style="height: 3000px"></div><script>
  window.show = () => document.body.classList.add('z8');
  addEventListener('scroll', () => document.body.classList.toggle('z9', scrollY > 200));
</script>`;

/** Closed at first, and found by its name. */
const dialog = `<dialog class="app-banner"><a href="https://play.google.com/store/apps/details?id=example.muara">Unduh aplikasi</a>${close}</dialog>`;

const middles: Readonly<Record<string, string>> = { putar: player };
const afters: Readonly<Record<string, string>> = { bilah: bars, dialog };
const isSeen = (selector: string) =>
  `document.querySelector('${selector}').checkVisibility({ visibilityProperty: true })`;
/** So many frames have shown it, since this was asked for: told after each was drawn. */
const countFrames = (selector: string) => `(() => {
  window.frames_ = 0;
  const note = () => { if (${isSeen(selector)}) frames_ += 1; requestAnimationFrame(() => setTimeout(note)); };
  requestAnimationFrame(() => setTimeout(note));
})()`;

describe.each(browsers)('what a page shows only later, in %s', (name) => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve(({ pathname }) => {
      const at = pathname.slice(1);
      const body = plainPage(plainStory(at, { middle: middles[at] ?? '', after: afters[at] ?? '' }));
      return { type: 'text/html; charset=utf-8', body };
    });
    driver = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const open = (at: string, host = at): Promise<Page> => driver.open(`http://${host}.example/${at}`, phone);
  const scroll = (page: Page, top: number) => page.evaluate(`scrollTo({ top: ${top}, behavior: 'instant' })`);

  test('a player that leaves its story goes while it floats, whatever it is called', async () => {
    const page = await open('putar');
    const before = await outerHTML(page);
    expect(await page.evaluate(isSeen('.k2'))).toBe(true);
    for (const [top, isHome] of [
      [2500, false],
      [0, true],
      [2400, false],
      [10, true],
    ] as const) {
      await scroll(page, top);
      await holds(page, 'the page to have moved it', `document.querySelector('.k3') === null === ${isHome}`);
      await holds(page, `the player to be ${isHome ? 'there' : 'gone'}`, `${isSeen('.k2')} === ${isHome}`);
    }
    const popup = await driver.popup(page);
    await popup.press(/^Clean putar\.example/);
    await holds(page, 'all to be undone', `!document.querySelector('[data-jernih]')`);
    await popup.close();
    expect((await outerHTML(page)).replace(' k3"', '"')).toBe(before);
    await page.close();
  });

  test('a dialog that was found, and becomes a modal one, is seen and has no mark', async () => {
    const page = await open('dialog');
    await holds(
      page,
      'the dialog to be found',
      `document.querySelector('dialog').hasAttribute('data-jernih')`,
    );
    await page.evaluate(`document.querySelector('dialog').showModal()`);
    await holds(page, 'the mark to go', `!document.querySelector('dialog').hasAttribute('data-jernih')`);
    expect(await page.evaluate(isSeen('dialog'))).toBe(true);
    await page.close();
  });

  test('a player that somebody listens to floats on, paused there too', async () => {
    const page = await open('putar', 'dengar');
    // Browsers let nothing sound that nobody has asked for.
    await page.click('h1');
    await page.evaluate(`(async () => {
      const sound = new AudioContext();
      const video = document.querySelector('video');
      const canvas = document.createElement('canvas');
      canvas.getContext('2d').fillRect(0, 0, 9, 9);
      video.srcObject = new MediaStream([...canvas.captureStream(5).getTracks(), ...sound.createMediaStreamDestination().stream.getTracks()]);
      await video.play();
      video.muted = false;
    })()`);
    const isPlaying = await page.evaluate(`!document.querySelector('video').paused`);
    // What comes right after a click may have been called for.
    await new Promise((resolve) => setTimeout(resolve, 2200));
    await scroll(page, 2500);
    await holds(page, 'the player to float', `document.querySelector('.k3') !== null`);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect([isPlaying, await page.evaluate(isSeen('.k2'))]).toEqual([true, true]);
    await page.evaluate(`document.querySelector('video').pause()`);
    await scroll(page, 2400);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.evaluate(isSeen('.k2'))).toBe(true);
    await page.close();
  });

  test('a bar that comes by a class is gone before a frame shows it; a head and help for reading stay', async () => {
    const page = await open('bilah');
    await holds(
      page,
      'what follows bars to have come',
      `document.querySelector('x-kotak').shadowRoot.querySelector('ins').hasAttribute('data-jernih')`,
    );
    await page.evaluate('new Promise((idle) => requestIdleCallback(() => idle(), { timeout: 3000 }))');
    await scroll(page, 1000);
    await holds(page, 'the bar to go', `document.querySelector('.z1').hasAttribute('data-jernih')`);
    await page.evaluate(`${countFrames('.z4')}; show()`);
    await holds(page, 'the other bar to go', `document.querySelector('.z4').hasAttribute('data-jernih')`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(`[frames_, ${isSeen('.z2')}, ${isSeen('.z3')}]`)).toEqual([0, true, true]);
    await page.close();
  });
});
