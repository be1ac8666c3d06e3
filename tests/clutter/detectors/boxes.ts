import type { Example } from './examples.ts';

const card = (title: string, dek: string, at: string) =>
  `<article><a href="${at}"><img src="/i.png" alt=""></a><div><h3><a href="${at}">${title}</a></h3><p>${dek}</p><span>2 jam lalu</span></div></article>`;
const cards = [
  card('Sungai Meluap Lagi', 'Air setinggi pinggang, sekolah libur.', '/a'),
  card('Bambu Naik Harga', 'Petani kebun tersenyum, tukang mengeluh.', '/b'),
].join('');

/** Boxes of other stories that have more in them than links: times, sections, summaries. */
export const relatedBlocks: readonly Example[] = [
  {
    what: 'cards with summaries under the story',
    after: `<section><h2>Berita Lainnya</h2><div>${cards}</div></section>`,
    gone: ['Berita Lainnya', 'Meluap Lagi', 'Petani kebun'],
  },
  {
    what: 'cards with summaries between the paragraphs',
    inside: `<div><h2>More from the village</h2><div>${cards}</div></div>`,
    gone: ['More from', 'Bambu Naik', 'sekolah libur'],
  },
  {
    what: 'cards and a button for more of them',
    after: `<section><div>Berita Lainnya</div>${cards}<div><a href="#">LOAD MORE</a></div></section>`,
    gone: ['Berita Lainnya', 'LOAD MORE', 'Bambu Naik'],
  },
];

export const relatedInlines: readonly Example[] = [
  {
    what: 'a list with a label for those who hear the page',
    inside:
      '<div><h3>Baca juga</h3><span class="screen-reader-text">list of 2 items</span><ul><li><a href="/a">Sungai Meluap Lagi di Hulu Desa</a></li><li><a href="/b">Bambu Naik Harga</a></li></ul></div>',
    gone: ['Baca juga', 'Meluap Lagi', 'Bambu Naik'],
  },
  {
    what: 'a labelled link at the end',
    inside: '<p><strong>Selanjutnya: <a href="/a">Sungai Meluap Lagi di Hulu Desa</a></strong></p>',
    gone: ['Selanjutnya', 'Meluap Lagi'],
  },
  {
    what: 'a link in brackets',
    inside: '<p><i>[<a href="/a">Read more: Sungai Meluap Lagi di Hulu Desa</a>]</i></p>',
    gone: ['Read more', 'Meluap Lagi'],
  },
  {
    what: 'a title over cards',
    inside: `<div class="wrap"><h3>READ MORE:</h3><div class="media">${cards}</div></div>`,
    gone: ['READ MORE', 'Meluap Lagi', 'Petani kebun'],
  },
  {
    what: 'a box that only its name tells, a list',
    inside:
      '<div class="widget widget--type-related"><ul class="widget__related_list"><li><a href="/a">Sungai Meluap Lagi di Hulu Desa</a></li><li><a href="/b">Bambu Naik Harga di Pasar</a></li></ul></div>',
    gone: ['Meluap Lagi', 'Bambu Naik'],
  },
  {
    what: 'a box that only its name tells, one story',
    inside:
      '<aside class="read-more-links"><a href="/a"><img src="/i.png" alt=""></a><div><a href="/a">Sungai Meluap Lagi di Hulu Desa</a></div></aside>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'a box named the other way round',
    inside:
      '<article class="article-related"><h3><a href="/a">Sungai Meluap Lagi di Hulu Desa</a></h3></article>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'a card that a blog makes of a link',
    inside:
      '<div class="blog-card"><a href="/a"><img src="/i.png" alt=""><span>Sungai Meluap Lagi di Hulu Desa</span></a></div>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'posts under the words of a theme',
    inside:
      '<div class="pcl"><div><span>Pos Terkait</span></div><ul><li><a href="/a">Sungai Meluap Lagi</a></li><li><a href="/b">Bambu Naik Harga</a></li></ul></div>',
    gone: ['Pos Terkait', 'Meluap Lagi'],
  },
  {
    what: 'links in an entry of a live blog',
    inside:
      '<div class="live-entry"><p>Jembatan dibuka pukul sembilan pagi oleh kepala desa, disaksikan seluruh warga.</p><h4>Mehr zum Thema</h4><ul><li><a href="/a">Sungai Meluap Lagi</a></li></ul></div>',
    gone: ['Mehr zum Thema', 'Meluap Lagi'],
    stays: ['Jembatan dibuka pukul sembilan'],
  },
];

