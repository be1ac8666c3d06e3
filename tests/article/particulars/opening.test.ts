import { expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, read, storyOf } from '../page.ts';

const taught =
  'Kursus ini menjelaskan cara memilih kios di dermaga baru. Isinya ditulis bagi pedagang yang baru mulai berjualan.';

/** A page whose headline stands in a box of its own, far from the story. */
const courseWith = (under: string, over = 'section'): string =>
  pageWith(body()).replace(
    '<main><article><h1>Pasar Ikan Pindah ke Dermaga Baru</h1>',
    `<${over}><div class="row"><div class="text-container"><label>Kursus</label>
    <h1>Pasar Ikan Pindah ke Dermaga Baru</h1>${under}</div><div><h3>Bagian</h3><ol><li><a href="/a">Satu</a></li>
    <li><a href="/b">Dua</a></li></ol></div></div></${over}><div id="page"><main><article>`,
  );

test('the sentences under a headline that stands in a box of its own are its standfirst', () => {
  const story = storyOf(courseWith(`<p>${taught}</p>`));
  expect(story.standfirst).toBe(taught);
  expect(story.origins?.standfirst).toBe('page');
  expect(linesOf(story)).toEqual(paragraphs);
});

test.each([
  [
    'a way to the page',
    '<p>Beranda ❯ Ekonomi ❯ Pasar Ikan Pindah ke Dermaga Baru, dan apa artinya bagi pedagang?</p>',
  ],
  ['links', `<p><a href="/c">${taught}</a></p>`],
  [
    'who earns by it',
    '<p>We choose what we like best. Purchases made through our links may earn us a commission on this.</p>',
  ],
  ['a line of few words', '<p>Kursus bagi pedagang.</p>'],
])('%s is none', (_, under) => {
  expect(read(courseWith(under))?.standfirst).toBeUndefined();
});

test('what stands under the name of the site is none', () => {
  const named = pageWith(body())
    .replace('<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>', '<h2>Pasar Ikan Pindah ke Dermaga Baru</h2>')
    .replace('<body>', `<body><div class="merek"><h1>Kabar</h1><p>${taught}</p></div>`);
  expect(read(named)?.standfirst).toBeUndefined();
});

test('what the story says is no standfirst', () => {
  const html = pageWith(body()).replace('<div class="isi">', '').replace('</div></article>', '</article>');
  expect(storyOf(html).standfirst).toBeUndefined();
  expect(linesOf(storyOf(html))).toEqual(paragraphs);
});
