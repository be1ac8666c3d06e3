import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../site/serve.ts';
import { launch } from '../../support/browsers/browser.ts';
import type { Driver } from '../../support/browsers/driver.ts';
import { browsers } from '../../support/browsers/session.ts';
import { holds, outerHTML, phone } from '../../support/page.ts';
import { ledgerIn } from '../../support/surfaces/ledger.ts';
import { storeOwnRules } from '../../support/surfaces/own-rules.ts';
import { until } from '../../support/until.ts';

const paragraphs = [
  'Perahu pertama berangkat sebelum fajar membawa benih rumput laut yang disemai para nelayan di teluk kecil sebelah timur desa.',
  'Mereka menandai petak tanam dengan pelampung dari botol bekas, sehingga kapal yang pulang pada malam hari tidak melindasnya.',
  'Seorang guru biologi mencatat suhu air setiap pagi dan menempelkan hasilnya di papan pengumuman dekat dermaga lama.',
  'Panen pertama diperkirakan enam minggu lagi, dan hasilnya akan dijemur bersama di halaman sekolah selama musim libur.',
];

const markup = `<!DOCTYPE html><html lang="id" class="terkunci"><head><title>Rumput Laut</title>
<link rel="stylesheet" href="/gaya.css"></head><body>
<div class="kotak-lelang">Lelang pekan ini</div>
<div class="siaran-kami">Siaran kami</div>
<main id="isi"><article><h1>Nelayan Menanam Rumput Laut</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main>
<div class="lapak">Lapak warga</div>
<section id="undangan"><b>Datanglah ke pameran foto</b></section>
<script>
  setTimeout(() => {
    document.body.insertAdjacentHTML('beforeend', '<div class="siaran-kami" id="susulan">Siaran susulan</div>');
    document.body.className = 'ramai';
    window.siteIsQuiet = true;
  }, 400);
</script></body></html>`;

const sheet = 'html.terkunci { overflow: hidden }';

const rules = [
  'teluk.example##.kotak-lelang',
  '##.siaran-kami',
  'teluk.example##b:has-text(/pameran foto$/):upward(section)',
  'teluk.example##body.ramai > .lapak',
  'teluk.example##html.terkunci:style(overflow: auto)',
  'teluk.example###isi',
];

/** Counts the frames in which something that the rules hide has a box. */
const probe = `(() => {
  window.flashes_ = { frames: 0, named: 0, everywhere: 0 };
  const seen = (selector) => [...document.querySelectorAll(selector)].some((one) => one.getBoundingClientRect().height > 0);
  const note = () => {
    flashes_.frames += 1;
    if (seen('.kotak-lelang')) flashes_.named += 1;
    if (seen('.siaran-kami')) flashes_.everywhere += 1;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
})()`;

const isSeen = (selector: string) =>
  `[...document.querySelectorAll('${selector}')].some((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 0)`;
const isGone = (selector: string) => `!(${isSeen(selector)})`;

