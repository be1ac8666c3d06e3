import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { furtherPages, join, type PagesEnd, pageReader } from '../../src/article/pages/index.ts';
import { nextPage } from '../../src/article/pages/next.ts';
import { pageAddress } from '../../src/article/pages/page-number.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { linesOf, pageWith, paragraphs, parse, storyOf, testWindow } from './page.ts';

const story = 'https://m.jpnn.com/news/pasar-ikan-pindah-ke-dermaga-baru';
const ruleWith = (whole: string) => ({ host: 'jpnn.com', whole, origin: 'made up', seen: '2026-11' });
const next = (html: string, address = story, whole?: string) =>
  nextPage(parse(html), new URL(address), whole === undefined ? undefined : ruleWith(whole))?.next;

describe('the next page is found', () => {
  test.each([
    ['by its number in a list', '<a href="?page=1">1</a><a href="?page=2">2</a>', `${story}?page=2`],
    ['by the word Selanjutnya', `<a href="${story}?page=2">Selanjutnya »</a>`, `${story}?page=2`],
    ['by the word Next', '<a href="?page=2">Next</a>', `${story}?page=2`],
    ['by rel=next in the head', '<link rel="next" href="?page=2">', `${story}?page=2`],
    [
      'under the scheme of the page, whichever the link names',
      `<a href="${story.replace('https:', 'http:')}?page=2">2</a>`,
      `${story}?page=2`,
    ],
    ['as a folder', `<a href="${story}/2">2</a>`, `${story}/2`],
    ['as /page/2', `<a href="${story}/page/2/">Halaman berikutnya</a>`, `${story}/page/2/`],
    ['by a word with its number', '<a href="?page=2">Halaman 2</a>', `${story}?page=2`],
    ['by a sentence', '<a href="?page=2">Lanjut ke halaman 2</a>', `${story}?page=2`],
    ['by what its chapter is called', '<a href="?page=2">Next: The harvest</a>', `${story}?page=2`],
    ['the whole story, without a number', '<a href="?single=1">View as one page</a>', `${story}?single=1`],
    ['the same as a folder', `<a href="${story}/all">Tampilkan semua</a>`, `${story}/all`],
    ['with tracking beside it', `<a href="?page=2&utm_source=x">2</a>`, `${story}?page=2&utm_source=x`],
    [
      'the whole story, where the page links it',
      '<a href="?page=2">2</a><a href="?page=all">Tampilkan semua</a>',
      `${story}?page=all`,
    ],
    [
      'the whole story, in capitals',
      `<a href="${story}/2">2</a><a href="${story}/All">Show All</a>`,
      `${story}/All`,
    ],
    [
      'the whole story, where the numbers beside it count paragraphs',
      `<a href="${story}/10">2</a><a href="?showpage=all">Tampilkan Semua</a>`,
      `${story}?showpage=all`,
    ],
    [
      'by the paragraphs that it begins after',
      `<a href="#">1</a><a href="${story}/15">2</a><a href="${story}/30">3</a>`,
      `${story}/15`,
    ],
  ])('%s', (_, links, address) => expect(next(links)).toBe(address));

  test.each([['Page 2 of 3'], ['2 of 3'], ['Halaman 2 dari 3'], ['2/3'], ['Seite 2 von 3']])(
    'by its place among all: %s',
    (words) => expect(next(`<a href="?page=2">${words}</a>`)).toBe(`${story}?page=2`),
  );

  test('by paragraphs from a later page, too', () => {
    const links = `<a href="${story}">1</a><a href="${story}/15">2</a><a href="${story}/30">3</a>`;
    expect(next(links, `${story}/15`)).toBe(`${story}/30`);
    expect(next(links, `${story}/30`)).toBeUndefined();
  });

  test('the single page that the site rule knows comes first', () => {
    expect(next('<a href="?page=2">2</a>', story, '?page=all')).toBe(`${story}?page=all`);
  });

  test.each([
    ['the page before', '<a href="?page=1">1</a><a href="?page=2">2</a>', `${story}?page=2`],
    ['another story', '<a rel="next" href="/news/kapal-feri-berhenti-berlayar">Next</a>', story],
    ['another host', '<a href="https://www.genpi.co/news/pasar?page=2">2</a>', story],
    ['a page of a section', '<a href="/news?page=2">Halaman 2</a>', story],
    ['a comment page', `<a href="${story}/comment-page-2">2</a>`, story],
    ['more than the whole story', '<a href="?page=2">2</a>', `${story}?page=all`],
    ['all of something else', '<a href="/news/all">Lihat semua</a><a href="?page=all">Komentar</a>', story],
    [
      'the whole story after its last page',
      '<a href="?page=2">2</a><a href="?page=all">Lihat semua</a>',
      `${story}?page=3`,
    ],
    ['all of a section', '<a href="/news/all">Lihat semua</a>', 'https://m.jpnn.com/news/12'],
    ['a story called after a number', `<a href="${story}/10">10</a><a href="/news/3/50">2</a>`, story],
    ['a number that only looks so', `<a href="${story}?page=2">2 komentar pembaca</a>`, story],
  ])('but not %s', (_, links, address) => expect(next(links, address)).toBeUndefined());

  test.each([
    ['https://a.example/berita/judul?page=3', 3],
    ['https://a.example/berita/judul/3/', 3],
    ['https://a.example/berita/judul_3.html', 3],
    ['https://a.example/berita/judul', 1],
    ['https://a.example/berita/2023', 1],
  ])('%s is page %i', (address, page) => expect(pageAddress(new URL(address)).page).toBe(page));
});

