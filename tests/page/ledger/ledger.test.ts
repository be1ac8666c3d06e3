import { beforeAll, describe, expect, test } from 'vitest';
import { everyLanguage } from '../../../src/clutter/language/every-language.ts';
import { lendPhrases } from '../../../src/clutter/language/phrases-here.ts';
import { story } from '../../clutter/page.ts';
import { banner, box, cleaned, everything } from '../cleaned.ts';
import { marked, settled } from '../live.ts';

beforeAll(() => lendPhrases(everyLanguage));

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
