import { describe, expect, test } from 'vitest';
import { linesOf, read } from './page.ts';

/** A page of news as some publishing system builds it; what of it is the story, and what is foreign to it. */
interface Kind {
  readonly html: string;
  readonly url: string;
  readonly story: readonly string[];
  readonly foreign: readonly string[];
}

const page = (head: string, content: string, lang = 'id') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${content}</body></html>`;
const each = (lines: readonly string[], tag = 'p') =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('\n');

const bridge = [
  'BANDUNG - Jembatan gantung sepanjang seratus meter yang menghubungkan dua desa di lereng gunung itu akhirnya dibuka.',
  'Warga yang selama ini memutar sejauh sebelas kilometer kini cukup berjalan kaki lima menit untuk ke pasar.',
  '"Anak-anak kami tidak perlu lagi menyeberangi sungai," ujar Kepala Desa Sukamaju Asep Hidayat, Rabu.',
  'Pembangunan menelan biaya dua miliar rupiah dan dikerjakan bersama oleh warga selama tujuh bulan.',
  'Pemerintah kabupaten berencana memasang lampu tenaga surya di sepanjang jembatan sebelum musim hujan.',
];

const kinds: Readonly<Record<string, Kind>> = {
  'WordPress with its plugins': {
    url: 'https://warta.example/2026/03/jembatan-gantung-sukamaju-dibuka/',
    html: page(
      '<title>Jembatan Gantung Sukamaju Dibuka - Warta Lereng</title><meta property="og:type" content="article"><meta property="og:site_name" content="Warta Lereng">',
      `<div id="page" class="site"><header id="masthead"><nav class="main-navigation"><ul><li><a href="/">Beranda</a></li><li><a href="/desa">Desa</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main"><article id="post-811" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">Jembatan Gantung Sukamaju Dibuka</h1>
<div class="entry-meta"><span class="posted-on">4 Maret 2026</span> <span class="byline">oleh <a href="/author/rina">Rina Marlina</a></span></div></header>
<div class="entry-content"><p>${bridge[0]}</p><p>${bridge[1]}</p><p style="text-align:left"><strong>Baca Juga: <a href="/2026/02/pasar-desa">Pasar Desa Ramai Lagi</a></strong></p>
<p>${bridge[2]}</p><div class="wp-block-group has-background"><p><strong>Jangan Lewatkan</strong></p><ul><li><a href="/a">Lomba Perahu Digelar</a></li><li><a href="/b">Kopi Lereng Juara</a></li></ul></div>
<p>${bridge[3]}</p><p>${bridge[4]}</p><p>Ikuti berita Warta Lereng di <a href="https://news.google.com/x">Google News</a></p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Bagikan ini:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Terkait</h3><p><a href="/c">Longsor Tutup Jalan Desa</a></p></div></div>
<footer class="entry-footer"><span class="tags-links">Tag: <a href="/tag/desa">desa</a></span></footer></article>
<nav class="post-navigation"><a href="/d">Sebelumnya: Panen Raya di Lereng</a></nav><div id="comments"><h2>Satu komentar</h2><ol><li><p>Akhirnya! Semoga awet dan dijaga bersama oleh semua warga dua desa, terima kasih.</p></li></ol></div></main>
<aside id="secondary"><section class="widget"><h2>Terpopuler</h2><ul><li><a href="/e">Harga Cabai Turun</a></li></ul></section></aside></div></div>`,
    ),
    story: bridge,
    foreign: [
      'Pasar Desa Ramai',
      'Lomba Perahu',
      'Kopi Lereng',
      'Google News',
      'Bagikan',
      'Longsor',
      'Panen Raya',
      'Akhirnya!',
      'Harga Cabai',
    ],
  },
  AMP: {
    url: 'https://amp.warta.example/read/88123/jembatan-gantung-sukamaju-dibuka',
    html: page(
      '<title>Jembatan Gantung Sukamaju Dibuka</title><link rel="canonical" href="https://www.warta.example/read/88123/jembatan-gantung-sukamaju-dibuka"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Jembatan Gantung Sukamaju Dibuka","datePublished":"2026-03-04T09:00:00+07:00","author":{"name":"Rina Marlina"}}</script>',
      `<amp-sidebar id="menu"><ul><li><a href="/">Beranda</a></li></ul></amp-sidebar><main><h1>Jembatan Gantung Sukamaju Dibuka</h1><amp-social-share type="whatsapp"></amp-social-share>
