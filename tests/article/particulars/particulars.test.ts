import { describe, expect, test } from 'vitest';
import { body, jsonLd, pageWith, storyOf } from '../page.ts';

describe('particulars by order of trust', () => {
  test('the title is the headline, without the name of the site', () => {
    expect(storyOf(pageWith(body())).title).toBe('Pasar Ikan Pindah ke Dermaga Baru');
  });

  test('JSON-LD in a graph, its author by reference', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Pasar Ikan Pindah ke Dermaga Baru',
          author: { '@id': '#sari' },
          datePublished: '2026-02-03T10:15:00+07:00',
          dateModified: '2026-02-04T08:00:00+07:00',
          articleSection: 'Ekonomi',
        },
        { '@type': 'Person', '@id': '#sari', name: 'Sari Dewi' },
      ],
    };
    const article = storyOf(pageWith(body(), jsonLd(graph)));
    expect(article).toMatchObject({
      byline: 'Sari Dewi',
      published: '2026-02-03T10:15:00+07:00',
      modified: '2026-02-04T08:00:00+07:00',
      section: 'Ekonomi',
    });
  });

  test('the date and author that jpnn names', () => {
    const head =
      '<meta name="jpnncom_news_author" content="Boy"><meta name="jpnncom_news_pubdate" content="24 April 2026 20:05">';
    expect(storyOf(pageWith(body(), head))).toMatchObject({ byline: 'Boy', published: '2026-04-24T20:05' });
  });

  test('broken JSON-LD is passed over', () => {
    expect(
      storyOf(pageWith(body(), '<script type="application/ld+json">{"@type": </script>')).title,
    ).not.toBe('');
  });

  test('language and direction', () => {
    expect(storyOf(pageWith(body()))).toMatchObject({ lang: 'id', dir: 'ltr' });
    expect(storyOf(pageWith(body()).replace('lang="id"', 'lang="ar"'))).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
    });
  });
});

describe('signed and dated in the foot of the headline, and beside the text', () => {
  const headline = '<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>';
  const foot =
    '<footer class="meta"><p class="byline">Oleh <a rel="author" href="/staf/sari">Sari Dewi</a></p><p><time datetime="2026-02-03T05:07+0700">3/2/26</time></p></footer>';
  const rail =
    '<aside class="kiri"><div class="content-byline">By <a class="nama" href="/contributor/sari-dewi">Sari Dewi</a></div><time class="tayang">February 3, 2026</time></aside>';
  test.each([
    ['a foot', `<header>${headline}</header>${foot}`, ''],
    [
      'a foot, on a page whose logo is a heading',
      `<header>${headline}</header>${foot}`,
      '<h1><a href="/">Kabar</a></h1>',
    ],
    ['a column that names no moment to machines', `${headline}${rail}`, ''],
  ])('%s', (_, head, logo) => {
    const html = pageWith(body())
      .replace(`<article>${headline}`, `<article><div>${head}</div>`)
      .replace('<nav>', `${logo}<nav>`);
    const { byline, published } = storyOf(html);
    expect([byline, published?.slice(0, 10)]).toEqual(['Sari Dewi', '2026-02-03']);
  });
});
