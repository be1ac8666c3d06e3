import type { ClutterKind } from '../../../src/clutter/kinds.ts';
import { sentences } from '../page.ts';
import { otherBoxes, relatedBlocks, relatedInlines } from './boxes.ts';

/** A piece of a page; `inside` the story, between its third and fourth paragraphs, else `after` it in its column. */
export interface Example {
  readonly what: string;
  readonly inside?: string;
  readonly after?: string;
  readonly head?: string;
  /** Words that must be hidden, and words that must not. */
  readonly gone?: readonly string[];
  readonly stays?: readonly string[];
}

const [lede = '', second = '', third = '', , , , , last = ''] = sentences;

/** What each detector finds. Every other detector must find nothing in it. */
export const examples: Readonly<Partial<Record<ClutterKind, readonly Example[]>>> = {
  'app-banner': [
    {
      what: 'a bar by its name',
      after:
        '<div class="download_apps"><a href="#">Close</a><a href="https://play.google.com/store/apps/details?id=com.kabar">Download Apps</a></div>',
      gone: ['Download Apps'],
    },
    {
      what: 'a bar by its words',
      after:
        '<div class="k2"><p>Baca di aplikasi</p><a href="https://kabar.onelink.me/x">Buka</a><button>Tutup</button></div>',
      gone: ['Baca di aplikasi'],
    },
  ],
  'ad-slot': [
    { what: 'an empty slot of an ad server', inside: '<div id="div-gpt-ad-1-0"></div>' },
    {
      what: 'a filled one with its label',
      inside:
        '<div class="wadah"><span>ADVERTISEMENT</span><div id="div-gpt-ad-2"><iframe src="https://ads.example"></iframe></div></div>',
      gone: ['ADVERTISEMENT'],
    },
    { what: 'by name alone', inside: '<div class="box-ads"><iframe src="https://x.example"></iframe></div>' },
    {
      what: 'in Indonesian',
      after: '<div class="iklan-tengah"><p>Iklan</p><img src="/a.png"></div>',
      gone: ['Iklan'],
    },
    {
      what: 'a label that nothing follows',
      inside: '<p>SCROLL TO CONTINUE WITH CONTENT</p>',
      gone: ['SCROLL'],
    },
    { what: 'AdSense', inside: '<ins class="adsbygoogle" data-ad-slot="1"></ins>' },
  ],
  'duplicate-paragraph': [
    { what: 'a paragraph printed twice', inside: `<p>${second}</p>`, stays: [second] },
    {
      what: 'with other signs and capitals',
      inside: `<p>${second.toUpperCase().replace('.', '!')}</p>`,
      stays: [second],
    },
    { what: 'its copy in a heading under the story', after: `<div><h4>${third}</h4></div>`, stays: [third] },
  ],
  promo: [
    {
      what: 'a channel that a click leads to',
      inside:
        '<p><em>Klik untuk bergabung dengan <a href="https://www.whatsapp.com/channel/x">saluran WhatsApp kami</a></em></p>',
      gone: ['Klik untuk bergabung'],
    },
    {
      what: 'a Google News line, as on jpnn',
      after:
        '<p class="waktu"><strong>Silakan baca konten menarik lainnya dari kami di </strong><a href="https://news.google.com/publications/x">Google News</a></p>',
      gone: ['Silakan baca'],
    },
    {
      what: 'a Google News line without its link',
      after: '<p>Cek berita dan artikel yang lain di Google News</p>',
      gone: ['Cek berita'],
    },
    {
      what: 'a WhatsApp channel in the story',
      inside:
        '<p>Gabung ke <a href="https://www.whatsapp.com/channel/x">saluran WhatsApp</a> kami sekarang.</p>',
      gone: ['Gabung'],
    },
    {
      what: 'the site’s own newsletter, by the link to it',
      inside:
        '<section><h2>Sign up for The Bridge newsletter.</h2><p>The best of the shore. <a href="/newsletters/bridge">Get it in your inbox.</a></p></section>',
      gone: ['Sign up for', 'in your inbox'],
    },
    {
      what: 'a Telegram channel',
      inside: '<p><em>Ikuti berita terbaru di <a href="https://t.me/kabar">Telegram</a></em></p>',
      gone: ['Telegram'],
    },
    {
      what: 'a source to prefer, asked for in any language',
      inside:
        '<p><em>Scegli <a href="https://www.google.com/preferences/source?q=jpnn.com">la nostra testata tra le fonti preferite di Google</a> per leggerci</em></p>',
      gone: ['Scegli', 'fonti preferite'],
    },
    {
      what: 'the same beside who wrote the story',
      after:
        '<div><span>Siti Rahma</span><a href="https://google.com/preferences/source?q=https://www.jpnn.com"><img src="/g.svg" alt=""><span>Add as a preferred source on Google</span></a></div>',
      gone: ['preferred source'],
      stays: ['Siti Rahma'],
    },
    {
      what: 'a channel by the name of the site',
      head: '<meta property="og:site_name" content="Kabar Hulu">',
      inside:
        '<p>Ikuti terus berita Kabar Hulu lewat saluran WhatsApp, <a href="https://whatsapp.com/channel/x">klik di sini</a>.</p>',
      gone: ['Kabar Hulu'],
    },
    {
      what: 'a link of many words to such a channel',
      head: '<meta property="og:site_name" content="Kabar Hulu">',
      inside:
        '<p><a href="https://news.google.com/publications/x">Kabar Hulu’yu Google News’te izleyin</a></p>',
      gone: ['Google News’te'],
    },
    {
      what: 'a channel by the name of the site, parted otherwise',
      head: '<meta property="og:site_name" content="KabarHulu.com">',
      inside:
        '<p>Dapatkan update desa lewat saluran WhatsApp <a href="https://whatsapp.com/channel/x">KABAR HULU</a></p>',
      gone: ['Dapatkan update'],
    },
    {
      what: 'the channel to choose for news of the hour',
      inside:
        '<p><strong>Simak breaking news dan pilihan kami langsung di ponselmu. Pilih saluranmu: <a href="https://www.whatsapp.com/channel/x">https://www.whatsapp.com/channel/x</a>. Pastikan WhatsApp sudah terpasang.</strong></p>',
      gone: ['ponselmu', 'terpasang'],
    },
    {
      what: 'a newsletter not to miss',
      inside:
        '<p>Don’t miss the stories of the village by signing up to <a href="/newsletters">our newsletter here</a>.</p>',
      gone: ['signing up'],
    },
    {
      what: 'one icon of a channel',
      after:
        '<div><span>Dapatkan berita terbaru di</span> <a href="https://news.google.com/publications/x"><img src="/gn.png" alt="Google News"></a></div>',
      gone: ['Dapatkan berita'],
    },
    {
      what: 'a row of icons',
      after:
        '<div><span>Ikuti kami di</span><a href="https://facebook.com/kabar"><i></i></a><a href="https://instagram.com/kabar"><i></i></a></div>',
      gone: ['Ikuti kami'],
    },
    {
      what: 'a form for a newsletter',
      after:
        '<section><h3>Langganan newsletter</h3><form><input type="email"><button>Kirim</button></form></section>',
      gone: ['newsletter'],
    },
    {
      what: 'such a form with what the law asks to be said, in a paragraph',
      inside:
        '<figure><div><h2>Sign up for The Bridge</h2><p>News of the shore, once a week.</p><form><input type="email"><button>Sign up</button></form><p>Privacy notice: what we send may tell of clubs and fairs of the village, and of those who pay for them; how we keep your address is told in full by our policy.</p></div></figure>',
      gone: ['Sign up for', 'Privacy notice'],
    },
    {
      what: 'where the story was shown before',
      after: '<p>Artikel ini telah tayang di kabar.example dengan judul Jembatan. Editor: Siti</p>',
      gone: ['telah tayang'],
    },
    {
      what: 'in English',
      inside: '<p>Follow us on <a href="https://x.com/kabar">X</a>, Facebook and Instagram.</p>',
      gone: ['Follow us'],
    },
  ],
  'related-block': [
    ...relatedBlocks,
    {
      what: 'related stories, as on jpnn',
      after:
        '<div class="terkait"><div class="titleh3">BERITA TERKAIT</div><ul><li><a href="/a">Sungai Meluap Lagi di Hulu</a></li><li><a href="/b">Bambu Naik Harga</a></li></ul></div>',
      gone: ['BERITA TERKAIT', 'Bambu Naik'],
    },
    {
      what: 'cross-promotion of a sister site',
      after:
        '<div class="page-content"><div>BERITA TERKINI Kabar Sebelah</div><ul><li><a href="https://lain.example/a">Panen Raya Dimulai</a></li><li><a href="https://lain.example/b">Harga Cabai Turun</a></li></ul></div>',
      gone: ['BERITA TERKINI', 'Panen'],
    },
    {
      what: 'a widget that is still empty',
      after: '<div class="page-content"><div id="_popIn_recommend"></div></div>',
    },
    {
      what: 'a heading and its list side by side with other things',
      after: `<div><h3>Terpopuler</h3><ol><li><a href="/a">Sungai Meluap Lagi</a></li><li><a href="/b">Bambu Naik Harga</a></li></ol><p>Redaktur: Boy</p></div>`,
      gone: ['Terpopuler'],
      stays: ['Redaktur: Boy'],
    },
    {
      what: 'between the paragraphs, under a title that goes on',
      inside:
        '<div class="rail"><div>Most read in Villages</div><ul><li><a href="/a">River rises once more</a></li><li><a href="/b">Bamboo gets dearer</a></li></ul></div>',
      gone: ['Most read', 'Bamboo gets'],
    },
    {
      what: 'a recommendation network',
      after:
        '<div id="taboola-below-article"><a href="https://x.example">Sepuluh dokter menyarankan ini</a></div>',
      gone: ['Sepuluh dokter'],
    },
  ],
  'related-inline': [
    ...relatedInlines,
    {
      what: 'a box, as on jpnn',
      inside:
        '<div class="baca-juga"><div class="titleh4">Baca Juga:</div><ul><li><a href="/a">Sungai Meluap Lagi</a></li></ul></div>',
      gone: ['Baca Juga', 'Meluap Lagi'],
    },
    {
      what: 'a paragraph, as on kompas',
      inside: '<p><strong>Baca juga: <a href="/a">Sungai Meluap Lagi</a></strong></p>',
      gone: ['Meluap Lagi'],
    },
    {
      what: 'a table, as on detik',
      inside:
        '<table class="sisip"><tr><td><div><strong>Baca juga:</strong></div><a href="/a">Sungai Meluap Lagi</a></td></tr></table>',
      gone: ['Meluap Lagi'],
    },
    {
      what: 'a paragraph, as on tribunnews',
      inside: '<p class="baca"><strong>Baca: <a href="/a">Sungai Meluap Lagi</a></strong></p>',
      gone: ['Meluap Lagi'],
    },
    {
      what: 'in the middle of a paragraph, as on antaranews',
      inside: `<p>Kata lain dari cerita ini menyusul di bawah.<span class="baca-juga"><b>Baca juga: </b><a href="/a">Sungai Meluap Lagi</a></span></p>`,
      gone: ['Meluap Lagi'],
      stays: ['Kata lain'],
    },
    {
      what: 'a title and its links apart',
      inside:
        '<h4>Baca juga:</h4><ul><li><a href="/a">Sungai Meluap Lagi</a></li><li><a href="/b">Bambu Naik Harga</a></li></ul>',
      gone: ['Baca juga', 'Bambu Naik'],
    },
    {
      what: 'the tail of a paragraph, as on jpnn',
      inside:
        '<p>Para pemuda bernyanyi. <strong>(boy/kabar)</strong><br><br><strong>Yuk, Simak Juga Video ini!</strong><br><iframe src="/embed/x"></iframe></p>',
      gone: ['Simak Juga Video'],
      stays: ['Para pemuda bernyanyi.', '(boy/kabar)'],
    },
    {
      what: 'a tail of bare text, with a line of bare text before it',
      inside:
        '<p>Para pemuda bernyanyi.<br>Lalu mereka pulang.<br><br>Baca juga: <a href="/a">Sungai Meluap Lagi</a></p>',
      gone: ['Baca juga', 'Meluap Lagi'],
      stays: ['Para pemuda bernyanyi.', 'Lalu mereka pulang.'],
    },
    {
      what: 'a tail that offers a story',
      inside:
        '<p>Para pemuda bernyanyi.<br><br><strong>Baca juga:</strong> <a href="/a">Sungai Meluap Lagi</a></p>',
      gone: ['Meluap Lagi'],
      stays: ['Para pemuda bernyanyi.'],
    },
    {
      what: 'a mark for a video, as on detik',
      inside: '<p><strong>Simak Video "Air Naik"</strong></p><p>[Gambas:Video 20detik]</p>',
      gone: ['Simak Video', 'Gambas'],
    },
    {
      what: 'a title and one link to a paragraph',
      inside:
        '<h4>Baca juga:</h4><p><a href="/a">Sungai Meluap Lagi</a></p><p><a href="/b">Bambu Naik Harga</a></p>',
      gone: ['Baca juga', 'Meluap Lagi', 'Bambu Naik'],
    },
    {
      what: 'a story of a sister site',
      inside: '<p>Baca juga: <a href="https://www.genpi.co/berita/1">Festival di Hulu Sungai</a></p>',
      gone: ['Festival di Hulu'],
    },
    {
      what: 'in English',
      inside: '<p>Read also: <a href="/a">River rises again</a></p>',
      gone: ['River rises'],
    },
    {
      what: 'in German',
      inside: '<p>Lesen Sie auch: <a href="/a">Der Fluss steigt</a></p>',
      gone: ['Der Fluss'],
    },
  ],
  'repeated-summary': [
    {
      what: 'the lede in other type under the story',
      after: `<div class="relative"><h4>${lede}</h4></div>`,
      stays: [lede],
    },
    {
      what: 'with a word changed',
      after: `<div><h4>${lede.replace('menyelesaikan', 'merampungkan')}</h4></div>`,
      stays: [lede],
    },
    {
      what: 'what the head of the page says of it',
      head: '<meta property="og:description" content="Enam puluh warga sebuah desa merampungkan jembatan bambu di atas sungai yang meluap tahun lalu.">',
      after:
        '<h4>Enam puluh warga sebuah desa merampungkan jembatan bambu di atas sungai yang meluap tahun lalu.</h4>',
      gone: ['Enam puluh warga sebuah desa'],
    },
  ],
  'share-row': [
    {
      what: 'links that hand the address on',
      after:
        '<div class="bagikan"><a href="https://www.facebook.com/sharer.php?u=x">F</a><a href="https://api.whatsapp.com/send?text=x">W</a></div>',
    },
    {
      what: 'buttons by name',
      after: '<div class="share-buttons"><button><svg></svg></button><button><svg></svg></button></div>',
    },
  ],
  sticky: [
    {
      what: 'a bar with an ad and a close control, as on jpnn',
      after:
        '<div class="sticky_bottom"><a href="#">X Close</a><div class="ads"><img src="/a.png"></div></div>',
      gone: ['X Close'],
    },
    {
      what: 'a floating player',
      after:
        '<div class="floating-video" style="position:fixed"><video src="/x.mp4"></video><button aria-label="Close"></button></div>',
    },
  ],
  'push-prompt': [
    {
      what: 'a box of the site’s own',
      after:
        '<div class="notif-box"><p>Aktifkan notifikasi untuk berita terbaru?</p><button>Nanti</button><button>Izinkan</button></div>',
      gone: ['Aktifkan'],
    },
    {
      what: 'a push service',
      after: '<div id="onesignal-slidedown-container"><p>Show you notifications?</p></div>',
    },
  ],
  'app-gate': [
    {
      what: 'a sheet over the story',
      after:
        '<div class="overlay" style="position:fixed;inset:0"><p>Lanjutkan di aplikasi</p><a href="https://kabar.onelink.me/x">Buka</a></div>',
      gone: ['Lanjutkan'],
    },
  ],
};

