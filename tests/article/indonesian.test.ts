import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

/** Seen on Indonesian sites of 2020 to 2026, in words of our own. */
const within: readonly (readonly [string, string])[] = [
  [
    'a table',
    '<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga:</strong> <a href="/a">Harga Solar Naik Lagi</a></div></td></tr></tbody></table>',
  ],
  [
    'a break for advertisements',
    '<div class="parallaxindetail"><p class="para_caption">ADVERTISEMENT</p><div id="parallax"></div><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p></div>',
  ],
  ['a mark for a video', '<p>[Gambas:Video 20detik]</p>'],
  [
    'a bold line over a video',
    '<p><strong>Simak Video: Harga Solar Naik Lagi</strong></p><p>[Gambas:Video 20detik]</p>',
  ],
  [
    'a link in bold',
    '<p><strong>Baca juga: <a class="inner-link-baca-juga" href="/a">Harga Solar Naik Lagi</a></strong></p>',
  ],
  ['a line that is short', '<p class="baca">Baca: <a href="/a">Harga Solar Naik Lagi</a></p>'],
  [
    'a box of a collection',
    '<div class="baca-juga-collections"><div class="baca-juga-collections__title">BACA JUGA:</div><ul><li><a href="/a"><h5>Harga Solar Naik Lagi</h5></a></li></ul></div>',
  ],
  [
    'a span in a paragraph of its own',
    '<p><span class="baca-juga">Baca juga: <a href="/a">Harga Solar Naik Lagi</a></span></p>',
  ],
  [
    'a title over a list',
    '<p><strong>Baca Juga:</strong></p><ul><li><a href="/a">Harga Solar Naik Lagi</a></li><li><a href="/b">Kapal Baru Tiba</a></li></ul>',
  ],
  ['a placeholder', '<div class="advertisement-placeholder"><span>Advertisement</span></div>'],
  ['a line to scroll', '<p>Scroll ke bawah untuk membaca berita</p>'],
  ['a line to scroll, with its label', '<p>Advertisement . Scroll to see content</p>'],
  ['a line to scroll, all in Indonesian', '<p>GULIR UNTUK LANJUT BACA</p>'],
  ['a player with its length', '<div>Dengarkan artikel <span>02:41</span></div>'],
  ['who wrote a summary', '<p>* Ringkasan ini dibantu dengan menggunakan AI</p>'],
  ['the next page', '<p>Bersambung ke halaman berikutnya...</p>'],
  [
    'a choice of the editors',
    '<div><p>Pilihan Editor:</p><p><a href="/a">Harga Solar Naik Lagi</a></p></div>',
  ],
  ['another way to say so', '<p>Lihat pula: <a href="/a">Harga Solar Naik Lagi</a></p>'],
  [
    'a box that is named after its script',
    '<div class="kompasidRec"><h3>Rekomendasi</h3><a href="/a">Harga Solar Naik Lagi</a></div>',
  ],
  [
    'an invitation to a channel',
    '<p>Dapatkan update berita pilihan setiap hari. Mari bergabung di kanal <a href="https://t.me/x">Telegram</a> kami.</p>',
  ],
];
const under: readonly (readonly [string, string])[] = [
  [
    'where it was published',
    '<p><em>Artikel ini telah tayang di <a href="https://lain.example/x">Lain.example</a> dengan judul Pasar Ikan.</em></p>',
  ],
  [
    'more at Google News',
    '<p>Baca berita <strong>Kabar</strong> lainnya di <a href="https://news.google.com/x">Google News</a></p>',
  ],
  [
    'a summary by a machine',
    '<div class="ikuti"><p>Ikuti kami di <a href="https://whatsapp.com/channel/x">WhatsApp Channel</a></p></div>',
  ],
  ['an app', '<p>Download IDN App sekarang! Untuk membaca berita di aplikasi.</p>'],
  ['names of the desk', '<p>Penulis: Sari Dewi</p><p>Editor: Budi Hartono</p>'],
  ['tags', '<p>Tags: <a href="/tag/ikan">ikan</a>, <a href="/tag/pasar">pasar</a></p>'],
  [
    'a list of related stories',
    '<div><h3>Berita Terkait</h3><ul><li><a href="/a">Harga Solar Naik Lagi</a></li><li><a href="/b">Kapal Baru Tiba</a></li></ul></div>',
  ],
  [
    'what is popular',
    '<div><h3>Terpopuler</h3><ol><li><a href="/a">Harga Solar Naik Lagi</a></li><li><a href="/b">Kapal Baru Tiba</a></li></ol></div>',
  ],
  [
    'a rule for copying',
    '<p>Copyright © Kabar 2026. Dilarang mengambil dan/atau menayangkan ulang sebagian isi berita.</p>',
  ],
  ['a prompt to comment', '<p>Tulis komentar Anda</p>'],
  [
    'numbers of pages',
    '<div class="paging"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=2">Selanjutnya</a> <a href="?page=all">Tampilkan Semua</a></div>',
  ],
  ['a count of reads', '<p>Dibaca 1.204 kali</p>'],
  ['a count of views', '<div><span>Post Views:</span> <span>1.204</span></div>'],
  [
    'fewer advertisements',
    '<p>Baca berita dengan sedikit iklan, <a href="https://toko.example/">klik di sini</a></p>',
  ],
  [
    'a number to ask',
    '<p><em>* Fakta atau Hoaks? Silakan WhatsApp ke nomor 0811 dengan kata kunci.</em></p>',
  ],
  [
    'an account',
    '<p>Dapatkan semua berita terkini dengan satu akun, daftar sekarang dengan <a href="https://akun.example/">klik disini</a> dan nantikan kejutan.</p>',
  ],
];