describe.each(browsers)("people's own rules, in %s", (name) => {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve(({ pathname }) =>
      pathname === '/gaya.css'
        ? { type: 'text/css', body: sheet }
        : { type: 'text/html; charset=utf-8', body: markup },
    );
    driver = await launch(name, { port: server.port });
    const page = await open('teluk.example');
    await save(page, rules);
    // The page that was open when they were saved follows them: then they are placed.
    await holds(page, 'the open page to follow', isGone('.kotak-lelang'));
    await page.close();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function open(host: string): Promise<Page> {
    const page = await driver.open(undefined, phone);
    await page.evaluateOnNewDocument(probe);
    await page.goto(`http://${host}/cerita`);
    await holds(page, 'the site to have done its own', 'window.siteIsQuiet === true');
    return page;
  }

  async function save(page: Page, lines: readonly string[]): Promise<void> {
    const popup = await driver.popup(page);
    await storeOwnRules(popup, lines);
    await popup.close();
  }

  // How many frames that takes is a figure for bench/, since a busy machine drops some: here it only must not come back.
  test('what they hide goes, late boxes too, and stays away', async () => {
    const page = await open('www.teluk.example');
    await holds(page, 'frames after the late box', 'flashes_.frames > 40');
    for (const box of ['.kotak-lelang', '.siaran-kami']) await holds(page, `${box} to go`, isGone(box));
    const noted = 'JSON.stringify([flashes_.named, flashes_.everywhere])';
    const before = await page.evaluate(noted);
    await holds(
      page,
      'more frames',
      `flashes_.frames > ${Number(await page.evaluate('flashes_.frames'))} + 20`,
    );
    expect(await page.evaluate(noted)).toBe(before);
    await page.close();
    console.log(`${name}: frames that showed a box of own rules (named, generic): ${before}`);
  });

  test('everything has its row, and the story stays', async () => {
    const page = await open('teluk.example');
    await holds(page, 'the words to be found', isGone('#undangan'));
    const own = await until('five rows of own rules', async () => {
      const popup = await driver.popup(page);
      const rows = (await ledgerIn(popup)).filter(({ kind }) => kind === 'Your own rules');
      await popup.close();
      return rows.length >= 5 && rows;
    });
    expect(own.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'Lelang pekan ini',
        'Siaran kami',
        'Siaran susulan',
        'Lapak warga',
        'Datanglah ke pameran foto',
      ]),
    );
    expect(own).toHaveLength(5);
    expect(new Set(own.map(({ reason }) => reason))).toEqual(new Set(['One of your own rules says so']));
    expect(await page.evaluate(`${isSeen('#isi')} && [...document.querySelectorAll('p')].length === 4`)).toBe(
      true,
    );
    expect(await page.evaluate('getComputedStyle(document.documentElement).overflowY')).toBe('auto');
    await page.close();
  });

  test('rules for one host leave another alone, rules for every site do not', async () => {
    const page = await open('selat.example');
    expect(await page.evaluate(isSeen('.kotak-lelang'))).toBe(true);
    expect(await page.evaluate(isSeen('#undangan'))).toBe(true);
    expect(await page.evaluate(isGone('.siaran-kami'))).toBe(true);
    await page.close();
  });

  test('undone without a trace', async () => {
    const page = await open('teluk.example');
    await holds(page, 'the words to be found', isGone('#undangan'));
    const popup = await driver.popup(page);
    await popup.press(/^Clean teluk\.example/);
    await holds(page, 'all to be back', `${isSeen('.kotak-lelang')} && ${isSeen('#undangan')}`);
    expect(await page.evaluate('getComputedStyle(document.documentElement).overflowY')).toBe('hidden');
    expect(await outerHTML(page)).not.toContain('jernih');
    await popup.press(/^Clean teluk\.example/);
    await holds(page, 'all to go again', `${isGone('.kotak-lelang')} && ${isGone('#undangan')}`);
    expect(await page.evaluate('getComputedStyle(document.documentElement).overflowY')).toBe('auto');
    await popup.close();
    await page.close();
  });

  test('an open page follows rules that are saved anew', async () => {
    const page = await open('teluk.example');
    await save(page, ['##.siaran-kami']);
    await holds(page, 'the old rules to let go', `${isSeen('.kotak-lelang')} && ${isSeen('#undangan')}`);
    expect(await page.evaluate(isGone('.siaran-kami'))).toBe(true);
    await save(page, rules);
    await holds(page, 'the rules to hold again', `${isGone('.kotak-lelang')} && ${isGone('#undangan')}`);
    await page.close();
  });

  test('a page out of the history follows what was saved and switched meanwhile', async () => {
    const page = await open('teluk.example');
    await holds(page, 'the rules to hold', isGone('.kotak-lelang'));
    await page.goto('http://teluk.example/lain');
    await holds(page, 'the rules to hold', isGone('.kotak-lelang'));
    const back = async () => {
      // Firefox's driver waits in vain for a page out of the history to load.
      if (name === 'chromium') await page.goBack();
      else await page.evaluate('history.back()');
      await holds(page, 'the first page', `location.pathname === '/cerita'`);
    };
    /** What a closing popup was about to store is lost: the page follows first. */
    const switched = async (state: string) => {
      const popup = await driver.popup(page);
      await popup.press(/^Clean teluk\.example/);
      await holds(page, 'the page to follow', state);
      await popup.close();
    };
    await save(page, ['##.siaran-kami']);
    await holds(page, 'the box to be back', isSeen('.kotak-lelang'));
    await back();
    await holds(page, 'the old rules to let go', isSeen('.kotak-lelang'));
    expect(await page.evaluate(isGone('.siaran-kami'))).toBe(true);
    await page.goto('http://teluk.example/lain');
    await switched(isSeen('.siaran-kami'));
    await back();
    await holds(page, 'all to be back there, too', isSeen('.siaran-kami'));
    await switched(isGone('.siaran-kami'));
    await save(page, rules);
    await holds(page, 'the rules to hold again', isGone('.kotak-lelang'));
    await page.close();
  });
});