const paged = (
  at: number,
  own: readonly string[],
  total = 3,
  title = 'Pasar Ikan Pindah ke Dermaga Baru',
) => {
  const lede =
    '<p class="ringkas">Ringkasan: pasar ikan tertua di kota pelabuhan itu akan pindah ke dermaga yang baru dibangun.</p>';
  const links = Array.from({ length: total }, (_, n) => `<a href="?page=${n + 1}">${n + 1}</a>`).join('');
  const text = own.map((line) => `<p>${line}</p>`).join('');
  return pageWith(
    `<figure><img src="/foto.jpg"><figcaption>Pasar lama.</figcaption></figure>${text}${at === 0 ? '' : lede}<p>Sumber Antara</p><div>${links}</div>`,
  ).replaceAll('Pasar Ikan Pindah ke Dermaga Baru', title);
};
const parts = [
  paragraphs.slice(0, 3),
  paragraphs.slice(3, 5),
  [
    paragraphs[5],
    'Halaman terakhir menutup kisah pasar itu dengan kutipan dari seorang pedagang yang sudah pensiun, Selasa.',
  ],
];

type Answer = {
  readonly html?: string;
  readonly status?: number;
  readonly type?: string;
  readonly url?: string;
  /** What asking for it throws. */
  readonly thrown?: unknown;
};

async function fetched(
  answers: Readonly<Record<string, Answer>>,
  whole?: string,
  html = paged(1, parts[0] ?? []),
) {
  const asked: string[] = [];
  const url = new URL(story);
  const known = whole === undefined ? {} : { site: ruleWith(whole) };
  const first = storyOf(html, { url, ...known });
  const pages = furtherPages(first, {
    url,
    read: pageReader({ phrases: everyLanguage, forms: formsElsewhere, ...known }, testWindow),
    fetch: async (address) => {
      asked.push(address);
      const answer = answers[address.replace(story, '')];
      if (!answer) throw new TypeError('no connection');
      if (answer.thrown) throw answer.thrown;
      const response = new Response(answer.html ?? '', {
        status: answer.status ?? 200,
        headers: { 'content-type': answer.type ?? 'text/html; charset=utf-8' },
      });
      if (answer.url) Object.defineProperty(response, 'url', { value: answer.url });
      return response;
    },
  });
  const articles: [Article, ...Article[]] = [first];
  let end: PagesEnd | undefined;
  while (end === undefined) {
    const step = await pages.next();
    if (step.done) end = step.value;
    else articles.push(step.value);
  }
  return { asked, end, lines: linesOf(join(articles)), whole: join(articles) };
}

