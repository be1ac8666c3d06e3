import { inStory, long, type Specimen } from './specimen.ts';

/** What looks like clutter and is not: nothing of it may be hidden. */
export const lookAlikes: readonly Specimen[] = [
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