/** Boxes that come close to them. */
export const otherBoxes: readonly Example[] = [
  {
    what: 'sources in a box that is named for related things',
    inside:
      '<div class="related-sources"><ul><li><a href="https://bps.example/a">Statistik Jembatan Desa</a></li><li><a href="https://pu.example/b">Standar Titian Bambu</a></li></ul></div>',
    stays: ['Statistik Jembatan', 'Standar Titian'],
  },
  {
    what: 'a button that unfolds, named for reading more',
    inside: '<div class="read-more"><a href="#">Baca Selengkapnya</a></div>',
    stays: ['Baca Selengkapnya'],
  },
  {
    what: 'the rest of the story on its next page, named for reading more',
    inside:
      '<div class="read-more"><a href="/news/cerita?page=2">Halaman berikutnya dari cerita ini</a></div>',
    stays: ['Halaman berikutnya'],
  },
  {
    what: 'chapters with links under a heading of the story’s own',
    inside: `<h2>Populer di Kalangan Tukang</h2><h3><a href="/tali">Tali Ijuk</a></h3><p>Tali ini dipintal dari serat pohon aren, tahan air selama dua puluh tahun, dan dapat disambung kapan saja tanpa membongkar seluruh jembatan, kata seorang tukang.</p><h3><a href="/pasak">Pasak</a></h3><p>Pasak dari kayu ulin menahan buluh agar tidak bergeser ketika banyak orang menyeberang pada waktu yang sama, terutama pada hari pasar di seberang.</p>`,
    stays: ['Populer di Kalangan', 'Tali Ijuk', 'Pasak'],
  },
  {
    what: 'a tip of the story in a box named for related things',
    inside:
      '<div class="related"><p>Siapa yang hendak menyeberang pada malam hari sebaiknya membawa lampu, sebab <a href="/lampu">lampu jembatan</a> padam pada pukul sebelas dan baru menyala lagi sebelum subuh, kata penjaga.</p></div>',
    stays: ['membawa lampu'],
  },
  {
    what: 'an aside that tells something',
    inside:
      '<aside><h4>Jembatan dalam angka</h4><ul><li>40 meter panjangnya</li><li>60 orang <a href="/warga">warga yang ikut bekerja</a></li></ul></aside>',
    stays: ['dalam angka', '60 orang'],
  },
  {
    what: 'an aside with the parts of this story',
    inside:
      '<aside><a href="#awal">Bagaimana jembatan dimulai</a><a href="#akhir">Bagaimana jembatan dibuka</a></aside>',
    stays: ['dimulai', 'dibuka'],
  },
  {
    what: 'an aside with its sources',
    inside:
      '<aside><a href="https://bps.example/a">Statistik Jembatan Desa 2026</a><a href="https://pu.example/b">Standar Titian Bambu Nasional</a></aside>',
    stays: ['Statistik Jembatan', 'Standar Titian'],
  },
  {
    what: 'chapters that begin with a picture and a title in one link',
    inside:
      '<div class="item"><a href="/a"><img src="/i.png" alt=""><h3>Rumah Bu Sri di Tepi Utara Sungai</h3></a></div><p>Rumah ini menyewakan dua kamar yang menghadap ke jembatan, dan sarapannya ubi rebus dengan kopi.</p>',
    stays: ['Rumah Bu Sri di Tepi Utara Sungai'],
  },
];