describe('between the paragraphs', () => {
  test.each(within)('%s', (_, html) =>
    expect(linesOf(storyOf(pageWith(body({ 2: html }))))).toEqual(paragraphs),
  );
});

describe('under the story', () => {
  test.each(under)('%s', (_, html) =>
    expect(linesOf(storyOf(pageWith(body({ 5: html }))))).toEqual(paragraphs),
  );
});

describe('what readers want stays', () => {
  test.each([
    ['a source', '<p>Sumber: Antara</p>', 'Sumber: Antara'],
    [
      'a source in brackets',
      '<p>Bus pertama berangkat pukul enam pagi. (antara/kabar)</p>',
      'Bus pertama berangkat pukul enam pagi. (antara/kabar)',
    ],
    [
      'a source that is told',
      '<p>Dilansir dari laman resmi dinas, pendaftaran dibuka Senin.</p>',
      'Dilansir dari laman resmi dinas, pendaftaran dibuka Senin.',
    ],
    ['a subhead', '<h2>Jadwal Pindah Tiap Blok</h2>', 'Jadwal Pindah Tiap Blok'],
    [
      'a step with an app',
      '<p>Unduh aplikasi resmi dinas, lalu pilih blok kios Anda.</p>',
      'Unduh aplikasi resmi dinas, lalu pilih blok kios Anda.',
    ],
    ['a quote of one line', '<p>"Kami siap," katanya.</p>', '"Kami siap," katanya.'],
    [
      'a sentence that begins with the same verb',
      '<p>Baca puisi itu membuat para pedagang menangis, kata panitia.</p>',
      'Baca puisi itu membuat para pedagang menangis, kata panitia.',
    ],
    [
      'a price list',
      '<ul><li>Ikan kembung: Rp 35.000</li><li>Udang: Rp 90.000</li></ul>',
      'Udang: Rp 90.000',
    ],
    [
      'verses',
      '<p>Laut tenang,<br>perahu pulang,<br>ikan di keranjang.</p>',
      'Laut tenang,\nperahu pulang,\nikan di keranjang.',
    ],
    ['letters of Arabic', '<p dir="rtl">إِنَّ مَعَ الْعُسْرِ يُسْرًا</p>', 'إِنَّ مَعَ الْعُسْرِ يُسْرًا'],
  ])('%s', (_, html, line) => {
    const lines = linesOf(storyOf(pageWith(body({ 3: html }))));
    expect(lines).toContain(line);
    expect(lines).toEqual(expect.arrayContaining([...paragraphs]));
  });
  test.each([
    ['a source at the end', '<p>Sumber: Antara</p>', 'Sumber: Antara'],
    [
      'a source under a name of the desk',
      '<p>Reporter: Sari Dewi<br>Sumber: Antara</p>',
      'Reporter: Sari Dewi\nSumber: Antara',
    ],
    ['a credit of the desk at the end', '<p><strong>(boy/kabar)</strong></p>', '(boy/kabar)'],
    ['a short last sentence', '<p>Demikian jadwal tersebut.</p>', 'Demikian jadwal tersebut.'],
  ])('%s', (_, html, line) => expect(linesOf(storyOf(pageWith(body({ 5: html }))))).toContain(line));
});

test('what goes on after a list of other stories stays, in a body without paragraphs', () => {
  const links = ['Harga Solar Naik Lagi', 'Kapal Baru Tiba', 'Gudang Es Dibuka'];
  const list = `<div><span>Baca Juga</span><ul>${links.map((title) => `<li><a href="/${title}">${title}</a></li>`).join('')}</ul></div>`;
  const [before, after] = [paragraphs.slice(0, 4), paragraphs.slice(4)].map((part) => part.join('<br><br>'));
  const lines = linesOf(storyOf(pageWith(`${before}<br><br>${list}${after}`)));
  expect(lines).toEqual(expect.arrayContaining([...paragraphs]));
});
