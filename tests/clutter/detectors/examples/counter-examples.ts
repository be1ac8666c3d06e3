import { sentences } from '../../page.ts';
import type { Example } from './example.ts';
import { otherBoxes } from './other-boxes.ts';
import { otherCards } from './other-cards.ts';

const [lede = '', second = '', , , , , , last = ''] = sentences;

/** What each detector must leave alone although it comes close; see also the zoo. */
export const counterExamples: readonly Example[] = [
  ...otherBoxes,
  ...otherCards,
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
  {
    what: 'a document in capitals',
    inside: '<p><a href="/berkas/putusan.pdf">BACA PUTUSAN LENGKAP HAKIM DI SINI</a></p>',
    stays: ['BACA PUTUSAN'],
  },
  {
    what: 'a source in capitals',
    inside: '<p><a href="https://statistik.example/jembatan">STATISTIK JEMBATAN SELURUH KABUPATEN</a></p>',
    stays: ['STATISTIK JEMBATAN'],
  },
  {
    what: 'a name in capitals, of one whom the next paragraph is about',
    inside: '<p><a href="/orang/ana">ANA MARIA DA SILVA SANTOS</a></p>',
    stays: ['ANA MARIA'],
  },
  {
    what: 'what is to be done here, in capitals',
    inside: '<p><a href="/bus">REGISTER FOR THE EVACUATION BUS HERE</a></p>',
    stays: ['REGISTER FOR'],
  },
  ...[
    ['Rensa rännorna före frosten.', 'Se också över taket och stegen.'],
    ['Limpie las canaletas.', 'Mira también el techo antes del invierno.'],
  ].map(([first, second = '']) => ({
    what: 'advice that ends as an offer begins',
    inside: `<p>${first}<br><strong>${second}</strong></p>`,
    stays: [second],
  })),
  // Last sentences of a story.
  ...[
    'You can now see our coast on Instagram as our grandparents never could.',
    'For the latest generation of us, Facebook is a place where grandparents live.',
    'Sledujte stopy peněz a najdete nás všechny na Facebooku.',
    'Urmărește râul spre nord și ajungi în satul nostru, vedetă pe TikTok.',
    'Följ ån norrut och du hittar oss, byn som Facebook glömde.',
    'Sledujte nás, volali kluci na mostě, a pustili to na YouTube.',
    'Följ oss, ropade barnen, och ingen tänkte på Facebook.',
    'व्हाट्सएप चैनल बंद होने से हमें गांव की खबर देर से मिली।',
    '네이버에서 만든 캐릭터가 유튜브 채널에서 인기를 끌자 저희 가게에도 손님이 늘었다.',
  ].map((sentence) => ({
    what: 'a sentence that begins as a request to follow does',
    after: `<p>${sentence}</p>`,
    stays: [sentence],
  })),
  { what: 'the end of the story', inside: '', stays: [last] },
];
