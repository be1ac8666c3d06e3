import { apple, inStory, long, play, type Specimen } from './specimen.ts';

/** What looks like an offer of an app and is none: stories about apps, store links where they belong, names. */
export const appLookAlikes: readonly Specimen[] = [
  // Stories about apps.
  {
    what: 'a sentence that says "download the app"',
    html: inStory(
      '<p data-it>Warga diminta untuk mengunduh, atau seperti kata poster itu "download the app", sebelum datang ke kantor desa.</p>',
    ),
  },
  {
    what: 'a quote that says so',
    html: inStory(
      '<p data-it>“Unduh aplikasi itu malam ini juga,” kata kepala sekolah kepada para orang tua murid.</p>',
    ),
  },
  {
    what: 'a sentence with a store link',
    html: inStory(
      `<p data-it>Aplikasi itu tersedia di <a href="${play('com.orang.lain')}">Google Play</a> sejak Senin dan sudah dipasang dua juta kali.</p>`,
    ),
  },
  {
    what: 'a short sentence with a store link',
    html: inStory(`<p data-it>Tersedia di <a href="${apple('991')}">App Store</a>.</p>`),
  },
  {
    what: 'a list of the best apps',
    html: inStory(
      `<ul data-it><li><a href="${play('a.b')}">Catatan</a>: mencatat dengan suara.</li><li><a href="${play('c.d')}">Peta</a>: peta tanpa internet.</li></ul>`,
    ),
  },
  {
    what: 'a table of apps and their stores',
    html: inStory(
      `<table data-it><tr><th>Aplikasi</th><th>Unduh</th></tr><tr><td>Catatan</td><td><a href="${play('a.b')}">Android</a></td></tr><tr><td>Peta</td><td><a href="${apple('12')}">iOS</a></td></tr></table>`,
    ),
  },
  {
    what: 'a review with its verdict',
    html: inStory(
      `<div data-it class="verdict"><h3>Kesimpulan</h3><p>${long}</p><a href="${play('a.b')}">Google Play</a></div>`,
    ),
  },
  { what: 'a subheading about downloading', html: inStory('<h2 data-it>Cara unduh aplikasi pajak</h2>') },
  {
    what: 'steps of a tutorial',
    html: inStory(
      '<ol data-it><li>Buka aplikasi.</li><li>Pilih menu Download app.</li><li>Tekan tombol Install app.</li></ol>',
    ),
  },
  {
    what: 'a picture of an app with its caption',
    html: inStory(
      '<figure data-it class="app-screenshot"><img src="/a.png" alt=""><figcaption>Tampilan aplikasi. Foto: Kabar</figcaption></figure>',
    ),
  },
  {
    what: 'podcast links of an episode',
    html: inStory(
      `<p data-it>Dengarkan di <a href="https://podcasts.apple.com/id/podcast/x">Apple Podcasts</a> atau <a href="https://open.spotify.com/show/x">Spotify</a>.</p>`,
    ),
  },
  {
    what: 'a box with the facts of an app',
    html: inStory(`<aside data-it class="fact-box"><h4>Sekilas</h4><p>${long}</p></aside>`),
  },
  // Places where store links belong.
  {
    what: 'badges in a footer',
    html: `<!--story--><footer data-it><a href="/tentang">Tentang</a><a href="${play('com.kabar')}"><img alt="Google Play"></a><a href="${apple('1')}"><img alt="App Store"></a></footer>`,
  },
  {
    what: 'a named box in a footer',
    html: `<!--story--><footer><div data-it class="footer-app-links"><p>Unduh aplikasi</p><a href="${play('com.kabar')}">Google Play</a></div></footer>`,
  },
  {
    what: 'a store link in a menu',
    html: `<nav><ul><li><a href="/ekonomi">Ekonomi</a></li><li data-it><a href="${play('com.kabar')}">Aplikasi</a></li></ul></nav><!--story-->`,
  },
  {
    what: 'a header with a store link',
    html: `<header data-it><a href="/">Kabar</a><a href="${play('com.kabar')}">App</a></header><!--story-->`,
  },
  // Names that only look like it.
  { what: 'class app on the root', html: '<div data-it class="app" id="app"><!--story--></div>' },
  {
    what: 'class WhatsApp',
    html: inStory(
      '<p data-it class="WhatsAppStory">Penipuan lewat WhatsApp meningkat sejak awal tahun, kata polisi, dan korbannya sebagian besar pensiunan.</p>',
    ),
  },
  {
    what: 'class StyledWrapper',
    html: '<div data-it class="StyledWrapper overlayWrapper"><!--story--></div>',
  },
  {
    what: 'class approval-popup around a correction',
    html: inStory(`<div data-it class="approval-popup"><p>${long}</p></div>`),
  },
  {
    what: 'class header on a subheading',
    html: inStory('<h3 data-it class="header-adjust">Penyesuaian tarif</h3>'),
  },
  {
    what: 'class load-more in the story',
    html: inStory(`<div data-it class="read-more"><p>${long}</p></div>`),
  },
  {
    what: 'class shadow, badge, gradient',
    html: inStory(
      '<p data-it class="shadow badge gradient loaded">Nilai tukar rupiah menguat tipis pada penutupan perdagangan sore ini.</p>',
    ),
  },
];
