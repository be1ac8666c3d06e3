import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, outerHTML, phone } from '../../support/page.ts';
import { ledgerIn } from '../../support/surfaces/ledger.ts';
import { until } from '../../support/until.ts';

const related = (title: string) =>
  `<p class="tautan"><strong>Baca juga: <a href="/x">${title}</a></strong></p>`;

/** Each address has its story and a box of its own; `window.visit` shows another without a load. */
const storyAt = (name: string) =>
  plainPage(
    plainStory(name, {
      middle: related(`Kabar ${name}`) + (middles[name] ?? ''),
      head:
        name === 'awal'
          ? '<script type="speculationrules">{"prerender":[{"urls":["/nanti"],"eagerness":"immediate"}]}</script>'
          : '',
      after: `${name === 'kelak' ? archive : ''}<a id="nanti" href="/nanti">Nanti</a><script>
        window.visit = async (path, isMove = true) => {
          if (isMove) history.pushState(undefined, '', path);
          const next = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
          document.title = next.title;
          document.querySelector('.halaman').replaceChildren(...next.querySelector('.halaman').children);
        };
        window.wasRenderedBefore = document.prerendering;
        addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; });
      </script>`,
    }),
  );

/** A line that is seen long before it turns out to be an offer, over more than a screen; no taller for bold letters. */
const lateOffer = '<p class="kelak" style="height: 3em">Segera</p>';
/** Far below the screen, it makes the column as wide as it is. */
const wideOffer = `<style>.halaman { width: fit-content } p { max-width: 200px } .kelak { max-width: none; width: 340px }</style><div style="height: 1500px"></div>${lateOffer}`;
/** It floats at the top of the page, and stands in the story farther down. */
const player = `<style>.pemutar.lepas { position: fixed; right: 0; bottom: 0 }</style><div style="height: 200px"><div class="pemutar lepas"><video width="300" height="150"></video><button aria-label="Tutup">×</button></div></div><div style="height: 2000px"></div><script>
  addEventListener('scroll', () => document.querySelector('.pemutar').classList.toggle('lepas', scrollY < 100));
</script>`;
const middles: Readonly<Record<string, string>> = { kelak: lateOffer, lebar: wideOffer, putar: player };
const becomesOffer = `document.querySelector('.kelak').innerHTML = '<strong>Baca juga: <a href="/x">Kabar kelak</a></strong>'`;
const archive = `<ul>${Array.from({ length: 120 }, (_, at) => `<li id="arsip-${at}">Arsip ${at}</li>`).join('')}</ul>`;
const topOf = (selector: string) => `document.querySelector('${selector}').getBoundingClientRect().top`;

/** Twenty-four stories after each other, each a little longer on the page than the one before; tells what was hidden of them. */
const hurry = (isMove: boolean) => `(async () => {
  const lost = [];
  new MutationObserver((records) => {
    for (const { target } of records)
      if (target.hasAttribute('data-jernih') && !target.closest('.tautan')) lost.push(target.textContent.slice(0, 40));
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-jernih'] });
  for (let at = 0; at < 24; at += 1) {
    await visit('/cerita-' + at, ${isMove});
    await new Promise((resolve) => setTimeout(resolve, at * 5));
  }
  return lost;
})()`;

