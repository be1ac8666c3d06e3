import { beforeAll, describe, expect, test } from 'vitest';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { lendPhrases } from '../../src/clutter/language/phrases-here.ts';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import { examples } from '../clutter/detectors/examples/index.ts';
import { story } from '../clutter/page.ts';
import { appBanners } from '../clutter/zoo/app-banners.ts';
import { foreignAppBanners } from '../clutter/zoo/foreign-app-banners.ts';
import { banner, box, cleaned, everything } from './cleaned.ts';
import { livePage, marked, settled, switchFor } from './live.ts';

beforeAll(() => lendPhrases(everyLanguage));

describe('undone without a trace', () => {
  const pages = [
    ...Object.values(examples)
      .flat()
      .map(({ what, inside, after, head }) => [what, story(inside, after), head] as const),
    ...[...appBanners, ...foreignAppBanners].map(
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

test('what a page copied is without our marks, too, where all of us ends at once', async () => {
  const { page } = livePage(banner + story(box));
  const before = page.documentElement.outerHTML;
  const life = new AbortController();
  switchFor(page, { site: siteOf('www.jpnn.com'), life: life.signal }).turn(true);
  await settled();
  const copy = page.querySelector('.baca-juga')?.cloneNode(true) as Element;
  expect(copy.hasAttribute('data-jernih')).toBe(true);
  page.head.append(copy);
  life.abort();
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