<amp-img src="/foto.jpg" width="600" height="400"></amp-img><p class="caption">Warga melintas. Foto: Warta</p>
<div class="artikel"><p>${bridge[0]}</p><amp-ad width="300" height="250"><div placeholder>Iklan</div></amp-ad><p>${bridge[1]}</p><table class="sisip"><tr><td><b>Baca juga:</b> <a href="/x">Sungai Meluap</a></td></tr></table><p>${bridge[2]}</p><p>${bridge[3]}</p><p>${bridge[4]}</p></div>
<amp-list src="/terkait.json"><h3>Berita Terkait</h3><a href="/y">Wisata Lereng</a></amp-list></main>`,
    ),
    story: bridge,
    foreign: ['Sungai Meluap', 'Wisata Lereng', 'Foto: Warta', 'Iklan'],
  },
  'a script framework with names that say nothing': {
    url: 'https://www.lereng.example/berita/jembatan-gantung-sukamaju-dibuka-1kq8',
    html: page(
      '<title>Jembatan Gantung Sukamaju Dibuka | Lereng</title><meta property="og:title" content="Jembatan Gantung Sukamaju Dibuka">',
      `<div id="__next"><div class="css-1x"><div class="css-2a"><a class="css-9" href="/">Lereng</a></div><div class="css-3b"><h1 class="css-4c">Jembatan Gantung Sukamaju Dibuka</h1><div class="css-5"><span class="css-6">Rina Marlina</span><span class="css-6">4 Maret 2026, 09.00 WIB</span></div>
