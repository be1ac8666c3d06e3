import { beforeAll, describe, expect, test } from 'vitest';
import { everyLanguage } from '../../src/clutter/every-language.ts';
import { offByDefault } from '../../src/clutter/kinds.ts';
import { lendPhrases } from '../../src/clutter/phrases-here.ts';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import type { Wishes } from '../../src/page/switch.ts';
import { examples } from '../clutter/detectors/examples.ts';
import { story } from '../clutter/page.ts';
import { appBanners } from '../clutter/zoo/app-banners.ts';
import { livePage, marked, settled, switchFor } from './live.ts';

beforeAll(() => lendPhrases(everyLanguage));

const everything: Wishes = { clean: true, kindsOff: offByDefault, alwaysShown: [] };
const box = '<div class="baca-juga">Baca juga: <a href="/a">Sungai Meluap Lagi</a></div>';
const banner =
  '<div class="app-banner"><a href="https://play.google.com/store/apps/details?id=a.b">Unduh aplikasi</a></div>';

function cleaned(body: string, wishes = everything, head = '', site = siteOf('www.jpnn.com')) {
  const live = livePage(body, { head });
  const before = live.page.documentElement.outerHTML;
  const counts: number[] = [];
  const cleaning = switchFor(live.page, {
    site,
    counted: (hidden) => counts.push(hidden),
  });
  cleaning.follow(wishes);
  return { ...live, before, counts, cleaning };
}

