import { describe, expect, test } from 'vitest';
import { read } from './page.ts';
import { bridge, each, page } from './page-kinds/page.ts';

describe('no story is said honestly', () => {
  test.each([
    ['an empty page', ''],
    ['a page of one element', '<p>Halo</p>'],
    ['a frameset', '<frameset><frame src="/a"></frameset>'],
    [
      'a front page',
      `<h1>Kabar</h1>${Array.from({ length: 30 }, (_, n) => `<article class="kartu"><h3><a href="/berita/${n}">Judul berita nomor ${n}</a></h3><p>Ringkas saja.</p></article>`).join('')}`,
    ],
  ])('%s', (_, html) => {
    expect(read(html, { url: new URL('https://www.kabar.example/') })).toBeUndefined();
  });
});

const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `<article class="item"><a href="/berita/${n}/jembatan-desa-nomor-${n}"><img src="/${n}.jpg"><h3>Jembatan desa nomor ${n} selesai dibangun warga</h3></a><p>Warga desa nomor ${n} menyelesaikan jembatan mereka setelah bekerja bersama selama beberapa bulan.</p><span>${n + 1} jam lalu</span></article>`,
  ).join('');

describe('what is no story is said to be none', () => {
  test.each([
    ['a home page', 'https://www.lereng.example/', `<h1>Lereng</h1>${teasers(20)}`],
    [
      'an index of a day',
      'https://www.lereng.example/indeks/2026/03/04',
      `<h1>Indeks berita</h1>${teasers(12)}`,
    ],
    ['a section', 'https://www.lereng.example/ekonomi', `<h1>Ekonomi</h1>${teasers(12)}`],
    [
      'the stories of a tag',
      'https://www.lereng.example/tag/jembatan-gantung',
      `<h1>Berita jembatan gantung hari ini</h1><p>Kumpulan berita jembatan gantung terbaru dan terlengkap, dirangkum oleh redaksi untuk pembaca setia kami.</p>${teasers(10)}`,
    ],
    [
      'what a search found',
      'https://www.lereng.example/search?q=jembatan',
      `<h1>Hasil pencarian: jembatan</h1><form><input name="q"></form>${teasers(10)}`,
    ],
    [
      'an author and what they wrote',
      'https://www.lereng.example/penulis/rina-marlina',
      `<h1>Rina Marlina</h1><p>Rina Marlina menulis tentang desa sejak 2015.</p>${teasers(8)}`,
    ],
    [
      'the stories of one word, told at length',
      'https://www.lereng.example/topic/jembatan',
      `<h1>Jembatan</h1>${each(bridge)}${teasers(3)}`,
    ],
    [
      'a shelf of a shop with a guide under it',
      'https://www.lereng.example/senter-kepala-untuk-pendaki',
      `<h1>Senter kepala</h1><div>${Array.from({ length: 12 }, (_, n) => `<div class="item"><a href="/p/${n}"><img src="/${n}.jpg">Senter ${n}</a> $${n + 20}<button class="btn add-to-cart">Beli</button></div>`).join('')}</div><h2>Cara memilih</h2>${each(bridge)}`,
    ],
    ['a list of videos', 'https://www.lereng.example/video', `<h1>Video</h1>${teasers(9)}`],
    [
      'a page that was not found',
      'https://www.lereng.example/berita/jembatan-yang-hilang',
      '<h1>Halaman tidak ditemukan</h1><p>Maaf, halaman yang Anda cari tidak ada.</p><a href="/">Kembali ke beranda</a>',
    ],
    [
      'a form to sign in',
      'https://www.lereng.example/masuk',
      '<h1>Masuk</h1><form><label>Surel <input></label><button>Masuk</button></form><p>Belum punya akun? Daftar sekarang.</p>',
    ],
  ])('%s', (_, url, content) => {
    const html = page(
      '<title>Lereng</title><meta property="og:type" content="website">',
      `<nav><a href="/">Beranda</a></nav><main>${content}</main>`,
    );
    expect(read(html, { url: new URL(url) })).toBeUndefined();
  });
});