<div class="css-7">${bridge.map((line, at) => `<div class="css-8"><span>${line}</span></div>${at === 1 ? '<div class="css-r"><div class="css-rt">Baca Juga</div><a href="/p"><div>Longsor Tutup Jalan Desa</div></a><a href="/q"><div>Lomba Perahu Digelar</div></a></div>' : ''}`).join('')}</div>
<div class="css-t"><a href="/tag/desa">#desa</a><a href="/tag/jembatan">#jembatan</a></div></div><div class="css-s"><div>Terpopuler</div><a href="/r">Harga Cabai Turun Tajam</a></div></div></div>`,
    ),
    story: bridge,
    foreign: ['Longsor Tutup', 'Lomba Perahu', '#jembatan', 'Harga Cabai'],
  },
  'lines parted by breaks alone': {
    url: 'https://suaradesa.example/detail.php?id=4411&judul=jembatan-gantung-dibuka',
    html: page(
      '<title>Jembatan Gantung Dibuka</title>',
      `<table width="100%"><tr><td width="200"><a href="/">Beranda</a><br><a href="/desa">Desa</a></td><td><h2 class="judul">Jembatan Gantung Dibuka</h2><font size="1">Rabu, 4 Maret 2026 09:00 WIB</font><br>
<div class="isi-berita">${bridge.join('<br><br>\n')}<br><br></div><a href="javascript:history.back()">Kembali</a></tr></table>`,
    ),
    story: bridge,
    foreign: ['Beranda'],
  },
  'a live blog, the newest first': {
    url: 'https://www.courier.example/live/river-flood-updates',
    html: page(
      '<title>River flood: live updates - Courier</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"River flood: live updates"}</script>',
      `<main><h1>River flood: live updates</h1><ul class="key-points"><li>The river stood four metres above its usual level on Tuesday morning.</li><li>Two bridges in the old town are closed to all traffic.</li></ul><div class="live-feed">${[
        [
          '11:40',
          'Water falls in the north',
          'The gauge at the northern lock shows thirty centimetres less than at dawn, the water board said.',
        ],
        [
          '10:15',
          'School stays closed',
          'The primary school by the quay will not open before Thursday, the council told parents in a letter.',
        ],
        [
          '08:05',
          'Night of sandbags',
          'Volunteers filled twelve thousand sandbags during the night, and most of the lower town stayed dry.',
        ],
      ]
        .map(
          ([time, title, text]) =>
            `<article class="live-post"><time>${time}</time><h2>${title}</h2><p>${text}</p><button>Share</button></article>`,
        )
        .join('')}</div></main><aside><h3>Most read</h3><a href="/z">Ten walks by the river</a></aside>`,
      'en',
    ),
    story: [
      'The river stood four metres above its usual level on Tuesday morning.',
      'Water falls in the north',
      'The gauge at the northern lock shows thirty centimetres less than at dawn, the water board said.',
      'School stays closed',
      'The primary school by the quay will not open before Thursday, the council told parents in a letter.',
      'Volunteers filled twelve thousand sandbags during the night, and most of the lower town stayed dry.',
    ],
    foreign: ['Ten walks'],
  },
  'an interview': {
    url: 'https://www.courier.example/culture/interview-bridge-builder-mira-lang',
    html: page(
      '<title>“A bridge is a promise”</title><meta property="og:type" content="article">',
      `<article><h1>“A bridge is a promise”</h1><div class="body"><p>Mira Lang has built footbridges on three continents. We met her in her workshop by the canal, between two journeys.</p>
<p><strong>What was your first bridge?</strong></p><p>A plank over the ditch behind my grandmother’s house. It held for one summer.</p><p><strong>And the next?</strong></p><p>Ropes.</p><p><strong>Courier: Do you fear storms?</strong></p><p><strong>Lang:</strong> Of course. Whoever does not fear them should build something else, a garden shed for example.</p>
<aside class="pullquote"><p>“It held for one summer.”</p></aside><p><em>Interview: Jan Reuter</em></p></div></article>`,
      'en',
    ),
    story: [
      'What was your first bridge?',
      'A plank over the ditch behind my grandmother’s house. It held for one summer.',
      'And the next?',
      'Ropes.',
      'Courier: Do you fear storms?',
      'Lang: Of course. Whoever does not fear them should build something else, a garden shed for example.',
    ],
    foreign: [],
  },
  'a list of places, numbered': {
    url: 'https://www.lereng.example/gaya/5-jembatan-gantung-untuk-liburan-keluarga',
    html: page(
      '<title>5 Jembatan Gantung untuk Liburan Keluarga</title><meta property="og:type" content="article">',
      `<article><h1>5 Jembatan Gantung untuk Liburan Keluarga</h1><p>Jembatan gantung menjadi tujuan baru keluarga yang ingin berlibur murah dan dekat dengan alam terbuka.</p>${[
        1, 2, 3,
      ]
        .map(
          (n) =>
            `<h2>${n}. Jembatan Lembah ${n}</h2><figure><img src="/j${n}.jpg"><figcaption>Foto: Lereng/${n}</figcaption></figure><p>Tiket masuk hanya lima ribu rupiah dan anak di bawah usia ${n} tahun tidak perlu membayar.</p><ul><li>Alamat: Jalan Lembah ${n}</li><li>Jam buka: 08.00–17.00</li></ul>`,
        )
        .join('')}<p>Selamat berlibur!</p></article>`,
    ),
    story: [
      '1. Jembatan Lembah 1',
      'Alamat: Jalan Lembah 1',
      'Jam buka: 08.00–17.00',
      '3. Jembatan Lembah 3',
      'Selamat berlibur!',
    ],
    foreign: ['Foto: Lereng'],
  },
  'a recipe': {
    url: 'https://www.courier.example/food/recipes/leek-soup-with-smoked-fish',
    html: page(
      '<title>Leek soup with smoked fish</title><script type="application/ld+json">{"@type":"Recipe","name":"Leek soup with smoked fish"}</script>',
      `<article><h1>Leek soup with smoked fish</h1><p>This is the soup that the harbour kitchen serves on cold Fridays, and it needs less than an hour.</p><p>Serves 4 · Prep 15 min · Cook 30 min</p><h2>Ingredients</h2><ul><li>2 leeks</li><li>1 onion</li><li>200 g smoked fish</li></ul><h2>Method</h2><ol><li>Slice the leeks.</li><li>Fry the onion in butter until soft, then add the leeks and a litre of water.</li><li>Add the fish and serve.</li></ol><p>Tip: the soup tastes better the next day.</p><div class="newsletter-signup"><p>Get our recipes in your inbox every Friday.</p></div></article>`,
      'en',
    ),
    story: [
      '2 leeks',
      '1 onion',
      '200 g smoked fish',
      'Slice the leeks.',
      'Add the fish and serve.',
      'Tip: the soup tastes better the next day.',
    ],
    foreign: ['inbox'],
  },
  'a column with its author and a note': {
    url: 'https://opini.example/kolom/jembatan-dan-janji-yang-ditepati',
    html: page(
      '<title>Jembatan dan Janji yang Ditepati</title><meta name="author" content="Budi Hartono"><meta property="og:type" content="article">',
      `<article><h1>Jembatan dan Janji yang Ditepati</h1><div class="konten">${each(bridge)}<p>*) Budi Hartono adalah dosen teknik sipil di Bandung.</p><p><em>**) Isi artikel ini sepenuhnya tanggung jawab penulis.</em></p></div></article>`,
    ),
    story: bridge,
    foreign: [],
  },
  'a desk line, a source and a code under the story': {
    url: 'https://www.lereng.example/news/jembatan-gantung-sukamaju-dibuka?page=1',
    html: page(
      '<title>Jembatan Gantung Sukamaju Dibuka - LERENG.COM</title>',
      `<section class="home"><div class="kolom-kiri"><div class="breadcrumb"><a href="/">Home</a> » <a href="/news">News</a> » <a href="#">Jembatan Gantung Sukamaju Dibuka</a></div><div class="page-content"><h1 class="judul">Jembatan Gantung Sukamaju Dibuka</h1><div class="relative"><span class="date-publish" itemprop="datePublished">Rabu, 04 Maret 2026 – 09:00 WIB</span></div><img src="/foto.jpg" alt="Jembatan Gantung Sukamaju Dibuka - LERENG.COM"><div class="caption">Warga melintas. Foto: Lereng</div>
<div itemprop="articleBody"><p><span class="lereng">lereng.com</span>, <a href="/tag/bandung">BANDUNG</a> - ${bridge[0]?.slice(10)}</p><div class="baca-juga"><div class="titleh4">Baca Juga:</div><ul><li><a href="/x">Sungai Meluap</a></li></ul></div>${each(bridge.slice(1, 4))}<p>${bridge[4]} <strong>(rin/lereng)</strong><br><br><strong>Yuk, Simak Juga Video ini!</strong><br><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></p></div>
<div class="relative text-center"><h4>Jembatan gantung yang menghubungkan dua desa di lereng gunung itu akhirnya dibuka.</h4></div><p class="waktu">Redaktur &amp; Reporter : Rina</p><p>Sumber Antara</p><p class="waktu text-center"><strong>Silakan baca konten menarik lainnya dari LERENG.COM di <a href="https://news.google.com/x">Google News</a></strong></p><div class="terkait"><div class="titleh3">BERITA TERKAIT</div><ul><li><a href="/y">Wisata Lereng Ramai</a></li></ul></div></div></div></section>`,
    ),
    story: [...bridge.slice(1, 4), 'Sumber Antara'],
    foreign: [
      'Sungai Meluap',
      'Yuk, Simak',
      'Redaktur',
      'Google News',
      'Wisata Lereng',
      'Foto: Lereng',
      'Home',
    ],
  },
  'footnotes, code and a formula': {
    url: 'https://www.courier.example/science/how-much-a-rope-bridge-can-carry',
    html: page(
      '<title>How much a rope bridge can carry</title><meta property="og:type" content="article">',
      `<article><h1>How much a rope bridge can carry</h1><p>The load that a rope bridge carries depends on its sag, as every builder learns in the first week.<sup><a href="#fn1" id="r1">1</a></sup></p><p>The pull is <math><mi>H</mi><mo>=</mo><mfrac><mrow><mi>w</mi><msup><mi>l</mi><mn>2</mn></msup></mrow><mrow><mn>8</mn><mi>s</mi></mrow></mfrac></math>, which a few lines compute:</p><pre><code>pull = w * l ** 2 / (8 * s)
print(pull)</code></pre><p>A flatter bridge pulls harder at its anchors, and that is why the old builders let their ropes hang so low.</p><h2>Notes</h2><ol class="footnotes"><li id="fn1"><p>Sag is measured at the middle. <a href="#r1">↩</a></p></li></ol></article>`,
      'en',
    ),
    story: [
      'pull = w * l ** 2 / (8 * s)\nprint(pull)',
      'A flatter bridge pulls harder at its anchors, and that is why the old builders let their ropes hang so low.',
    ],
    foreign: [],
  },
  'spans alone, as scripts build them': {
    url: 'https://kabar.example/kota/jembatan-gantung-sukamaju-dibuka-22abc',
    html: page(
      '<title>Jembatan Gantung Sukamaju Dibuka | kabar</title>',
      `<div id="app"><div class="Viewweb__B"><h1><span>Jembatan Gantung Sukamaju Dibuka</span></h1><div class="Viewweb__C"><a href="/kota"><span>Kabar Kota</span></a><span>4 Maret 2026 9:00 WIB</span><span>·</span><span>waktu baca 2 menit</span></div><div class="Viewweb__D"><span>Warga melintas. Foto: Kabar</span></div>${bridge.map((line, at) => `<div class="Story__E"><span data-qa-id="story-paragraph">${line}</span></div>${at === 2 ? '<div class="Track"><span>Tambahkan sebagai preferensi di Google</span></div><div><span>ADVERTISEMENT</span></div>' : ''}`).join('')}<div class="R"><div><span>Baca Lainnya</span></div><a href="/x"><span>Sungai Meluap</span></a></div></div></div>`,
    ),
    story: bridge,
    foreign: ['waktu baca', 'Foto: Kabar', 'preferensi', 'Sungai Meluap'],
  },
  'a blog whose headline is no h1': {
    url: 'https://desaku.blog.example/2026/03/jembatan-gantung-dibuka.html',
    html: page(
      '<title>Desaku: Jembatan Gantung Dibuka</title>',
      `<div class="post hentry"><h3 class="post-title entry-title">Jembatan Gantung Dibuka</h3><div class="post-body entry-content"><div class="separator"><a href="/a.jpg"><img src="/a.jpg"></a></div>${each(bridge.slice(0, 2), 'div')}<div><br></div><div><b>Baca juga: <a href="/x.html">Sungai Meluap</a></b></div>${each(bridge.slice(2, 4), 'div')}<br>${bridge[4]}<br><br></div><div class="post-footer">Diposting oleh <span class="fn">Rina Marlina</span> <abbr class="published" title="2026-03-04T09:00:00+07:00">09.00</abbr></div></div>`,
    ),
    story: bridge,
    foreign: ['Sungai Meluap', 'Diposting'],
  },
  'forms between the paragraphs': {
    url: 'https://courier.example/news/rope-bridge-opens-in-the-hills',
    html: page(
      '<title>Rope bridge opens - Courier</title>',
      `<article><h1>Rope bridge opens</h1>${bridge.map((line, at) => `<p>${line}</p>${at === 1 ? '<div class="inline-nl"><h4>Morning Briefing</h4><p>Get the day’s news by email every morning before breakfast, free.</p><form><input type="email"><button>Sign up</button></form></div>' : ''}${at === 3 ? '<div class="poll"><h3>Should there be a toll?</h3><form><label><input type="radio">Yes</label><button>Vote</button></form></div>' : ''}`).join('')}<p>Correction: An earlier version of this story gave the wrong length of the bridge.</p></article>`,
      'en',
    ),
    story: [...bridge, 'Correction: An earlier version of this story gave the wrong length of the bridge.'],
    foreign: ['Morning Briefing', 'breakfast', 'toll'],
  },
  'a table that lays out the page': {
    url: 'https://lama.example/berita.php?id=9',
    html: page(
      '<title>Jembatan Gantung Dibuka</title>',
      `<table><tr><td>Menu<br><a href="1">Berita</a><br><a href="2">Olahraga</a></td><td><b>Jembatan Gantung Dibuka</b><br><small>Rabu, 4 Maret 2026</small><p>${bridge.join('<p>')}</td><td><b>Terkini</b><br><a href="3">Sungai Meluap</a><br><a href="4">Kopi Lereng Juara</a></td></tr></table>`,
    ),
    story: bridge,
    foreign: ['Sungai Meluap', 'Olahraga'],
  },
  'results with the line-ups': {
    url: 'https://bola.example/liga/hasil-pekan-ke-20-liga-lereng',
    html: page(
      '<title>Hasil Pekan ke-20</title>',
      `<article><h1>Hasil Pekan ke-20</h1><p>${bridge[0]}</p><table><tr><th>Tuan rumah</th><th>Skor</th><th>Tamu</th></tr><tr><td>Lereng FC</td><td>2-1</td><td>Lembah FC</td></tr></table><p><strong>Susunan pemain:</strong></p><p>Lereng FC (4-3-3): Andi; Budi, Cecep, Dedi, Eko; Fajar, Gani, Hadi; Iwan, Joko, Kiki.</p><p>Klasemen:</p><ol><li>Lereng FC 40 poin</li><li>Lembah FC 38 poin</li></ol><p>${bridge[1]}</p></article>`,
    ),
    story: [
      'Tuan rumah Skor Tamu',
      'Lereng FC 2-1 Lembah FC',
      'Susunan pemain:',
      'Klasemen:',
      'Lereng FC 40 poin',
      'Lembah FC 38 poin',
    ],
    foreign: [],
  },
  'news of two sentences': {
    url: 'https://kilat.example/2026/03/04/gempa-guncang-lereng',
    html: page(
      '<title>Gempa Guncang Lereng - Kilat</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T09:00:00+07:00">',
      `<article><h1>Gempa Guncang Lereng</h1><p>Gempa bermagnitudo 4,8 mengguncang lereng gunung, Rabu pagi.</p><p>Tidak ada korban jiwa.</p></article><div class="more"><h3>Berita Lainnya</h3>${[1, 2, 3, 4, 5, 6].map((n) => `<a href="/b/${n}">Judul berita lain nomor ${n}</a>`).join('')}</div>`,
    ),
    story: ['Gempa bermagnitudo 4,8 mengguncang lereng gunung, Rabu pagi.', 'Tidak ada korban jiwa.'],
    foreign: ['Judul berita lain'],
  },
  'a photo story': {
    url: 'https://foto.example/cerita/jembatan-gantung-dalam-gambar',
    html: page(
      '<title>Jembatan Gantung dalam Gambar</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Jembatan Gantung dalam Gambar","datePublished":"2026-03-04"}</script>',
      `<article><h1>Jembatan Gantung dalam Gambar</h1><p>Fotografer kami mengikuti warga pada hari pertama jembatan itu dibuka, sejak subuh sampai malam.</p>${[1, 2, 3].map((n) => `<figure><img src="/g${n}.jpg" width="1200" height="800"><figcaption>Warga ke-${n} melintas sambil membawa hasil kebun. Foto: Rina</figcaption></figure>`).join('')}</article>`,
    ),
    story: [
      'Fotografer kami mengikuti warga pada hari pertama jembatan itu dibuka, sejak subuh sampai malam.',
    ],
    foreign: [],
  },
  'a video with a short text': {
    url: 'https://video.example/watch/20260304/jembatan-gantung-sukamaju-dibuka',
    html: page(
      '<title>Video: Jembatan Gantung Sukamaju Dibuka</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Jembatan Gantung Sukamaju Dibuka","datePublished":"2026-03-04"}</script>',
      `<main><h1>Jembatan Gantung Sukamaju Dibuka</h1><iframe src="https://www.youtube.com/embed/abcdefghijk" title="Jembatan"></iframe><div class="desc"><p>${bridge[0]}</p><p>${bridge[1]}</p></div><div class="list"><h3>Video Lainnya</h3>${[1, 2, 3, 4].map((n) => `<a href="/watch/${n}"><img src="/t${n}.jpg"><h4>Rekaman Warga Bagian ${n}</h4></a>`).join('')}</div></main>`,
    ),
    story: bridge.slice(0, 2),
    foreign: ['Rekaman Warga'],
  },
  'a story in Japanese': {
    url: 'https://news.example/articles/20260304-00012',
    html: page(
      '<title>つり橋が開通 - 山の新聞</title><meta property="og:type" content="article">',
      `<header><a href="/">山の新聞</a></header><article><h1>つり橋が開通</h1><time datetime="2026-03-04T09:00:00+09:00">2026年3月4日</time>${each(['二つの村を結ぶ長さ百メートルのつり橋が四日、七か月の工事を終えて開通した。', '住民はこれまで十一キロの道を回って市場に通っていたが、これからは歩いて五分で着く。', '村長は「子どもたちが川を渡らなくてすむ」と話した。', '町は梅雨の前に橋の全体に太陽光の明かりをつける計画だ。'])}</article><aside><h2>関連記事</h2><ul><li><a href="/a">市場がにぎわう</a></li></ul></aside>`,
      'ja',
    ),
    story: [
      '二つの村を結ぶ長さ百メートルのつり橋が四日、七か月の工事を終えて開通した。',
      '村長は「子どもたちが川を渡らなくてすむ」と話した。',
      '町は梅雨の前に橋の全体に太陽光の明かりをつける計画だ。',
    ],
    foreign: ['市場がにぎわう'],
  },
};

describe('not a line of the story is lost, and nothing foreign is in it', () => {
  test.each(Object.entries(kinds))('%s', (_, { html, url, story, foreign }) => {
    const article = read(html, { url: new URL(url) });
    const lines = article
      ? linesOf(article).flatMap((block) =>
          block.includes('print(')
            ? [block]
            : block
                .split('\n')
                .map((line) => line.trim())
                .filter(Boolean),
        )
      : [];
    expect(lines).toEqual(expect.arrayContaining([...story]));
    const places = story.map((line) => lines.indexOf(line));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const words of foreign) expect(lines.join('\n')).not.toContain(words);
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
