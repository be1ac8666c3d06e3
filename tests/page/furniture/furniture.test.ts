import { describe, expect, test } from 'vitest';
import { storyOf } from '../../../src/clutter/story.ts';
import { linesAround } from '../../../src/page/furniture/lines.ts';
import { sentences } from '../../clutter/page.ts';
import { livePage } from '../live.ts';

const link = (words: string) => `<a href="/lain">${words}</a>`;
const words = 'Ikuti kabar pelabuhan setiap pagi di kanal kami';

const paragraphs = sentences.map((one) => `<p>${one}</p>`);

/** A story with a line in one of its places. */
function pageWith({ top = '', opening = '', middle = '', end = '', after = '' }): Document {
  const [first, second, ...rest] = paragraphs;
  const half = Math.ceil(rest.length / 2);
  const body = [first, opening, second, ...rest.slice(0, half), middle, ...rest.slice(half), end].join('');
  return livePage(
    `<main><div class="kolom"><h1>Warga Menata Dermaga</h1>${top}<div itemprop="articleBody">${body}</div>${after}</div></main>`,
  ).page;
}

function learnable(place: Parameters<typeof pageWith>[0]): string[] {
  const story = storyOf(pageWith(place));
  if (!story) throw new Error('The fixture has no story.');
  return linesAround(story).map(({ text }) => text);
}

const line = words.toLowerCase();

describe('may be learned', () => {
  test.each([
    ['a link under the story', { after: `<p>${link(words)}</p>` }],
    ['a link at its end', { end: `<p>${link(words)}</p>` }],
    ['a link between later paragraphs', { middle: `<p>${link(words)}</p>` }],
    [
      'a line that is mostly a link',
      { after: `<div>Ikuti ${link('kabar pelabuhan setiap pagi di kanal kami')}</div>` },
    ],
    ['bare words under the story', { after: `<p>${words}</p>` }],
    ['bare words in a box of their own', { after: `<section><div><p>${words}</p></div></section>` }],
    ['with an icon', { after: `<p><img src="/i.svg" alt=""> ${words}</p>` }],
  ])('%s', (_, place) => {
    expect(learnable(place)).toEqual([line]);
  });
});

describe('is never learned', () => {
  const intro = 'Setiap Jumat kami menjawab pertanyaan para pembaca';
  test.each<[string, Parameters<typeof pageWith>[0]]>([
    ['the opening of a recurring column, above the story', { top: `<p>${intro}</p>` }],
    ['the same, as the first line of the story', { top: `<p><em>${intro}</em></p>` }],
    ['the same, after the first paragraph', { opening: `<p><em>${intro}</em></p>` }],
    ['the same, as a link', { opening: `<p>${link(intro)}</p>` }],
    [
      'background that is told again under many stories',
      { end: '<p>Perang itu dimulai pada suatu pagi di bulan Februari.</p>' },
    ],
    [
      'the same, between paragraphs',
      { middle: '<p>Perang itu dimulai pada suatu pagi di bulan Februari.</p>' },
    ],
    ['a writer’s last words', { end: '<p>Sampai jumpa pekan depan, tetap waras dan gembira.</p>' }],
    ['a dateline', { end: '<p>Muara Bening, Senin pagi yang teduh</p>' }],
    ['who wrote it', { after: '<p>Penulis: Ratna Kusuma Wardani</p>' }],
    ['who edited it, linked', { after: `<p>Editor: ${link('Bagus Prasetya Nugraha')}</p>` }],
    ['the agency that it comes from', { after: '<p>Artikel ini bersumber dari kantor berita</p>' }],
    ['that an agency helped', { after: '<p>Two news agencies contributed to this report</p>' }],
    ['a correction', { after: '<p>Ralat atas berita ini dimuat di halaman muka</p>' }],
    [
      'where to find help, by telephone',
      { after: '<p>Bila Anda butuh teman bicara, hubungi 119 kapan saja</p>' },
    ],
    ['where to find help', { after: `<p>${link('Hotline for anyone who needs to talk to somebody')}</p>` }],
    ['that the rest is sold', { after: `<p>${link('Berlangganan untuk membaca lanjutan cerita ini')}</p>` }],
    ['a quote', { after: '<p>“Kami menjaga dermaga ini bersama-sama”</p>' }],
    ['a caption', { after: `<figure><figcaption>${words}</figcaption></figure>` }],
    ['a row of a table', { middle: `<table><tr><td><p>${link(words)}</p></td></tr></table>` }],
    ['an item of a list', { middle: `<ul><li><p>${link(words)}</p></li></ul>` }],
    ['something to press', { after: `<p>${words} <button>Kirim</button></p>` }],
    ['a link to something on the page', { after: `<p><a href="#komentar">${words}</a></p>` }],
    ['an address to write to', { after: `<p><a href="mailto:a@b.example">${words}</a></p>` }],
    ['a form', { after: `<form><p>${words}</p></form>` }],
    ['what is hidden already', { after: `<div data-jernih="promo"><p>${link(words)}</p></div>` }],
    ['a word or two', { after: `<p>${link('Kembali ke atas')}</p>` }],
    ['a paragraph', { after: `<p>${link(sentences.join(' '))}</p>` }],
    ['bare words with prose after them', { after: `<p>${words}</p><div>${paragraphs[0]}</div>` }],
  ])('%s', (_, place) => {
    expect(learnable(place)).toEqual([]);
  });

  test('anything on a page with one paragraph', () => {
    const { page } = livePage(
      `<div itemprop="articleBody"><p>${sentences.join(' ')}</p></div><p>${link(words)}</p>`,
    );
    const story = storyOf(page);
    expect(story && linesAround(story)).toEqual([]);
  });
});

test('the same words in other markup, or inside the story, are another line', () => {
  const shapes = [
    { after: `<p>${link(words)}</p>` },
    { after: `<div>${link(words)}</div>` },
    { end: `<p>${link(words)}</p>` },
  ].map((place) => {
    const story = storyOf(pageWith(place));
    return story && linesAround(story)[0]?.shape;
  });
  expect(new Set(shapes).size).toBe(3);
});
