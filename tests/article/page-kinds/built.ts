import { bridge, each, type Kind, page } from './page.ts';

/** A story of news as the publishing systems build it. */
export const built: Readonly<Record<string, Kind>> = {
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

  'spans alone, as scripts build them': {
    url: 'https://kabar.example/kota/jembatan-gantung-sukamaju-dibuka-22abc',
    html: page(
      '<title>Jembatan Gantung Sukamaju Dibuka | kabar</title>',
      `<div id="app"><div class="Viewweb__B"><h1><span>Jembatan Gantung Sukamaju Dibuka</span></h1><div class="Viewweb__C"><a href="/kota"><span>Kabar Kota</span></a><span>4 Maret 2026 9:00 WIB</span><span>·</span><span>waktu baca 2 menit</span></div><div class="Viewweb__D"><span>Warga melintas. Foto: Kabar</span></div>${bridge.map((line, at) => `<div class="Story__E"><span data-qa-id="story-paragraph">${line}</span></div>${at === 2 ? '<div class="Track"><span>Tambahkan sebagai preferensi di Google</span></div><div><span>ADVERTISEMENT</span></div>' : ''}`).join('')}<div class="R"><div><span>Baca Lainnya</span></div><a href="/x"><span>Sungai Meluap</span></a></div></div></div>`,
    ),
    story: bridge,
    foreign: ['waktu baca', 'Foto: Kabar', 'preferensi', 'Sungai Meluap'],
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

  'a table that lays out the page': {
    url: 'https://lama.example/berita.php?id=9',
    html: page(
      '<title>Jembatan Gantung Dibuka</title>',
      `<table><tr><td>Menu<br><a href="1">Berita</a><br><a href="2">Olahraga</a></td><td><b>Jembatan Gantung Dibuka</b><br><small>Rabu, 4 Maret 2026</small><p>${bridge.join('<p>')}</td><td><b>Terkini</b><br><a href="3">Sungai Meluap</a><br><a href="4">Kopi Lereng Juara</a></td></tr></table>`,
    ),
    story: bridge,
    foreign: ['Sungai Meluap', 'Olahraga'],
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
};
