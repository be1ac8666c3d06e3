import type { Example } from './example.ts';

const summary =
  'Petani kebun di hulu menghitung kerugian setelah air naik untuk ketiga kalinya tahun ini, dan pemerintah desa meminta mereka menunggu sampai tanggul yang baru selesai dibangun.';
const card = (at: string, title: string) => `<article><a href="${at}"><h3>${title}</h3></a></article>`;

/** Cards and summaries that belong to the story, or are all that it tells. */
export const otherCards: readonly Example[] = [
  {
    what: 'a card that a sentence leads to',
    inside: `<p>Beginilah kami menceritakannya waktu itu:</p>${card('/a', 'Sungai Meluap Lagi di Hulu Desa')}`,
    stays: ['Meluap Lagi'],
  },
  {
    what: 'a card under a heading of the story',
    inside: `<h2>1. Jembatan tertua</h2>${card('/a', 'Jembatan Bambu di Hulu Desa Sukamaju')}<p>Dibangun tiga generasi lalu.</p>`,
    stays: ['Jembatan Bambu di Hulu'],
  },
  {
    what: 'a round-up: a card to each few lines',
    inside: [1, 2, 3, 4, 5]
      .map((at) => `${card(`/${at}`, `Jembatan nomor ${at} yang paling indah`)}<p>Lebarnya ${at} meter.</p>`)
      .join(''),
    stays: ['Jembatan nomor 1', 'Jembatan nomor 5'],
  },
  {
    what: 'titles that are links, each over its paragraph',
    inside: [1, 2]
      .map(
        (at) =>
          `<a href="/${at}"><h3>Jembatan nomor ${at} yang paling indah</h3></a><p>Lebarnya ${at} meter.</p>`,
      )
      .join(''),
    stays: ['Jembatan nomor 1', 'Jembatan nomor 2'],
  },
  {
    what: 'a card of the one who tells it',
    inside: '<aside><a href="/penulis/rara"><img alt=""> Rara Kinasih, wartawan di Sukamaju</a></aside>',
    stays: ['Rara Kinasih'],
  },
  {
    what: 'a quote, or a correction, that is a link as a whole',
    inside:
      '<aside><a href="/wawancara">“Jembatan ini milik kita semua, bukan milik satu dusun”</a></aside><p>Begitu kata mereka.</p><aside><a href="/ralat">Ralat: panjang jembatan empat puluh meter</a></aside>',
    stays: ['milik kita semua', 'Ralat'],
  },
  {
    what: 'a card that leads to a source',
    inside: card('https://kabupaten.example/perda', 'Peraturan Daerah tentang Jembatan Desa'),
    stays: ['Peraturan Daerah'],
  },
  {
    what: 'a card that leads to another part of the story',
    inside: card('/news/cerita?page=2', 'Bagian kedua: dari hulu ke hilir sungai'),
    stays: ['Bagian kedua'],
  },
  {
    what: 'a card with what is sold, and for how much',
    inside: card('/toko/tali', 'Tali ijuk pintalan ibu-ibu desa, Rp 45.000'),
    stays: ['Tali ijuk'],
  },
  {
    what: 'a sentence of bare text that begins with a link',
    inside: '<a href="/a">Baca juga surat kepala desa</a> <em>yang ditulisnya pada bulan Maret</em>',
    stays: ['surat kepala desa', 'bulan Maret'],
  },
  {
    what: 'a link in the middle of bare text',
    inside: 'Menurut <a href="/a"><b>Kabar Hulu edisi bulan Maret</b></a>, airnya surut pada pagi hari.',
    stays: ['Kabar Hulu'],
  },
  {
    what: 'a card and a sentence about it',
    inside: `<aside><a href="/a"><h3>Peta semua jembatan bambu</h3></a><p>Peta ini kami gambar bersama para pemuda desa selama dua bulan.</p></aside>`,
    stays: ['Peta semua', 'kami gambar'],
  },
  {
    what: 'chapters under the story, each with a title that is a link',
    after: `<section><h2>Populer di Sukamaju: lima jembatan</h2><div><h3><a href="/a">Jembatan Hulu</a></h3><p>${summary}</p></div><div><h3><a href="/b">Jembatan Hilir</a></h3><p>Kemudian ${summary}</p></div></section>`,
    stays: ['lima jembatan', 'Petani kebun', 'Kemudian Petani'],
  },
  {
    what: 'a section that goes on with paragraphs of its own',
    after: `<section><h2>Berita Terbaru</h2><h3><a href="/a">Dari hulu</a></h3><p>${summary}</p><p>Kemudian ${summary}</p><h3><a href="/b">Dari hilir</a></h3></section>`,
    stays: ['Berita Terbaru', 'Petani kebun', 'Kemudian Petani'],
  },
  {
    what: 'a digest longer than the letter over it',
    after: `<section><h2>Berita Pilihan</h2>${'abcdefghijkl'
      .split('')
      .map(
        (at) => `<div><h3><a href="/${at}">Kabar ${at} dari Sukamaju</a></h3><p>${at}. ${summary}</p></div>`,
      )
      .join('')}</section>`,
    stays: ['Berita Pilihan', 'Kabar a', 'l. Petani'],
  },
  {
    what: 'written text among the links',
    inside: `<div><h3>Berita Terbaru</h3><div><h4><a href="/a">Sungai Meluap Lagi di Hulu</a></h4><h4><a href="/b">Bambu Naik Harga di Kota</a></h4><p>${summary}</p></div></div>`,
    stays: ['Meluap Lagi', 'Petani kebun'],
  },
];