describe('a story cut into pages', () => {
  const two = { html: paged(2, parts[1] ?? []) };
  const three = { html: paged(3, parts[2] ?? []) };

  test('is whole, in order, with nothing printed twice', async () => {
    const { lines, end, whole } = await fetched({ '?page=2': two, '?page=3': three });
    expect(end).toEqual({ reason: 'complete' });
    expect(lines.filter((line) => !line.startsWith('Ringkasan'))).toEqual([...parts.flat(), 'Sumber Antara']);
    expect(whole.content.querySelectorAll('img')).toHaveLength(1);
    expect(new Set(lines).size).toBe(lines.length);
    expect(whole.next).toBeUndefined();
    expect(whole.source).toBe('Antara');
    expect(whole.origins?.source).toBe('page');
  });

  test('a page that cannot be had leaves what is there, to try again from', async () => {
    const { lines, end } = await fetched({ '?page=2': two });
    expect(end).toEqual({ reason: 'failed', address: `${story}?page=3` });
    expect(lines).toEqual(expect.arrayContaining([...(parts[0] ?? []), ...(parts[1] ?? [])]));
  });

  test.each<[string, Answer]>([
    ['is an error', { status: 404, html: 'x' }],
    ['is no HTML', { type: 'application/pdf', html: 'x' }],
    ['was redirected to another host', { ...two, url: 'https://iklan.example/' }],
    ['is broken off by an error of another world', { thrown: { name: 'AbortError' } }],
    ['is longer than five million bytes', { html: 'x'.repeat(5_000_001) }],
  ])('fails when the page %s', async (_, answer) => {
    const { end } = await fetched({ '?page=2': answer });
    expect(end).toEqual({ reason: 'failed', address: `${story}?page=2` });
  });

  test('stops at another story', async () => {
    const other = { html: paged(2, parts[1] ?? [], 3, 'Kapal Feri Berhenti Berlayar') };
    expect((await fetched({ '?page=2': other })).end).toEqual({ reason: 'other-story' });
  });

  test.each<[string, Answer | undefined]>([
    ['cannot be had', undefined],
    ['is an error', { status: 404, html: 'x' }],
    ['is the first page again', { html: paged(1, parts[0] ?? []) }],
    ['tells another story', { html: paged(1, parts[1] ?? [], 3, 'Kapal Feri Berhenti Berlayar') }],
  ])('goes on by number where the whole story on one page %s', async (_, answer) => {
    const { lines, end, asked } = await fetched(
      { ...(answer && { '?page=all': answer }), '?page=2': two, '?page=3': three },
      '?page=all',
    );
    expect(asked.map((address) => address.replace(story, ''))).toEqual(['?page=all', '?page=2', '?page=3']);
    expect(end).toEqual({ reason: 'complete' });
    expect(lines).toEqual(expect.arrayContaining(parts.flat()));
  });

  test('a numbered page that cannot be had, where the whole story on one page could not either, is told', async () => {
    const { end } = await fetched({ '?page=2': two }, '?page=all');
    expect(end).toEqual({ reason: 'failed', address: `${story}?page=3` });
  });

  test('goes on by number where every page links a whole story that cannot be had', async () => {
    const linked = (page: number) =>
      paged(page, parts[page - 1] ?? []).replace('<div><a', '<div><a href="?page=all">Tampilkan semua</a><a');
    const answers = { '?page=2': { html: linked(2) }, '?page=3': { html: linked(3) } };
    const { lines, end, asked } = await fetched(answers, undefined, linked(1));
    expect(asked.map((address) => address.replace(story, ''))).toEqual(['?page=all', '?page=2', '?page=3']);
    expect(end).toEqual({ reason: 'complete' });
    expect(lines).toEqual(expect.arrayContaining(parts.flat()));
  });

  test('stops where the server answers the same page again', async () => {
    const { end, asked } = await fetched({ '?page=2': two, '?page=3': two });
    expect(end).toEqual({ reason: 'loop' });
    expect(asked).toHaveLength(2);
  });
});

test.each(['<a href="?page=2">Next: older comments</a>', `<a href="${story}/all">Lihat semua</a>`])(
  'comments go on elsewhere, the story does not: %s',
  (link) => expect(next(`<h1>Pasar Ikan</h1><div class="comments">${link}</div>`)).toBeUndefined(),
);
