import { describe, expect, test } from 'vitest';
import { body, linesOf, paragraphs, read, storyOf } from './page.ts';

const headline = '<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>';
const aside =
  'Kantor dinas perikanan buka setiap hari kerja dan menerima pertanyaan para pedagang di lantai dua.';
const page = (inside: string) =>
  `<!doctype html><html lang="id"><head><title>Pasar Ikan Pindah ke Dermaga Baru</title></head><body>${inside}</body></html>`;

describe('what a page marks as its menus, foot and margins is no story', () => {
  test.each([
    ['a menu within the story', `<nav><p>${aside}</p></nav>`],
    ['a margin beside it', `<aside><p>${aside}</p></aside>`],
    ['a box that says what it is', `<div role="complementary"><p>${aside}</p></div>`],
    ['a foot', `<footer><p>${aside}</p></footer>`],
  ])('%s', (_, box) =>
    expect(linesOf(storyOf(page(`<div>${headline}<div>${body({ 3: box })}</div></div>`)))).toEqual(
      paragraphs,
    ),
  );
});

describe('unless the story stands in it', () => {
  test.each([
    ['a foot around everything', `<footer>${headline}<div>${body()}</div></footer>`],
    ['a margin with all the prose', `${headline}<div role="complementary">${body()}</div>`],
    ['a body that says it is a margin', `<article role="complementary">${headline}${body()}</article>`],
  ])('%s', (_, story) =>
    expect(linesOf(storyOf(page(story), { anyway: true }))).toEqual(expect.arrayContaining([...paragraphs])),
  );
});

test('cards in the margins still tell a listing', () => {
  const card = '<li class="kartu"><a href="/x"><img src="/a.jpg"><p>Berita lain</p></a></li>';
  const beside = (cards: number) =>
    read(
      page(
        `<div>${headline}<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p></div><aside><ul>${card.repeat(cards)}</ul></aside>`,
      ),
      { url: new URL('https://www.kabar.example/ikan') },
    );
  expect(beside(0)).toBeDefined();
  expect(beside(90)).toBeUndefined();
});

describe('what stands around the box of headline and story is no story', () => {
  const note = 'Oleh Sari Dewi, 4 Maret 2024';
  const others = Array.from(
    { length: 8 },
    (_, n) => `<article><h3>Berita ${n}</h3><p>${aside}</p></article>`,
  );
  const list = `<div>${others.join('')}</div>`;
  test.each([
    ['other stories under it', `<div><div>${headline}${body()}</div>${list}</div>`],
    [
      'other stories before it, which stand in their own box',
      `${list}<main><div>${headline}${body()}</div></main>`,
    ],
  ])('%s', (_, inside) => expect(linesOf(storyOf(page(inside)))).toEqual(paragraphs));

  test.each([
    ['paragraphs', body().replaceAll('.</p>', `. ${aside}</p>`)],
    ['lines', `${aside}<br><br>`.repeat(5)],
  ])('but %s in a box beside it are', (_, more) =>
    expect(
      linesOf(storyOf(page(`<div><div>${headline}${body()}</div><div>${more}</div></div>`))).join(),
    ).toContain(aside),
  );

  test('and a note beside it still tells who wrote it, and the data in a list what it is', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-04"}</script>';
    const story = read(
      page(
        `<div><div><div>${headline}${body()}</div><div class="byline">${note}</div></div>${data}${list}</div>`,
      ),
    );
    expect(story?.byline).toBe('Sari Dewi');
    expect(story?.published).toBe('2024-03-04');
  });
});
