import { describe, expect, test } from 'vitest';
import { address, body, jsonLd, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

const ours = new URL(address).pathname;
const theirs = '/ekonomi/kapal-feri-berhenti-berlayar';
const next = 'Kapal Feri Berhenti Berlayar';
const say = (name: string) => paragraphs.map((text) => `<p>${name}: ${text}</p>`).join('');
const head = (name: string, headline: string) =>
  `<h1 class="judul">${headline}</h1><p class="nama">Oleh ${name}</p>`;

const inBoxes = (boxes: string, head = '') =>
  pageWith('', head).replace(/<main>.*<\/main>/su, `<main>${boxes}</main>`);

/** Each story in a box that names its address. */
const named = (open: (at: string) => string, tag = 'div') =>
  inBoxes(
    `<${tag} ${open(ours)}>${head('Sari Dewi', 'Pasar Ikan Pindah ke Dermaga Baru')}<div class="isi">${body()}</div></${tag}><${tag} ${open(theirs)}>${head('Rina Marlina', next)}<div class="isi">${say('Kapal')}</div></${tag}>`,
  );
describe('one story: the one that was opened, where each says where it stands', () => {
  test.each([
    ['data-url', named((at) => `class="berita" data-url="${at}"`)],
    ['data-href', named((at) => `class="berita" data-href="https://www.kabar.example${at}?utm_source=x"`)],
    ['data-permalink', named((at) => `class="berita" data-permalink="${at}/"`)],
    ['classes that count', named((at) => `class="berita berita-${at.length}" data-url="${at}"`, 'section')],
  ])('by %s', (_, html) => {
    const story = storyOf(html);
    expect(linesOf(story)).toEqual(paragraphs);
    expect(story).toMatchObject({ title: 'Pasar Ikan Pindah ke Dermaga Baru', byline: 'Sari Dewi' });
  });

  test('also once the page is called after the next one, and stands at its address', () => {
    const url = new URL(theirs, address);
    const data = jsonLd({
      '@type': 'NewsArticle',
      headline: 'Pasar Ikan Pindah ke Dermaga Baru',
      url: address,
    });
    const html = named((at) => `class="berita" data-url="${at}"`).replace(
      /<title>.*<\/title>/u,
      `<title>${next} - Kabar</title><link rel="canonical" href="${address}">${data}`,
    );
    const story = storyOf(html, { url });
    expect(linesOf(story)).toEqual(paragraphs);
    expect(story).toMatchObject({ title: 'Pasar Ikan Pindah ke Dermaga Baru', byline: 'Sari Dewi', address });
  });
});

const parts = ['Satu', 'Dua', 'Tiga'];
const row = (open: (n: number) => string, heading: (n: number) => string, tag = 'div') =>
  parts.map((part, n) => `<${tag} ${open(n)}>${heading(n)}${say(part)}</${tag}>`).join('');
const dated = (n: number) => `<h2>${parts[n]}</h2><time>2026-03-0${n + 1} 09:00</time>`;
const title = '<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>';

describe('what is built alike, and is one story, stays', () => {
  test.each([
    ['reports from hour to hour, dated', title + row(() => 'class="pos"', dated)],
    [
      'reports that name a place on the page',
      title + row((n) => `class="pos" data-url="${ours}#pos-${n}"`, dated),
    ],
    [
      'reports that name an address below it',
      title + row((n) => `class="pos" data-permalink="${ours}/pos/${n}"`, dated),
    ],
    [
      'reports that name another address, the first one, too',
      title + row((n) => `class="pos" data-url="/langsung/${n}-kabar"`, dated),
    ],
    [
      'reports that are called after stories which they lead to',
      title +
        row(
          () => 'class="pos"',
          (n) => `<h2><a href="/berita/${n}-kabar-lain">${parts[n]}</a></h2>`,
        ),
    ],
    [
      'reports whose headlines are of the first order',
      title +
        row(
          () => 'class="pos"',
          (n) => `<h1 class="sub"><a href="/berita/${n}-kabar-lain">${parts[n]}</a></h1>`,
        ),
    ],
    [
      'reports within the story, which names its own',
      `<div class="pos" data-url="${ours}">${title}${row((n) => `class="pos" data-url="/berita/${n}-kabar"`, dated)}</div>`,
    ],
    ['days of a diary', title + row((n) => `class="hari" data-href="#hari-${n}"`, dated, 'section')],
    [
      'parts that name their page',
      row(
        (n) => `class="bab" data-url="${ours}?page=${n + 1}"`,
        (n) => (n ? `<h2>${parts[n]}</h2>` : title),
      ),
    ],
    [
      'parts that name their number',
      row(
        (n) => `class="bab" data-url="${ours}${n ? `/${n + 1}` : ''}"`,
        (n) => (n ? `<h2>${parts[n]}</h2>` : title),
      ),
    ],
    [
      'a list of things with where to buy them',
      title + row((n) => `class="barang" data-link="https://toko.example/${n}"`, dated),
    ],
    [
      'boxes of another kind than the first',
      `<div class="berita" data-url="${ours}">${title}${say('Nol')}</div>${row((n) => `class="kotak" data-url="/topik/${n}-lain"`, dated)}`,
    ],
  ])('%s', (_, boxes) => {
    const lines = linesOf(storyOf(inBoxes(`<article>${boxes}</article>`)));
    for (const part of parts.filter((name) => boxes.includes(`${name}: `)))
      expect(lines.filter((line) => line.startsWith(`${part}: `))).toHaveLength(paragraphs.length);
  });
});

describe('also where each part has a headline of the first order, and names an address', () => {
  const first = (n: number) => `<h1>${n ? parts[n] : 'Pasar Ikan Pindah ke Dermaga Baru'}</h1>`;
  const rows = (at: (n: number) => string) => row((n) => `class="pos" data-url="${at(n)}"`, first);
  const later = ['', '/berita/warga-pesisir-mengungsi', '/berita/jembatan-ditutup-sampai-sore'];
  test.each([
    ['of one update', ours, (n: number) => ours + (n ? `?update=${n}12` : '')],
    [
      'of one post, at one of which the page was opened',
      `${ours}?post=901`,
      (n: number) => `${ours}?post=90${3 - n}`,
    ],
    ['numbered entries', '/langsung/banjir/kabar-7', (n: number) => `/langsung/banjir/kabar-${7 - n}`],
    ['numbered parts', '/cerita/anak-laut-bagian-1', (n: number) => `/cerita/anak-laut-bagian-${n + 1}`],
    [
      'parts in words',
      '/cerita/anak-laut-bagian-satu',
      (n: number) => `/cerita/anak-laut-bagian-${parts[n]?.toLowerCase()}`,
    ],
    ['days', '/catatan/hari-satu-di-laut', (n: number) => `/catatan/hari-${parts[n]?.toLowerCase()}-di-laut`],
    [
      'short names below one',
      '/cerita/anak-laut/satu',
      (n: number) => `/cerita/anak-laut/${parts[n]?.toLowerCase()}`,
    ],
    [
      'below the page',
      `${ours}.html`,
      (n: number) => (n ? `${ours}/bagian-tengah-yang-${n}` : `${ours}.html`),
    ],
    ['numbers', ours, (n: number) => (n ? `/p/${n}0012` : ours)],
    ['people', ours, (n: number) => (n ? `/tokoh/${parts[n]}` : ours)],
    [
      'one story, and only some lead to another',
      ours,
      (n: number) => (n === 1 ? '/berita/warga-pesisir-mengungsi' : ours),
    ],
    [
      'other stories, and only some',
      ours,
      (n: number) => (n === 1 ? '/berita/warga-pesisir-mengungsi' : n ? `${ours}-2` : ours),
    ],
  ])('%s', (_, opened, at) => {
    const url = new URL(opened, address);
    const lines = linesOf(storyOf(inBoxes(rows(at)), { url }));
    for (const part of parts)
      expect(lines.filter((line) => line.startsWith(`${part}: `))).toHaveLength(paragraphs.length);
  });

  const told = rows((n) => later[n] || ours);
  const blog = 'itemscope itemtype="https://schema.org/LiveBlogPosting"';
  test.each([
    ['as data', inBoxes(told, jsonLd({ '@type': 'LiveBlogPosting', url: address }))],
    ['in the markup', inBoxes(`<div ${blog}>${told}</div>`)],
  ])('a live report that says so %s', (_, html) => {
    const lines = linesOf(storyOf(html));
    for (const part of parts)
      expect(lines.filter((line) => line.startsWith(`${part}: `))).toHaveLength(paragraphs.length);
  });
});