/** What each detector must leave alone although it comes close; see also the zoo. */
export const counterExamples: readonly Example[] = [
  ...otherBoxes,
  { what: 'a summary over the story is its standfirst', inside: '', stays: [lede] },
  {
    what: 'a paragraph three times is a refrain',
    inside: `<p>${second}</p><p>Lalu hening.</p><p>${second}</p>`,
    stays: [second],
  },
  {
    what: 'a sentence that shares words with the lede',
    after: `<h4>Warga Desa Sukamaju juga membangun balai baru di tepi sungai pada akhir tahun</h4>`,
    stays: ['balai baru'],
  },
  {
    what: 'one link under a heading',
    after:
      '<h3>Terkait</h3><p>Peraturan daerah yang disebut dalam berita ini ada di <a href="/perda">situs kabupaten</a> sejak bulan lalu, kata sekretaris daerah ketika ditemui di kantornya.</p>',
    stays: ['Peraturan daerah'],
  },
  // What unfolds, turns a page or stays on this one.
  {
    what: 'a button that unfolds the story',
    inside: '<div class="unfold"><a href="#">Baca Selengkapnya</a></div>',
    stays: ['Baca Selengkapnya'],
  },
  {
    what: 'a card that says no more than "Read more"',
    inside: '<div><a href="/sungai">Read more »</a></div>',
    stays: ['Read more'],
  },
  {
    what: 'a button to watch something',
    inside: '<div><a href="/video/9">Tonton video</a></div>',
    stays: ['Tonton video'],
  },
  {
    what: 'the rest of the story on its next page',
    inside: '<p>Baca selanjutnya: <a href="/news/cerita?page=2">Lampu di Kedua Ujung Jembatan</a></p>',
    stays: ['Lampu di Kedua Ujung'],
  },
  {
    what: 'the pages of a split story under a lead',
    after:
      '<div><h4>Baca selanjutnya</h4><ul><li><a href="/news/cerita?page=2">Lampu di Ujung Jembatan</a></li><li><a href="/news/cerita/3">Makan Bersama</a></li></ul></div>',
    stays: ['Lampu di Ujung', 'Makan Bersama'],
  },
  {
    what: 'a part of this story',
    inside: '<p>Baca: <a href="#bambu">Dari mana bambunya datang</a></p>',
    stays: ['Dari mana bambunya'],
  },
  {
    what: 'an invitation to read without a colon',
    inside: '<p>Baca <a href="/putusan">putusan lengkapnya</a></p>',
    stays: ['putusan lengkapnya'],
  },
  // Sources and services.
  {
    what: 'a source on another site',
    inside: '<p>Read more: <a href="https://bps.example/laporan.pdf">Statistik Jembatan Desa</a></p>',
    stays: ['Statistik Jembatan'],
  },
  {
    what: 'sources on other sites in a list',
    inside:
      '<h4>Lihat:</h4><p>See also:</p><ul><li><a href="https://bps.example/laporan">Statistik Jembatan Desa</a></li><li><a href="https://pu.example/standar">Standar Titian Bambu</a></li></ul>',
    stays: ['Statistik Jembatan', 'Standar Titian'],
  },
  {
    what: 'a link that goes on from the phrase',
    inside: '<p><a href="/bantuan">Read more about bridges in your district</a></p>',
    stays: ['bridges in your district'],
  },
  {
    what: 'what a product test recommends',
    inside: '<p>Recommended rope for such a bridge: <a href="/tali">Ijuk 12 mm</a></p>',
    stays: ['Ijuk 12 mm'],
  },
  {
    what: 'a chapter of recommendations',
    inside:
      '<h3>Rekomendasi Penginapan Dekat Jembatan</h3><ul><li><a href="/a">Rumah Bu Sri di tepi utara</a></li><li><a href="/b">Pondok Bambu di tepi selatan</a></li></ul>',
    stays: ['Rekomendasi Penginapan', 'Rumah Bu Sri'],
  },
  {
    what: 'the video of the story with its title',
    inside: '<h4>Video: Peresmian Jembatan Bambu</h4><div><iframe src="/embed/jembatan"></iframe></div>',
    stays: ['Peresmian Jembatan'],
  },
  // Channels and sources that are not the site's to offer.
  {
    what: 'a source to prefer that the story tells of',
    inside:
      '<p>Pembaca yang ingin melihat lebih banyak kabar desa dapat memilih koran itu dalam <a href="https://www.google.com/preferences/source?q=jpnn.com">daftar sumber pilihan</a>, kata pengelola, yang mencatat tiga ratus pilihan sejak fitur itu dibuka pekan lalu.</p>',
    stays: ['daftar sumber pilihan'],
  },
  {
    what: 'how others can be preferred',
    inside:
      '<p><a href="https://www.google.com/preferences/source?q=warta.example">Warta Desa di daftar sumber pilihan</a></p>',
    stays: ['Warta Desa'],
  },
  {
    what: 'a channel of a ministry',
    head: '<meta property="og:site_name" content="Kabar Hulu">',
    inside:
      '<p><a href="https://www.whatsapp.com/channel/x">Saluran WhatsApp Kementerian Desa untuk informasi terbaru</a></p>',
    stays: ['Saluran WhatsApp Kementerian'],
  },
  {
    what: 'accounts of offices that the story tells to follow',
    inside:
      '<p>Ikuti informasi terkini sungai melalui akun <a href="https://twitter.com/balaisungai">Twitter @balaisungai</a>.</p><p>Gabung relawan terbaru lewat <a href="https://wa.me/628110000">WhatsApp ini</a>, kata Sari.</p>',
    stays: ['@balaisungai', 'WhatsApp ini'],
  },
  {
    what: 'a sentence that begins as such a line does',
    inside: '<p>Artikel ini telah tayang, kata jaksa membacakan barang bukti, tanpa izin korban.</p>',
    stays: ['barang bukti'],
  },
  // Forms and prompts that are no promotion.
  {
    what: 'a form for comments',
    after:
      '<div class="respond"><h3>Tinggalkan komentar</h3><form><textarea></textarea><input type="text"><input type="email"><button>Kirim</button></form></div>',
    stays: ['Tinggalkan komentar'],
  },
  {
    what: 'one field of a longer form',
    after:
      '<section><h3>Kirim foto Anda</h3><form><div class="baris"><label>Surel</label><input type="email"></div><div><textarea></textarea></div></form></section>',
    stays: ['Surel'],
  },
  {
    what: 'a form to log in',
    after: '<div><form><input type="email"><input type="password"><button>Masuk</button></form></div>',
    stays: ['Masuk'],
  },
  {
    what: 'what somebody said of a channel, as the last words of a story',
    after: '<p>Ikuti kami, kata relawan itu, dan jangan percaya pesan WhatsApp.</p>',
    stays: ['Ikuti kami'],
  },
  {
    what: 'what an agency is told to have asked for, as the last words of a story',
    after: '<p>Ikuti kami di kanal WhatsApp resmi, imbau dia.</p>',
    stays: ['Ikuti kami'],
  },
  {
    what: 'what she said herself, as the last words of a story',
    after: '<p>Ikuti kami, ujarnya, dan jangan percaya pesan WhatsApp.</p>',
    stays: ['Ikuti kami'],
  },
  {
    what: 'the bell of a menu',
    after:
      '<nav><ul><li class="dropdown-notification"><p>Notifikasi berita</p><a href="/n">Semua</a><a href="/s">Atur</a></li></ul></nav>',
    stays: ['Notifikasi berita'],
  },
  {
    what: 'a shop’s box that is named like an app',
    after:
      '<div class="shop-app-block modal"><p>Pilih bahasa Anda</p><button>Indonesia</button><button class="close">Tutup</button></div>',
    stays: ['Pilih bahasa'],
  },
  // What sticks to the screen and is the reader's own to open.
  ...[
    [
      'a drawer with a menu',
      '<div class="nav drawer fixed"><a href="/a">Ekonomi</a><button class="close">×</button></div>',
    ],
    [
      'a search box',
      '<div class="search-popup fixed"><input type="search"><button class="close">×</button></div>',
    ],
    [
      'the comments in a drawer',
      '<div class="laci fixed"><p>Komentar</p><textarea></textarea><button class="close">×</button></div>',
    ],
    ['a gallery', '<div class="lightbox fixed"><img src="/a.png"><button class="close">×</button></div>'],
  ].map(([what = '', after = '']) => ({
    what,
    after: `${after}<p>Redaktur: Boy</p>`,
    stays: ['Redaktur: Boy'],
  })),
  { what: 'the end of the story', inside: '', stays: [last] },
];