const isHidden = `document.querySelector('.tautan')?.checkVisibility({ visibilityProperty: true }) === false`;
const isShown = `document.querySelector('.tautan')?.checkVisibility({ visibilityProperty: true }) === true`;

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
  // Firefox shows no test the world of the extension's scripts.
  if (name === 'chromium')
    test('the reader comes as soon as the menu of the page opens, and shows nothing', async () => {
      const page = await open('menu');
      const insight = await driver.insight(page);
      const isReady = () => insight(`Symbol.for('jernih.reader') in globalThis`);
      expect(await isReady()).toBe(false);
      await until('the reader to be ready', async () => {
        await page.mouse.click(200, 300, { button: 'right' });
        return Boolean(await isReady());
      });
      expect(await page.evaluate(`document.querySelector('jernih-reader')`)).toBeNull();
      await page.close();
    });

  const rows = async (page: Page) => {
    const popup = await driver.popup(page);
    const words = (await ledgerIn(popup)).map((row) => row.words);
    await popup.close();
    return words;
  };

  test('a box that comes over the page goes, but not where a click has called for it', async () => {
    const page = await open('panggil');
    await page.evaluate(`
      window.over = (id) => document.body.insertAdjacentHTML('beforeend',
        '<div id=' + id + ' style="position: fixed; inset: 20% 10%"><input><button aria-label="Tutup">×</button></div>' +
        '<ins id="iklan-' + id + '" class="adsbygoogle"></ins>');
      document.querySelector('h1').insertAdjacentHTML('afterend', '<button id="masuk" onclick="over(\\'masuk-kini\\')">Masuk</button>');
    `);
    await page.click('#masuk');
    const isMarked = (id: string) => `document.getElementById('${id}')?.hasAttribute('data-jernih')`;
    await holds(page, 'what came with the box to be looked at', isMarked('iklan-masuk-kini'));
    expect(await page.evaluate(isMarked('masuk-kini'))).toBe(false);
    await until('a box that nobody called for to go', async () => {
      const id = `sendiri-${await page.evaluate('Math.round(performance.now())')}`;
      await page.evaluate(`over('${id}')`);
      await holds(page, 'what came with it to be looked at', isMarked(`iklan-${id}`));
      return page.evaluate(isMarked(id)) as Promise<boolean>;
    });
    await page.close();
  });

  test('a player that floats over the page goes, and stands in its story once it has gone home', async () => {
    const page = await open('putar');
    const isShown = `document.querySelector('.pemutar').checkVisibility()`;
    await holds(page, 'the player to go', `!${isShown}`);
    for (const [top, shown] of [
      [600, true],
      [0, false],
      [600, true],
    ] as const) {
      await page.evaluate(`scrollTo(0, ${top})`);
      await holds(page, `the player to be ${shown ? 'there' : 'gone'}`, `${isShown} === ${shown}`);
    }
    await page.close();
  });

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

  test.each([
    ['each at its address', true],
    ['all at one address', false],
  ])('stories that follow fast, %s: none loses a line while it is searched', async (_, isMove) => {
    const page = await open('satu');
    expect(await page.evaluate(hurry(isMove))).toEqual([]);
    await holds(page, 'the last box to go', isHidden);
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

  test('what was seen before it was found moves nothing on the screen, and leaves no hole behind', async () => {
    const page = await open('kelak');
    const [next, far] = [topOf('.kelak + p'), topOf('#arsip-40')];
    const [before, farBefore] = [Number(await page.evaluate(next)), Number(await page.evaluate(far))];
    await page.evaluate(becomesOffer);
    await holds(
      page,
      'the offer to go',
      `document.querySelector('.kelak').checkVisibility({ visibilityProperty: true }) === false`,
    );
    await holds(
      page,
      'its place to be limited',
      `Number(document.querySelector('.kelak').dataset.jernihHeld) > 0`,
    );
    expect(await page.evaluate(next)).toBe(before);
    await page.evaluate(`scrollTo({ top: ${farBefore - 200}, behavior: 'instant' })`);
    await holds(page, 'its place to go', `document.querySelector('.kelak').offsetHeight === 0`);
    await holds(page, 'the line to stand still', `Math.abs(${far} - 200) < 1`);
    await page.close();
  });

  test('what sets the width of its column still does when it is hidden out of view', async () => {
    const page = await open('lebar');
    const widthOf = (selector: string) =>
      `document.querySelector('${selector}').getBoundingClientRect().width`;
    const before = await page.evaluate(widthOf('.halaman'));
    await page.evaluate(becomesOffer);
    await holds(page, 'its place to go', `document.querySelector('.kelak').offsetHeight === 0`);
    expect(await page.evaluate(widthOf('.halaman'))).toBe(before);
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
    // A popup that opens under the pointer points a row out, which shows the box while it is still marked.
    await holds(page, 'the box, with no mark', `${isShown} && !document.querySelector('[data-jernih]')`);
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
