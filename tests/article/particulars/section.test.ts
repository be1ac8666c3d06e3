import { describe, expect, test } from 'vitest';
import { body, jsonLd, pageWith, paragraphs, storyOf } from '../page.ts';

const over = (markup: string, head = '') => storyOf(pageWith(body(), head).replace('<h1>', `${markup}<h1>`));
const way = (...crumbs: readonly string[]) => `<div class="breadcrumb">${crumbs.join(' » ')}</div>`;
const front = '<a href="https://www.kabar.example/">Kabar</a>';

describe('the section of a story is told by', () => {
  test.each([
    ['microdata', '<p>di <a itemprop="articleSection" href="/ekonomi">Ekonomi</a></p>', 'Ekonomi'],
    [
      'the last station before the story',
      way(front, '<a href="/a">Daerah</a>', '<a href="/a/b">Jatim</a>'),
      'Jatim',
    ],
    [
      'a station at a host of its own',
      way(front, '<a href="https://regional.kabar.example/">Regional</a>'),
      'Regional',
    ],
    ['the station itself, not its icon or blanks', way('<a href="/hukum"> <svg></svg> Hukum\n</a>'), 'Hukum'],
  ])('%s', (_, markup, section) => expect(over(markup).section).toBe(section));

  test('the way that a page tells machines', () => {
    const step = (position: number, name: string, item: string) => ({ position, name, item });
    const steps = [
      step(1, 'Kabar', 'https://www.kabar.example/'),
      step(2, 'Ekonomi &amp; Laut', 'https://www.kabar.example/ekonomi'),
    ];
    const list = jsonLd({ '@type': 'BreadcrumbList', itemListElement: steps });
    const inPage = jsonLd({
      '@type': 'WebPage',
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: steps.map((item) => ({ item: { ...item, '@id': item.item } })),
      },
    });
    for (const head of [list, inPage])
      expect(over('', head)).toMatchObject({ section: 'Ekonomi & Laut', origins: { section: 'json-ld' } });
  });
});

test('the section that microdata tells machines alone', () => {
  const html = pageWith(body())
    .replace(
      '<div class="isi">',
      '<div itemscope><meta itemprop="articleSection" content="Ekonomi"><div itemprop="articleBody">',
    )
    .replace('</article>', '</div></article>');
  expect(storyOf(html).section).toBe('Ekonomi');
});

describe('no section is', () => {
  const { title = '' } = over('');
  test.each([
    ['the front page alone', way(front)],
    [
      'a part of the text that is marked as one',
      `<div itemprop="articleSection"><p>${paragraphs[5]}</p></div>`,
    ],
    ['a link to the front page by its name', way('<a href="/beranda">Beranda</a>')],
    ['a way back', way(front, '<a href="/ekonomi">« Kembali</a>')],
    ['what any story stands in', way(front, '<a href="/artikel">Artikel</a>')],
    ['another site', way(front, '<a href="https://pesan.example/kirim">Kirim</a>')],
    ['the headline', way(front, `<a href="/cerita/1234">${title}</a>`)],
    [
      'that of a suggested story',
      '<div itemscope><a href="/x">Gerai lain</a><span itemprop="articleSection">Olahraga</span></div>',
    ],
  ])('%s', (_, markup) => expect(over(markup).section).toBeUndefined());
});