describe('undone without a trace', () => {
  const pages = [
    ...Object.values(examples)
      .flat()
      .map(({ what, inside, after, head }) => [what, story(inside, after), head] as const),
    ...appBanners.map(
      ({ what, html, head }) => [what, html.replace('<!--story-->', '') + story(), head] as const,
    ),
  ];
  test.each(pages)('%s', async (_, body, head) => {
    const { page, before, cleaning, sheets } = cleaned(body, { ...everything, kindsOff: [] }, head);
    await settled();
    expect(marked(page).length).toBeGreaterThan(0);
    cleaning.turn(false);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(sheets()).toEqual([':root{--jernih-off:1!important}']);
    cleaning.turn(true);
    await settled();
    expect(marked(page).length).toBeGreaterThan(0);
    expect(sheets()).toEqual([]);
    cleaning.turn(false);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

test('what a page copied of what is marked is without our marks, too', async () => {
  const { page, before, cleaning } = cleaned(banner + story(box));
  await settled();
  const copy = page.querySelector('.baca-juga')?.cloneNode(true) as Element;
  expect(copy.hasAttribute('data-jernih')).toBe(true);
  page.head.append(copy);
  cleaning.turn(false);
  copy.remove();
  expect(copy.outerHTML).toBe(box);
  expect(page.documentElement.outerHTML).toBe(before);
});

describe('a page that has no time to spare', () => {
  const busy = async () => {
    const live = cleaned(banner + story(box));
    await settled();
    Object.assign(live.window, { requestIdleCallback: () => 0 });
    return live;
  };

  test('what a person asks for is done at once', async () => {
    const { page, cleaning } = await busy();
    cleaning.follow({ ...everything, alwaysShown: ['.app-banner'] });
    expect(marked(page)).toEqual(['related-inline']);
    cleaning.turn(false);
    cleaning.turn(true);
    expect(marked(page)).toEqual(['related-inline']);
  });

  test('at another address, what does not move the first screen waits', async () => {
    const { page, cleaning } = await busy();
    cleaning.moved('https://www.jpnn.com/news/lain');
    expect(marked(page)).toEqual(['app-banner']);
    await settled();
    expect(marked(page)).toEqual(['app-banner', 'related-inline']);
  });
});

test('bare text at the end of a paragraph is wrapped once the page is quiet, and the same text comes back', async () => {
  const tail = '<p>Para pemuda bernyanyi.<br><br>Baca juga: <a href="/a">Sungai Meluap Lagi</a></p>';
  const { page, cleaning } = cleaned(story(tail));
  const paragraph = [...page.querySelectorAll('p')].find((one) => one.textContent?.includes('Meluap'));
  const text = [...(paragraph?.childNodes ?? [])].find((node) => node.textContent?.startsWith('Baca juga'));
  await settled();
  expect(text?.parentElement?.localName).toBe('span');
  expect(text?.parentElement?.getAttribute('data-jernih')).toBe('related-inline');
  expect(paragraph?.firstChild?.textContent).toBe('Para pemuda bernyanyi.');
  cleaning.turn(false);
  expect(text?.parentNode).toBe(paragraph);
});

describe('what a person set', () => {
  test('a kind that is off stays, and the sheet of the site lets it', () => {
    const { page, sheets } = cleaned(story(box), { ...everything, kindsOff: ['related-inline'] });
    expect(marked(page)).toEqual([]);
    expect(sheets()).toEqual([':root{--jernih-off-related-inline:1!important}']);
  });

  test('a site that is off is left as it is', () => {
    const { page, before, cleaning } = cleaned(story(box), { ...everything, clean: false });
    expect(page.documentElement.outerHTML).toBe(before);
    expect(cleaning.state().cleaning).toBe(false);
  });

  test.each([
    ['found by kind', `<div class="kotak">Lihat juga: <a href="/a">Sungai Meluap Lagi</a></div>`, '.kotak'],
    ['known by name', box, '.baca-juga'],
  ])('what is always shown here is shown: %s', async (_, html, selector) => {
    const { page, cleaning } = cleaned(story(html), { ...everything, alwaysShown: [selector, 'p:::broken'] });
    await settled();
    expect(marked(page)).toEqual([]);
    expect(page.querySelector(selector)?.hasAttribute('data-jernih-shown')).toBe(true);
    expect(cleaning.state().rows).toEqual([]);
  });

  test.each([
    ['the box itself', '<div id="taboola-bawah"></div>', '#taboola-bawah'],
    ['a box that holds nothing else', '<div class="kotak"><div id="taboola-1"></div></div>', '.kotak'],
  ])(
    'what is always shown here is shown though its maker is known everywhere: %s',
    async (_, html, selector) => {
      const { page, before, cleaning } = cleaned(story(html), { ...everything, alwaysShown: [selector] });
      await settled();
      const box = page.querySelector('[id^=taboola-]');
      expect(marked(page)).toEqual([]);
      expect(box?.closest('[data-jernih-shown]')).toBe(page.querySelector(selector));
      const ad = '<iframe id="google_ads_iframe_1"></iframe>';
      box?.insertAdjacentHTML('beforeend', ad);
      await settled();
      expect(marked(page)).toEqual([]);
      cleaning.turn(false);
      expect(page.documentElement.outerHTML).toBe(before.replace(/(id="taboola-[^>]*>)/, `$1${ad}`));
    },
  );

  test('the same wish again changes nothing', () => {
    const { cleaning, counts } = cleaned(story(box));
    const before = counts.length;
    const [row] = cleaning.state().rows;
    cleaning.follow({ ...everything });
    expect(cleaning.state().rows[0]).toEqual(row);
    expect(counts).toHaveLength(before);
  });
});

describe('the ledger', () => {
  test('what a sheet hides inside a larger box comes back with it', async () => {
    const promo =
      '<div class="kotak"><p class="waktu">Simak berita lainnya di <a href="https://news.google.com/publications/x">Google News</a></p></div>';
    const site = { host: 'x.example', origin: 'made up', seen: '2026-11', hide: { promo: ['.waktu'] } };
    const { page, cleaning } = cleaned(story('', promo), everything, '', site);
    await settled();
    expect(marked(page)).toEqual(['promo', 'promo']);
    const { rows } = cleaning.state();
    expect(rows).toHaveLength(1);
    for (const { id } of rows) cleaning.show(id, true);
    expect(page.querySelectorAll('[data-jernih-shown]')).toHaveLength(2);
  });

  test('has a row for each thing, with its kind, reason, first words and a selector', async () => {
    const { cleaning, counts } = cleaned(banner + story(box));
    await settled();
    expect(cleaning.state().rows).toMatchObject([
      {
        kind: 'app-banner',
        reason: 'app-offer',
        words: 'Unduh aplikasi',
        selector: 'div.app-banner',
        shown: false,
      },
      {
        kind: 'related-inline',
        reason: 'known-here',
        words: 'Baca juga: Sungai Meluap Lagi',
        selector: 'div.baca-juga',
      },
    ]);
    expect(counts.at(-1)).toBe(2);
  });

  test('shows one again, and hides it again', () => {
    const { page, cleaning, counts } = cleaned(story(box));
    const id = cleaning.state().rows[0]?.id ?? 0;
    const shown = cleaning.show(id, true);
    expect(shown.rows[0]?.shown).toBe(true);
    expect(page.querySelector('.baca-juga')?.hasAttribute('data-jernih-shown')).toBe(true);
    expect(counts.at(-1)).toBe(0);
    cleaning.show(id, false);
    expect(page.querySelector('.baca-juga')?.hasAttribute('data-jernih-shown')).toBe(false);
    expect(counts.at(-1)).toBe(1);
  });

  test('shows a kind again, and no other', async () => {
    const { cleaning } = cleaned(banner + story(box + box));
    await settled();
    const { rows } = cleaning.showKind('related-inline', true);
    expect(rows.map(({ kind, shown }) => `${kind} ${shown}`)).toEqual([
      'app-banner false',
      'related-inline true',
      'related-inline true',
    ]);
  });

  test('outlines where a thing stands, one at a time', async () => {
    const { page, window, cleaning } = cleaned(banner + story(box));
    await settled();
    const seen: Element[] = [];
    window.Element.prototype.scrollIntoView = function scrolled(this: Element) {
      seen.push(this);
    };
    const [first, second] = cleaning.state().rows;
    cleaning.outline(first?.id);
    cleaning.outline(second?.id);
    expect([...page.querySelectorAll('[data-jernih-outlined]')]).toEqual([page.querySelector('.baca-juga')]);
    expect(seen).toHaveLength(2);
    cleaning.outline(undefined);
    expect(page.querySelector('[data-jernih-outlined]')).toBeNull();
  });

  test('is another one at another address, and the same at the same', () => {
    const { page, cleaning } = cleaned(story(box));
    cleaning.showKind('related-inline', true);
    for (const same of [page.URL, `${page.URL}#komentar`, `${page.URL}#`]) cleaning.moved(same);
    expect(cleaning.state().rows[0]?.shown).toBe(true);
    cleaning.moved('https://www.jpnn.com/news/lain');
    expect(cleaning.state().rows.map(({ shown }) => shown)).toEqual([false]);
    cleaning.showKind('related-inline', true);
    cleaning.moved('https://www.jpnn.com/news/lain#/dua');
    expect(cleaning.state().rows.map(({ shown }) => shown)).toEqual([false]);
  });

  test('lets go of what the page shows again and again, but not of what a sheet hides by name', async () => {
    const { page, cleaning } = cleaned(banner + story(box));
    await settled();
    for (let times = 0; times < 8; times += 1) {
      for (const one of page.querySelectorAll('[data-jernih]')) one.removeAttribute('data-jernih');
      await settled();
    }
    expect(cleaning.state().rows.map(({ kind }) => kind)).toEqual(['related-inline']);
    expect(marked(page)).toEqual([]);
  });
});
