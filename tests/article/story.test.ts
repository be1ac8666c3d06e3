import { describe, expect, test } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { clearings, preparations, repairs } from '../../src/article/steps/index.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { address, body, linesOf, pageWith, paragraphs, parse, read, storyOf, testWindow } from './page.ts';

test('nothing lost: every paragraph of the story, once and in order', () => {
  expect(linesOf(storyOf(pageWith(body())))).toEqual(paragraphs);
});

describe('what a page prints twice is read once', () => {
  const summary = paragraphs[0].replace(', kata kepala dinas perikanan, Senin', '');
  /** The story in a layout of boxes, as on many Indonesian sites, rather than alone in an `article`. */
  const boxed = (story: string, after = '') =>
    pageWith('').replace(
      /<main>.*<\/main>/su,
      `<div class="konten"><div class="halaman"><h1>Pasar Ikan Pindah ke Dermaga Baru</h1><div itemprop="articleBody">${story}</div>${after}<p class="waktu">Redaktur: Rina</p></div></div>`,
    );

  test.each([
    ['a paragraph, in an article', pageWith(body({ 4: `<p>${paragraphs[1]}</p>` }))],
    ['a paragraph, in boxes', boxed(body({ 4: `<p>${paragraphs[1]}</p>` }))],
    [
      'the lede as a summary under the story',
      boxed(body(), `<div class="relative"><h4>${summary}</h4></div>`),
    ],
  ])('%s', (_, html) => expect(linesOf(storyOf(html))).toEqual(paragraphs));
});

test('one story: the next one that an endless page appends is left out', () => {
  const next = `<article><h1>Kapal Feri Berhenti Berlayar</h1>${paragraphs.map((text) => `<p>Kapal feri: ${text}</p>`).join('')}</article>`;
  const html = pageWith(body()).replace('</main>', `${next}</main>`);
  expect(linesOf(storyOf(html))).toEqual(paragraphs);
});

test('one story, also once the address became that of the next', () => {
  const next = `<article><h1>Kapal Feri Berhenti Berlayar</h1>${paragraphs.map((text) => `<p>Kapal feri: ${text}</p>`).join('')}</article>`;
  const html = pageWith(body()).replace('</main>', `${next}</main>`);
  const url = new URL('https://www.kabar.example/ekonomi/kapal-feri-berhenti-berlayar');
  expect(linesOf(storyOf(html, { url }))).toEqual(paragraphs);
});

test('a story whose address says that its pictures are there', () => {
  const url = new URL('https://www.kabar.example/pasar-ikan-pindah-ke-dermaga/gallery');
  expect(storyOf(pageWith(body()), { url }).readerable).toBe(true);
});

test.each(['ekonomi/pasar/search', 'ekonomi/pasar/galeri', 'ekonomi/2026/latest'])(
  'a whole story under an address that ends like that of a list: %s',
  (path) => {
    const url = new URL(path, 'https://www.kabar.example');
    const date = '<meta property="article:published_time" content="2026-03-04T09:00+07:00">';
    expect(storyOf(pageWith(body(), date), { url }).readerable).toBe(true);
    expect(read(pageWith(body()).replaceAll('article', 'div'), { url })).toBeUndefined();
  },
);

test('says what it did: what is left out is listed with its reason', () => {
  const { removed } = storyOf(pageWith(body({ 2: '<p>4 min read</p>' })));
  expect(removed).toContainEqual({ kind: 'furniture', reason: 'reading-time', text: '4 min read' });
});

test('every step can be left out by its name', () => {
  const names = [...clearings, ...preparations, ...repairs].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names)
    expect(storyOf(pageWith(body()), { without: new Set([name]) }).title).not.toBe('');
});

test('the page itself is never touched', () => {
  const page = parse(pageWith(body({ 1: '<p>ADVERTISEMENT</p>' })));
  const before = page.documentElement.outerHTML;
  extract(page, { url: new URL(address), window: testWindow, phrases: everyLanguage, forms: formsElsewhere });
  expect(page.documentElement.outerHTML).toBe(before);
});
