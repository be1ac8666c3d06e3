import type { Specimen } from './specimen.ts';

const play = (id: string) => `https://play.google.com/store/apps/details?id=${id}`;
const apple = (id: string) => `https://apps.apple.com/app/id${id}`;
const long =
  'Pengembang mengatakan pembaruan itu menjawab keluhan pengguna yang selama berbulan-bulan tidak dapat masuk setelah mengganti nomor telepon mereka.';
/** A story that holds the piece between its paragraphs. */
const inStory = (piece: string) => `<!--story-open-->${piece}<!--story-close-->`;

/** What looks like clutter and is not: nothing of it may be hidden. */
export const lookAlikes: readonly Specimen[] = [
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
  // Words of related links, in sentences.
  { what: 'a quote that says "baca juga"', html: inStory('<p data-it>"Baca juga buku ini," katanya.</p>') },
  {
    what: 'a sentence that begins with "Baca juga"',
    html: inStory(
      '<p data-it>Baca juga berarti melihat, kata guru itu, sebab huruf adalah gambar yang disepakati.</p>',
    ),
  },
  {
    what: 'a sentence that begins with "Baca" and links a word',
    html: inStory(
      '<p data-it>Baca <a href="/putusan">putusan lengkapnya</a> dan Anda akan melihat betapa jauh hakim menyimpang dari tuntutan jaksa.</p>',
    ),
  },
  {
    what: 'a sentence that begins with "Read more"',
    html: inStory(
      '<p data-it>Read more books, the minister said, and the country would be a better place to live in.</p>',
    ),
  },
  {
    what: 'a sentence that begins with "Related"',
    html: inStory(
      '<p data-it>Related species such as the <a href="/owl">barn owl</a> hunt at dusk, and farmers have welcomed them for centuries.</p>',
    ),
  },
  {
    what: 'a sentence that begins with "Video"',
    html: inStory(
      '<p data-it>Video yang beredar di media sosial memperlihatkan air setinggi pinggang orang dewasa di jalan utama.</p>',
    ),
  },
  {
    what: 'a sentence that begins with "Simak video"',
    html: inStory(
      '<p data-it>Simak video itu baik-baik, kata penyidik, dan bayangan di sudut kiri akan terlihat pada detik kelima.</p>',
    ),
  },
  { what: 'a subheading "Video"', html: inStory('<h3 data-it>Video menjadi bukti</h3>') },
  {
    what: 'a paragraph all in one link',
    html: inStory(
      '<p data-it><a href="/laporan">Laporan lengkap komisi itu setebal empat ratus halaman.</a></p>',
    ),
  },
  {
    what: 'a list of sources',
    html: inStory(
      '<ul data-it><li><a href="https://bps.example/data">Badan statistik</a></li><li><a href="https://bmkg.example/data">Badan cuaca</a></li></ul>',
    ),
  },
  {
    what: 'a video of the story itself',
    html: inStory(
      '<figure data-it><iframe src="https://www.youtube.com/embed/x" title="Rekaman"></iframe><figcaption>Rekaman kamera pengawas.</figcaption></figure>',
    ),
  },
  {
    what: 'an iframe at the end of a paragraph',
    html: inStory(
      '<p data-it>Petanya dapat dilihat di bawah ini.<br><iframe src="https://peta.example/x"></iframe></p>',
    ),
  },
  {
    what: 'line breaks in a poem',
    html: inStory(
      '<p data-it>Aku membaca sungai<br>sungai membaca aku<br>kami sama-sama lupa<br>siapa yang lebih dulu</p>',
    ),
  },
  // Words of promotions, in stories.
  {
    what: 'a story on following somebody',
    html: inStory(
      '<p data-it>Ikuti Google News dan Anda akan tahu, kata peneliti itu, betapa sedikit berita daerah yang muncul.</p>',
    ),
  },
  {
    what: 'a campaign that asks to join a channel',
    html: inStory(
      '<p data-it>Polisi membuka saluran pengaduan di <a href="https://t.me/polisi">Telegram</a>, dan dalam sehari seribu orang bergabung.</p>',
    ),
  },
  {
    what: 'a sentence that links a tweet',
    html: inStory(
      '<p data-it>Dalam sebuah <a href="https://twitter.com/menteri/status/1">cuitan</a>, menteri itu membantah kabar pengunduran dirinya.</p>',
    ),
  },
  {
    what: 'somebody else’s newsletter, by the link to it',
    html: inStory(
      '<p data-it>Sign up for the newsletter of the bridge committee at <a href="https://komite.example/newsletter">its own site</a>, the mayor said.</p>',
    ),
  },
  {
    what: 'a newsletter that made news',
    html: inStory(
      '<p data-it>Newsletter perusahaan itu, yang dikirim kepada 40.000 pelanggan, memuat angka yang keliru.</p>',
    ),
  },
  {
    what: 'contact lines of the police',
    html: inStory(
      '<p data-it>Warga dapat menghubungi nomor WhatsApp 0811-000-000 bila melihat titik api.</p>',
    ),
  },
  // Said twice on purpose.
  {
    what: 'a pull-quote',
    html: inStory(
      '<blockquote data-it>Jembatan itu menggantikan titian lama yang hanyut ketika sungai meluap pada awal musim hujan tahun lalu.</blockquote>',
    ),
  },
  {
    what: 'a refrain',
    html: inStory(
      '<div data-it><p>Kami berjalan bersama sungai yang tak pernah bertanya ke mana kami hendak pulang malam ini</p><p>Malam turun.</p><p>Kami berjalan bersama sungai yang tak pernah bertanya ke mana kami hendak pulang malam ini</p><p>Pagi naik.</p><p>Kami berjalan bersama sungai yang tak pernah bertanya ke mana kami hendak pulang malam ini</p></div>',
    ),
  },
  {
    what: 'a refrain right in the story',
    html: '<!--story-open--><p>Biarkan talang bernyanyi sampai langit lupa warna abu-abunya, sampai kita pulang dengan sandal yang berbeda</p><p>Kaleng satu untuk ibu.</p><p data-it>Biarkan talang bernyanyi sampai langit lupa warna abu-abunya, sampai kita pulang dengan sandal yang berbeda</p><!--story-close-->',
  },
  {
    what: 'a question asked twice in an interview',
    html: inStory(
      '<div data-it><p>Apakah Anda akan maju lagi dalam pemilihan kepala daerah yang digelar serentak tahun depan?</p><p>Belum.</p><p>Apakah Anda akan maju lagi dalam pemilihan kepala daerah yang digelar serentak tahun depan?</p></div>',
    ),
  },
  {
    what: 'a short line twice',
    html: inStory('<div data-it><p>Tidak ada jawaban.</p><p>Tidak ada jawaban.</p></div>'),
  },
  {
    what: 'a list that repeats a line',
    html: inStory(
      '<ol data-it><li>Aduk adonan perlahan sampai tidak ada gumpalan yang tersisa, lalu diamkan selama sepuluh menit.</li><li>Aduk adonan perlahan sampai tidak ada gumpalan yang tersisa, lalu diamkan selama sepuluh menit.</li></ol>',
    ),
  },
  { what: 'a standfirst that says the lede in short', html: '<!--standfirst-->' },
  {
    what: 'a teaser on a page that lists it twice',
    html: inStory(
      `<article><h3><a href="/a">Pembaruan</a></h3><p>${long}</p></article><article data-it><h3><a href="/a">Pembaruan</a></h3><p>${long}</p></article>`,
    ),
  },
  // What belongs to the story though it is small.
  { what: 'a desk code', html: inStory('<p data-it><strong>(boy/kabar)</strong></p>') },
  { what: 'a source credit', html: inStory('<p data-it>Sumber Antara</p>') },
  {
    what: 'a byline under the story',
    html: '<!--story--><p data-it class="waktu">Redaktur &amp; Reporter : Boy</p>',
  },
  { what: 'an editor’s line', html: '<!--story--><div data-it id="editor">Editor: Siti</div>' },
  {
    what: 'pages of a split story',
    html: '<!--story--><div data-it class="pagination"><ul><li><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li></ul></div>',
  },
  {
    what: 'tags',
    html: '<!--story--><div data-it class="tags"><a href="/tag/a" rel="tag">jembatan</a> <a href="/tag/b" rel="tag">desa</a></div>',
  },
  {
    what: 'a correction',
    html: inStory(
      '<p data-it><em>Catatan redaksi: jumlah pekerja dalam versi pertama berita ini keliru.</em></p>',
    ),
  },
  // What sticks to the screen and should.
  {
    what: 'a slim header with the site’s name and menu',
    html: '<div data-it class="sticky-top" style="position:fixed;top:0"><a class="logo" href="/">Kabar</a><nav><a href="/a">A</a><a href="/b">B</a></nav></div><!--story-->',
  },
  {
    what: 'a consent dialog',
    html: '<!--story--><div data-it id="onetrust-banner-sdk" class="sticky-bottom" style="position:fixed"><p>Kami memakai cookies.</p><button>Terima</button><button class="close">Tutup</button></div>',
  },
  {
    what: 'a consent dialog by words only',
    html: '<!--story--><div data-it class="floating-box" style="position:fixed"><p>Situs ini memakai cookie. Baca kebijakan privasi kami.</p><button>Setuju</button><button aria-label="Close">×</button></div>',
  },
  {
    what: 'a column of share buttons',
    html: '<!--story--><div data-it class="share-column fixed" style="position:sticky"><a href="https://wa.me/?text=x">W</a><button class="close">×</button></div>',
  },
  {
    what: 'accessibility controls',
    html: '<!--story--><div data-it class="userway fixed" style="position:fixed"><button aria-label="Close">×</button><button>A+</button></div>',
  },
  // What a site sells.
  {
    what: 'a gate that sells a subscription',
    html: '<!--story--><div data-it class="gate-overlay" style="position:fixed;inset:0"><p>Berlangganan untuk membaca di aplikasi, Rp 50.000 per bulan</p></div>',
  },
  {
    what: 'a gate that asks to log in',
    html: `<!--story--><div data-it class="paywall-modal" style="position:fixed;inset:0"><p>Log in or subscribe to continue reading</p><a href="/login">Log in</a></div>`,
  },
  {
    what: 'a live blog that repeats an entry',
    head: '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>',
    html: inStory(
      '<div data-it><p>Pertandingan ditunda karena hujan deras yang mengguyur stadion sejak pukul tujuh malam waktu setempat.</p><p>Hujan reda.</p><p>Pertandingan ditunda karena hujan deras yang mengguyur stadion sejak pukul tujuh malam waktu setempat.</p></div>',
    ),
  },
  {
    what: 'a form to send a comment',
    html: '<!--story--><form data-it class="comment"><textarea></textarea><button>Kirim</button></form>',
  },
];
