import { describe, expect, test } from 'vitest';
import { body, linesOf, paragraphs, read, storyOf } from '../page.ts';

const headline = '<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>';
const aside =
  'Kantor dinas perikanan buka setiap hari kerja dan menerima pertanyaan para pedagang di lantai dua.';
const menu = `<a href="/rubrik/ekonomi">Ekonomi dan bisnis</a> `.repeat(60);
const page = (inside: string) =>
  `<!doctype html><html lang="id"><head><title>Pasar Ikan Pindah ke Dermaga Baru</title></head><body>${inside}</body></html>`;

describe('what a page marks as its menus, foot and margins is no story', () => {
  test.each([
    ['a menu within the story', `<nav><p>${aside}</p></nav>`],
    ['a margin beside it', `<aside><p>${aside}</p></aside>`],
    ['a box that says what it is', `<div role="complementary"><p>${aside}</p></div>`],
    ['a foot', `<footer><p>${aside}</p></footer>`],
    ['a menu of the whole site', `<nav>${menu}</nav>`],
    ['such a menu in a margin', `<aside><button>Tutup</button><nav>${menu}</nav></aside>`],
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

test('a long foot still says where the story goes on', () => {
  const foot = `<footer>${menu}<a href="?page=2">2</a></footer>`;
  const story = `<div>${headline}<div>${body()}</div></div>${foot}`;
  expect(read(page(story), { url: new URL('https://www.kabar.example/ikan') })?.next).toBe(
    'https://www.kabar.example/ikan?page=2',
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

describe('what a long margin or a short menu says', () => {
  const facts =
    'Dermaga baru dibangun selama dua tahun. Panjangnya seratus meter, dan kapal sampai dua puluh meter dapat bersandar di sana. '.repeat(
      4,
    );
  const part = '<span><b>·</b></span>';
  const [opening = '', ...more] = paragraphs;
  const rest = more.map((line) => `<p>${line}</p>`).join('');

  test('facts beside a paragraph are told of', () => {
    const article = read(page(`${headline}<div><p>${opening}</p><aside>${facts}</aside>${rest}</div>`));
    expect(article?.removed).toEqual([expect.objectContaining({ reason: 'margin', text: facts.trim() })]);
  });

  test('notes to the story stay', () =>
    expect(
      linesOf(
        storyOf(
          page(`<div>${headline}${body()}<div><aside role="doc-endnotes">${facts}</aside></div></div>`),
        ),
      ),
    ).toEqual([...paragraphs, facts.trim()]));

  test('elsewhere it goes untold', () => {
    const article = read(page(`<div>${headline}<div>${body()}</div></div><aside>${facts}</aside>`));
    expect(article?.removed).toEqual([]);
  });

  test.each([
    ['right after the headline, its foot signs', `<div>${headline}</div>`, 'Sari Dewi'],
    ['elsewhere a foot does not', '<div><hr></div>', undefined],
  ])('%s', (_, before, byline) => {
    const foot = `<footer>${part.repeat(8)}<p class="author">Sari Dewi</p></footer>`;
    const top = before.includes('h1') ? '' : headline;
    const article = read(page(`${top}<div>${body()}</div><section>${before}${foot}</section>`));
    expect(article?.byline).toBe(byline);
  });
});

describe('what stands around the box of headline and story is no story', () => {
  const note = 'Oleh Sari Dewi, 4 Maret 2024';
  const others = Array.from(
    { length: 5 },
    (_, n) => `<article><h3>Berita ${n}</h3><p>${aside}</p></article>`,
  );
  const list = `<div>${others.join('')}</div>`;
  const later = paragraphs.map((line) => `Petak kedua: ${line}`);
  const whole = body() + later.map((line) => `<p>${line}</p>`).join('');
  test.each([
    ['other stories under it', `<div><div>${headline}${whole}</div>${list}</div>`],
    [
      'other stories before it, which stand in their own box',
      `${list}<main><div>${headline}${whole}</div></main>`,
    ],
  ])('%s', (_, inside) => expect(linesOf(storyOf(page(inside)))).toEqual([...paragraphs, ...later]));

  test.each([
    ['paragraphs', body().replaceAll('.</p>', `. ${aside}</p>`)],
    ['lines', `${aside}<br><br>`.repeat(5)],
  ])('but %s in a box beside it are', (_, more) =>
    expect(
      linesOf(storyOf(page(`<div><div>${headline}${body()}</div><div>${more}</div></div>`))).join(),
    ).toContain(aside),
  );

  const opening = `<header>${headline}${body()}</header>`;
  const [first, second, third] = ['Petak pertama', 'Petak kedua', 'Petak ketiga'].map((called) =>
    paragraphs.map((line) => `${called}: ${line}`),
  );
  const told = [first, second, third].flatMap((lines) => lines ?? []);
  const inParagraphs = (lines: readonly string[] | undefined) =>
    (lines ?? []).map((line) => `<p>${line}</p>`).join('');
  test.each([
    ['an article under a long opening', `<article>${inParagraphs(told)}</article>`],
    [
      'items of a list under a long opening',
      `<ol>${[first, second, third].map((lines) => `<li>${inParagraphs(lines)}</li>`).join('')}</ol>`,
    ],
    [
      'chapters that are articles each',
      `<div>${[first, second, third].map((lines) => `<article>${inParagraphs(lines)}</article>`).join('')}</div>`,
    ],
  ])('nor does %s go, where more is told than in the opening', (_, more) => {
    const lines = linesOf(storyOf(page(`<main>${opening}${more}</main>`)));
    expect(lines).toEqual(expect.arrayContaining(told.filter((line) => more.includes(line))));
  });

  test('nor do chapters that are articles each, and together tell as much', () => {
    const long = `<header>${headline}${whole}</header>`;
    const chapters = [first, second, third].map(
      (lines) => `<article>${inParagraphs(lines?.slice(0, 4))}</article>`,
    );
    const lines = linesOf(storyOf(page(`<main>${long}${chapters.join('')}</main>`)));
    expect(lines).toEqual(expect.arrayContaining(told.filter((line) => chapters.join().includes(line))));
  });

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
