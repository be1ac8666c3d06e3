import { describe, expect, test } from 'vitest';
import { body, jsonLd, pageWith, storyOf } from '../page.ts';

const data = (more: object) => jsonLd({ '@type': 'NewsArticle', ...more });
const originsOf = (html: string) => storyOf(html).origins;

describe('each value says where it was read', () => {
  test.each([
    ['title', 'page', pageWith(body())],
    [
      'title',
      'open-graph',
      pageWith(body(), '<meta property="og:title" content="Kios Baru Dibuka">').replace(/<h1>.*<\/h1>/u, ''),
    ],
    ['title', 'document', pageWith(body()).replace(/<h1>.*<\/h1>/u, '')],
    ['byline', 'json-ld', pageWith(body(), data({ author: { name: 'Sari Dewi' } }))],
    ['byline', 'meta', pageWith(body(), '<meta name="author" content="Sari Dewi">')],
    ['byline', 'page', pageWith(body()).replace('</h1>', '</h1><p class="byline">Oleh Sari Dewi</p>')],
    ['published', 'json-ld', pageWith(body(), data({ datePublished: '2026-02-03' }))],
    ['published', 'meta', pageWith(body(), '<meta property="article:published_time" content="2026-02-03">')],
    [
      'published',
      'page',
      pageWith(body()).replace('</h1>', '</h1><p class="date">Selasa, 3 Februari 2026</p>'),
    ],
    [
      'modified',
      'json-ld',
      pageWith(body(), data({ datePublished: '2026-02-03', dateModified: '2026-02-04' })),
    ],
    [
      'standfirst',
      'page',
      pageWith(body()).replace(
        '</h1>',
        '</h1><p class="subtitle">Pedagang pindah dalam tiga tahap mulai hari Senin depan.</p>',
      ),
    ],
    ['lang', 'document', pageWith(body())],
    ['lang', 'detected', pageWith(body()).replace(' lang="id"', '')],
    ['siteName', 'open-graph', pageWith(body())],
    ['section', 'json-ld', pageWith(body(), data({ articleSection: 'Ekonomi' }))],
    ['source', 'page', pageWith(body({ 5: '<p>Sumber Antara</p>' }))],
    [
      'image',
      'open-graph',
      pageWith(body(), '<meta property="og:image" content="https://www.kabar.example/dermaga.jpg">'),
    ],
    [
      'image',
      'page',
      pageWith(`<figure><img src="/dermaga.jpg" width="900" height="600"></figure>${body()}`),
    ],
  ] as const)('%s: %s', (name, origin, html) => expect(originsOf(html)?.[name]).toBe(origin));

  test('what is not known has no source', () => {
    expect(Object.keys(originsOf(pageWith(body())) ?? {}).sort()).toEqual(['lang', 'siteName', 'title']);
  });
});
