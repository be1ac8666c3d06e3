// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { fillHead, headOf } from '../../src/reader/story/head.ts';
import { makerFor } from '../../src/reader/story/make.ts';
import { articleOf, speech } from './support.ts';

const now = new Date('2026-11-28T08:00:00+07:00');
const head = (facts = {}, html = '<p>Short.</p>') => {
  const article = articleOf(html, facts);
  const make = makerFor(document);
  const made = headOf(article, make, speech, now);
  fillHead(made, article, make, speech, now);
  return made;
};

describe('the head of a story', () => {
  test('says where it is from, what it is called, who wrote it and how long it takes', () => {
    const shown = head({
      siteName: 'The Post',
      section: 'World',
      standfirst: 'In a week.',
      byline: 'Ana Putri',
    });
    expect(shown.querySelector('.origin')?.textContent).toBe('The Post · World');
    expect(shown.querySelector('h1')?.textContent).toBe('A bridge of bamboo');
    expect(shown.querySelector('.standfirst')?.textContent).toBe('In a week.');
    expect(shown.querySelector('.byline')?.textContent).toBe('Ana Putri');
    expect(shown.querySelector('.dates')?.textContent).toBe('1 minute to read');
  });

  test.each([
    ['Warga Kepulauan menunggu kapal', ''],
    ['Wali kota meresmikan perpustakaan', 'over-11'],
    ['Pertanggungjawaban koperasi', 'over-17'],
    ['Mempertanggungjawabkannya', 'over-20'],
    ['星の名前を集める先生と、海の地図の物語の続きの話', ''],
    ['Kapal-kapal-kecil-kecil-an', ''],
  ])('fits its longest word on a line: %s', (title, name) => {
    expect(head({ title }).querySelector('h1')?.className).toBe(name);
  });

  test('names the host where the site has no name, and leaves out what is not known', () => {
    const shown = head();
    expect(shown.querySelector('.origin')?.textContent).toBe('news.example');
    expect(shown.querySelectorAll('.standfirst, .byline, time, .notice')).toHaveLength(0);
  });

  test('tells its words by hover and by keyboard', () => {
    const length = head({}, '<h2>One</h2><p>Two three.</p>').querySelector<HTMLElement>('.minutes');
    expect(length?.title).toBe('3 words');
    expect(length?.tabIndex).toBe(0);
    expect(head().querySelector<HTMLElement>('.minutes')?.title).toBe('1 word');
  });

  test('shows published and updated apart, each exact by hover and by keyboard', () => {
    const times = head({
      published: '2026-11-26T21:29:00+07:00',
      modified: '2026-11-26T23:05:00+07:00',
    }).querySelectorAll('time');
    expect([...times].map((time) => time.textContent?.replace(/\s/gu, ' '))).toEqual([
      'Thursday, November 26, 2026, 9:29 PM',
      '11:05 PM',
    ]);
    expect(times[0]?.title).toContain('9:29:00');
    expect(times[0]?.tabIndex).toBe(0);
  });

  test('shows one date where both are the same', () => {
    const date = '2026-11-26T21:29:00+07:00';
    expect(head({ published: date, modified: date }).querySelectorAll('time')).toHaveLength(1);
  });

  test.each([
    ['a story of yesterday', { published: '2026-11-27' }, undefined],
    ['a story of 2019', { published: '2019-03-14' }, 'This story is more than 7 years old.'],
    ['a story of last year', { published: '2025-11-01' }, 'This story is more than a year old.'],
    ['an old story brought up to date', { published: '2019-03-14', modified: '2026-11-01' }, undefined],
    [
      'an update before the publication',
      { published: '2026-11-26T21:29:00+07:00', modified: '2026-11-20T21:29:00+07:00' },
      'The page says that the story was updated before it was published.',
    ],
    ['a date to come', { published: '2027-01-01' }, 'The page gives a date that is still to come.'],
    ['no date that can be read', { published: 'yesterday' }, undefined],
  ])('warns of what is old or contradicts itself: %s', (_, facts, notice) => {
    expect(head(facts).querySelector('.notice')?.textContent).toBe(notice);
  });

  test.each([
    [
      'says more than the lede',
      'Forty villagers, one week and no crane.',
      'Forty villagers, one week and no crane.',
    ],
    ['repeats the lede', 'The bridge over the river was built in a week by villagers.', undefined],
  ])('shows a standfirst that %s accordingly', (_, standfirst, shown) => {
    const lede =
      '<p>The bridge over the wide river was built in only a week by forty villagers.</p><p>It stands.</p>';
    expect(head({ standfirst }, lede).querySelector('.standfirst')?.textContent).toBe(shown);
  });
});
