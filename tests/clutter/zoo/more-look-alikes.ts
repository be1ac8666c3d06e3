import { inStory, type Specimen } from './specimen.ts';

const own = '<meta name="google-play-app" content="app-id=com.kabar.app">';
const ownApp = 'https://play.google.com/store/apps/details?id=com.kabar.app';
const twice = (line: string, between: string) =>
  inStory(`<p>${line}</p><p>${between}</p><p data-it>${line}</p>`);

const opening =
  '<p>الحمد لله الذي هدانا لهذا وما كنا لنهتدي لولا أن هدانا الله، أشهد أن لا إله إلا الله وحده لا شريك له.</p>';
const refrain =
  '<p>Tinggalkan satu lampu, sayang, tinggalkan satu lampu di atas air,<br>sebab laut banyak sudutnya dan aku hanya tahu yang satu.</p>';

/** Forms of stories that look like clutter by their build: nothing of them may be hidden. */
export const moreLookAlikes: readonly Specimen[] = [
  {
    what: 'a story about the site’s own app',
    head: own,
    html: inStory(
      `<div data-it>Redaksi hari ini meluncurkan aplikasi baru. <a href="${ownApp}">Unduh aplikasi</a> itu gratis bagi semua pembaca.</div>`,
    ),
  },
  {
    what: 'questions and answers about an app',
    html: inStory(
      `<div data-it class="faq"><h3>Bagaimana cara unduh aplikasi?</h3><p>Cari namanya di toko aplikasi, lalu ketuk pasang.</p><h3>Apakah open in app wajib?</h3><p>Tidak.</p></div>`,
    ),
  },
  {
    what: 'a question that stands twice',
    html: twice(
      'Berapa lama jembatan bambu itu dapat dipakai sebelum buluhnya harus diganti seluruhnya?',
      'Lima tahun.',
    ),
  },
  {
    what: 'a song with its refrain, line by line',
    html: inStory(
      '<p data-it>Hujan turun di talang<br>kita pulang berdua<br>hujan turun di talang<br>kita lupa segala</p>',
    ),
  },
  {
    what: 'a recipe with its parts',
    html: inStory(
      '<div data-it class="recipe-card"><h3>Bahan</h3><ul><li>2 butir telur</li><li>200 g tepung</li></ul><h3>Langkah</h3><ol><li>Kocok telur.</li><li>Masukkan tepung.</li></ol></div>',
    ),
  },
  {
    what: 'where to hear a podcast, in a card',
    html: inStory(
      '<div data-it class="podcast-apps"><p>Dengarkan episode ini:</p><a href="https://podcasts.apple.com/id/podcast/x"><img alt="Apple Podcasts"></a><a href="https://open.spotify.com/show/x"><img alt="Spotify"></a></div>',
    ),
  },
  {
    what: 'an entry of a live blog',
    head: '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>',
    html: inStory(
      '<div data-it class="live-entry"><time>19.20</time><h3>Hujan reda</h3><p>Wasit memeriksa rumput dan meminta kedua kapten bersiap.</p></div>',
    ),
  },
  {
    what: 'a table of players',
    html: inStory(
      '<table data-it><tr><th>Pemain</th><th>Gol</th></tr><tr><td><a href="/p/1">Andi</a></td><td>3</td></tr><tr><td><a href="/p/2">Budi</a></td><td>2</td></tr></table>',
    ),
  },
  {
    what: 'a tweet that the story shows',
    html: inStory(
      '<blockquote data-it class="twitter-tweet"><p>Follow us tonight: the bridge opens at nine.</p>&mdash; Desa Sukamaju (@desa) <a href="https://twitter.com/desa/status/1">May 4</a></blockquote>',
    ),
  },
  {
    what: 'a map to be opened elsewhere',
    html: inStory('<p data-it><a href="https://peta.example/jembatan">Lihat peta lebih besar</a></p>'),
  },
  {
    what: 'a document of the story',
    html: inStory('<p data-it>Unduh: <a href="/files/putusan.pdf">putusan lengkap (PDF, 2 MB)</a></p>'),
  },
  {
    what: 'chapters of the story',
    html: inStory(
      '<nav data-it class="toc"><ul><li><a href="#satu">Awal musim hujan</a></li><li><a href="#dua">Buluh pertama</a></li></ul></nav>',
    ),
  },
  {
    what: 'help lines under a hard story',
    html: inStory(
      '<p data-it><em>Bila Anda membutuhkan bantuan, hubungi layanan konseling 119 ekstensi 8 atau kirim pesan WhatsApp ke 0811-000-000.</em></p>',
    ),
  },
  {
    what: 'what readers may do for the village',
    html: inStory(
      '<p data-it>Bergabunglah dengan kerja bakti pada hari Minggu, ajak tetangga, dan bawa parang sendiri, pesan kepala desa.</p>',
    ),
  },
  {
    what: 'who the author is, and where to follow her',
    html: inStory(
      '<p data-it><em>Siti menulis tentang sungai. Ikuti dia di <a href="https://twitter.com/siti">Twitter</a>.</em></p>',
    ),
  },
  {
    what: 'a line of dialogue that closes',
    html: inStory('<p data-it>“Tutup,” katanya. “Nanti saja.”</p>'),
  },
  {
    what: 'a personal record in a list of results',
    html: inStory(
      '<div data-it><p>Lomba titian, putra: <span>Andi 12,1 detik</span> <span>PR</span></p></div>',
    ),
  },
  {
    what: 'a fixed menu that begins with a way past it',
    html: '<div data-it class="fixed" style="position:fixed"><a href="#isi">Skip to content</a><a href="/a">Ekonomi</a><a href="/b">Olahraga</a></div><!--story-->',
  },
  {
    what: 'a sentence on advertisements',
    html: inStory('<p data-it>Iklan rokok di tepi sungai itu akhirnya diturunkan.</p>'),
  },
  {
    what: 'an app that a review lets its readers fetch',
    html: inStory(
      `<div data-it class="app-download-box"><h4>Ombakku</h4><p>Download aplikasi Ombakku, gratis</p><a href="https://play.google.com/store/apps/details?id=id.ombakku">Google Play</a></div>`,
    ),
  },
  {
    what: 'the opening of two sermons, in another script',
    html: inStory(`${opening}<h2>Khutbah Kedua</h2>${opening.replace('<p', '<p data-it')}`),
  },
  {
    what: 'a refrain in its lines',
    html: inStory(
      `${refrain}<p>Maka kami mendayung lagi sampai pagi.</p>${refrain.replace('<p', '<p data-it')}`,
    ),
  },
];
