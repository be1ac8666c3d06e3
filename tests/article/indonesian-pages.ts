/** The story of every page: a bridge that nobody has built. */
export const sentences = [
  'Pemerintah Kota Sukamaju menutup sementara tiga jembatan tua mulai pekan depan karena retakan ditemukan pada tiang penyangga.',
  'Kepala Dinas Pekerjaan Umum Wahyu Prasetya mengatakan pemeriksaan dilakukan sesudah warga melaporkan getaran yang tidak biasa.',
  '"Kami tidak mau menunggu sampai ada korban," kata Wahyu kepada wartawan di kantornya, Selasa (3/3/2026).',
  'Warga diminta memakai jalan lingkar selama perbaikan berlangsung, yang diperkirakan memakan waktu enam pekan.',
  'Perbaikan itu menelan biaya empat miliar rupiah dan dibiayai dari anggaran darurat yang disetujui dewan pada Februari.',
  'Adapun jembatan keempat, yang dibangun pada 2015, dinyatakan aman dan tetap dibuka untuk semua kendaraan.',
];
export const headline = 'Tiga Jembatan Tua di Sukamaju Ditutup Mulai Pekan Depan';
const head = (site: string, extra = '') =>
  `<title>${headline} - ${site}</title><meta property="og:type" content="article"><meta property="og:title" content="${headline}"><meta property="og:site_name" content="${site}">${extra}`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`;
const others = (title: string) =>
  `<div class="berita-terkait"><h3>${title}</h3><ul>${[1, 2, 3, 4].map((n) => `<li><a href="/read/${n}"><img src="/t${n}.jpg"><h4>Judul berita lain nomor ${n} tentang kota</h4></a></li>`).join('')}</ul></div>`;
const each = (...i: number[]) => i.map((n) => `<p>${sentences[n]}</p>`).join('\n');
/** One page a site, by its name: built as the site builds its pages, as far as that is known, in words of our own. */
export const sites: Readonly<Record<string, readonly [address: string, html: string]>> = {
  okezone: [
    'https://news.okezone.com/read/2026/03/03/337/3123456/tiga-jembatan-tua-ditutup',
    page(
      head('Okezone'),
      `<div class="detail-page"><h1>${headline}</h1><div class="nmreporter"><div><b>Rina Marlina</b>, Jurnalis</div></div><div class="namerep"><span>Selasa 03 Maret 2026 09:12 WIB</span></div><div class="detfoto"><img src="/f.jpg" width="680"><div class="caption-img-ab">Jembatan tua di Sukamaju (Foto: Okezone)</div></div><div id="contentx" itemprop="articleBody" class="c-detail read"><p><strong>SUKAMAJU</strong> - ${sentences[0]}</p>${each(1)}<p><strong>Baca Juga:</strong> <a href="/x">Sungai Meluap, Dua Desa Terendam</a></p>${each(2)}<div id="bacajuga"><h3>BACA JUGA:</h3><h2><a href="/y">Lima Fakta Banjir Sukamaju</a></h2></div>${each(3)}<div class="box-gnews"><p>Follow Berita Okezone di <a href="https://news.google.com/x">Google News</a></p><p>Dapatkan berita up to date dengan semua berita terkini dari Okezone hanya dengan satu akun di ORION, daftar sekarang dengan klik disini dan nantikan kejutan menarik lainnya</p></div>${each(4, 5)}<p>(rin)</p><p>Cek Berita dan Artikel yang lain di <a href="https://news.google.com/x">Google News</a></p></div><div class="paging"><a href="?page=1">1</a></div>${others('Berita Terkait')}</div>`,
    ),
  ],
  sindonews: [
    'https://daerah.sindonews.com/read/1234567/174/tiga-jembatan-tua-ditutup-1772500000',
    page(
      head('SINDOnews.com'),
      `<article><h1 class="detail-title">${headline}</h1><div class="detail-nama-redaksi"><a href="/author/1">Rina Marlina</a></div><div class="detail-date-artikel">Selasa, 03 Maret 2026 - 09:12 WIB</div><figure><img src="/f.jpg" width="800" height="500"><figcaption>Jembatan tua di Sukamaju. Foto/Ilustrasi/SINDOnews</figcaption></figure><div class="detail-desc" id="detail-desc"><b>SUKAMAJU</b> - ${sentences[0]}<br><br>${sentences[1]}<br><br><div class="baca-inline-head">Baca juga: <a href="/x">Sungai Meluap, Dua Desa Terendam</a></div><br>${sentences[2]}<br><br><strong>Baca Juga: <a href="/z">Lima Fakta Banjir</a></strong><br><br>${sentences[3]}<br><br><div class="download-sindoapps"><a href="/apps">Dapatkan berita terkini di aplikasi SINDOnews</a></div>${sentences[4]}<br><br>${sentences[5]}<div class="reporter">(wib)</div><div class="wa-channel">Follow WhatsApp Channel SINDOnews untuk Berita Terbaru Setiap Hari <a href="https://whatsapp.com/x">Follow</a></div></div>${others('Lihat Juga')}</article>`,
    ),
  ],
  antara: [
    'https://www.antaranews.com/berita/5123456/tiga-jembatan-tua-di-sukamaju-ditutup',
    page(
      head('Antara News'),
      `<div class="wrap__article-detail"><div class="wrap__article-detail-title"><h1>${headline}</h1></div><ul class="list-inline"><li class="list-inline-item"><span class="text-dark">Selasa, 3 Maret 2026 09:12 WIB</span></li></ul><div class="wrap__article-detail-image"><figure><img src="/f.jpg" width="900" height="600"><figcaption>Jembatan tua di Sukamaju. ANTARA/Rina Marlina</figcaption></figure></div><div class="wrap__article-detail-content post-content"><p>Sukamaju (ANTARA) - ${sentences[0]}</p><p>${sentences[1]}<br><br>${sentences[2]}<br><br><span class="baca-juga"><b>Baca juga: <a href="/x">Sungai meluap, dua desa terendam</a></b></span></p><p>${sentences[3]}</p><p><span class="baca-juga"><b>Baca juga: <a href="/y">Lima fakta banjir</a></b></span><br><span class="baca-juga"><b>Baca juga: <a href="/z">Warga gotong royong</a></b></span></p>${each(4, 5)}<p class="text-muted small mt10">Pewarta: Rina Marlina<br>Editor: Budi Hartono<br>Copyright © ANTARA 2026</p><p class="small text-muted">Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.</p></div><div class="blog-tags"><ul><li><a href="/tag/a">jembatan</a></li></ul></div>${others('Berita Terkait')}</div>`,
    ),
  ],
  suara: [
    'https://www.suara.com/news/2026/03/03/091234/tiga-jembatan-tua-ditutup',
    page(
      head('suara.com'),
      `<article class="detail"><h1>${headline}</h1><div class="info"><div class="writer"><span>Rina Marlina</span></div><div class="date-article"><span>Selasa, 03 Maret 2026 | 09:12 WIB</span></div></div><figure class="img-cover"><img src="/f.jpg" width="900" height="600"><figcaption>Jembatan tua di Sukamaju. (Suara.com/Rina)</figcaption></figure><article class="detail-content detail-berita live-report2"><p><strong>Suara.com -</strong> ${sentences[0]}</p>${each(1)}<div class="baca-juga-new"><div class="item--baca-juga-inner"><span class="label">Baca Juga:</span><a href="/x">Sungai Meluap, Dua Desa Terendam</a></div></div>${each(2, 3)}<p><strong>Baca Juga:</strong><a href="/y">Lima Fakta Banjir Sukamaju</a></p>${each(4, 5)}<p><strong>Kontributor : Rina Marlina</strong></p></article><div class="wrap-tag"><a href="/tag/a">Jembatan</a></div><p>Dapatkan informasi terkini dan terbaru yang dikirimkan langsung ke Inbox anda</p>${others('Berita Terkait')}</article>`,
    ),
  ],
  republika: [
    'https://news.republika.co.id/berita/t3abcd409/tiga-jembatan-tua-di-sukamaju-ditutup',
    page(
      head('Republika Online'),
      `<div class="main-content__left"><div class="max-card__title"><h1>${headline}</h1></div><div class="date"><a href="#">Red: Rina Marlina</a><span>Selasa 03 Mar 2026 09:12 WIB</span></div><div class="max-card__image"><img src="/f.jpg" width="900" height="600"><div class="caption">Jembatan tua di Sukamaju. Foto: Republika/Budi</div></div><div class="article-content"><article><p><strong>REPUBLIKA.CO.ID,</strong> <strong>SUKAMAJU -- </strong>${sentences[0]}</p>${each(1)}<div class="baca-juga"><h3>Baca Juga</h3><ul><li><a href="/x">Sungai Meluap, Dua Desa Terendam</a></li><li><a href="/y">Lima Fakta Banjir</a></li></ul></div>${each(2)}<p>Advertisement</p><p>Scroll untuk membaca</p><p>Scroll untuk membaca</p>${each(3)}<p><strong>BACA JUGA: <a href="/z">Update Berita-Berita Politik Perspektif Republika.co.id, Klik di Sini</a></strong></p>${each(4, 5)}<p>sumber : Antara</p></article></div>${others('Terpopuler')}</div>`,
    ),
  ],
  viva: [
    'https://www.viva.co.id/berita/nasional/1812345-tiga-jembatan-tua-ditutup',
    page(
      head('VIVA.co.id'),
      `<div class="main-content-title"><h1>${headline}</h1></div><div class="main-content-author"><span>Oleh : Rina Marlina</span></div><div class="main-content-date">Selasa, 3 Maret 2026 - 09:12 WIB</div><div class="main-content-image"><img src="/f.jpg" width="900" height="600"><div class="main-content-image-caption">Jembatan tua. Sumber : VIVA/Rina</div></div><div class="main-content-detail"><p><strong>Sukamaju, VIVA</strong> – ${sentences[0]}</p>${each(1)}<div class="inside-article"><p>Baca Juga :</p><h3><a href="/x">Sungai Meluap, Dua Desa Terendam</a></h3></div>${each(2)}<p>ADVERTISEMENT</p><p>GULIR UNTUK LANJUT BACA</p>${each(3, 4, 5)}</div><div class="main-content-pagination"><div class="halaman-selanjutnya">Halaman Selanjutnya</div><a href="?page=2">Selanjutnya</a></div>${others('Berita Terkait')}`,
    ),
  ],
  idntimes: [
    'https://www.idntimes.com/news/indonesia/tiga-jembatan-tua-ditutup-00-abcde-fghij',
    page(
      head('IDN Times'),
      `<main><h1>${headline}</h1><div class="author"><a href="/writer/rina">Rina Marlina</a> <time>03 Mar 2026, 09:12 WIB</time></div><figure><img src="/f.jpg" width="900" height="600"><figcaption>Jembatan tua (IDN Times/Rina)</figcaption></figure><div class="intisari"><h3>Intinya Sih...</h3><ul><li>Tiga jembatan tua ditutup karena retakan pada tiang penyangga.</li><li>Perbaikan diperkirakan memakan waktu enam pekan.</li></ul></div><article class="article-content"><p><strong>Sukamaju, IDN Times -</strong> ${sentences[0]}</p>${each(1)}<p><strong>Baca Juga: <a href="/x">Sungai Meluap, Dua Desa Terendam</a></strong></p><h2>1. Warga diminta memakai jalan lingkar</h2>${each(2, 3)}<h2>2. Biaya dari anggaran darurat</h2>${each(4)}${each(5)}</article><div class="app-banner"><p>Download IDN App sekarang! Untuk informasi yang lebih terpercaya</p></div><div class="editor"><span>Editor</span><span>Budi Hartono</span></div>${others('Related Articles')}</main>`,
    ),
  ],
  jawapos: [
    'https://www.jawapos.com/nasional/015123456/tiga-jembatan-tua-ditutup',
    page(
      head('Jawa Pos'),
      `<div class="read"><h1 class="read__title">${headline}</h1><div class="read__info"><div class="read__info__author"><a href="/a">Rina Marlina</a></div><div class="read__info__date">- Selasa, 3 Maret 2026 | 09:12 WIB</div></div><div class="photo"><img src="/f.jpg" width="900" height="600"><div class="photo__caption">Jembatan tua. (Rina/JawaPos.com)</div></div><article class="read__content"><p><strong>JawaPos.com</strong> – ${sentences[0]}</p>${each(1)}<p><strong>Baca Juga: <a href="/x">Sungai Meluap, Dua Desa Terendam</a></strong></p>${each(2, 3)}<p><strong>Baca Juga:</strong><a href="/y"> Lima Fakta Banjir Sukamaju</a></p>${each(4, 5)}<p>***</p></article><div class="read__info__editor">Editor: <a href="/e">Budi Hartono</a></div><div class="paging"><a href="?page=1">1</a></div>${others('Artikel Terkait')}</div>`,
    ),
  ],
  merdeka: [
    'https://www.merdeka.com/peristiwa/tiga-jembatan-tua-ditutup-512345-mvk.html',
    page(
      head('merdeka.com'),
      `<div class="article"><h1>${headline}</h1><div class="article-author">Reporter <a href="/r">Rina Marlina</a></div><div class="article-date">Selasa, 03 Mar 2026 09:12:00</div><div class="article-img"><img src="/f.jpg" width="900" height="600"><span class="caption">Jembatan tua. ©2026 Merdeka.com/Rina</span></div><div class="article-body" id="article-content"><p>${sentences[0]}</p>${each(1)}<div class="box-baca-juga"><span>Baca juga:</span><ul><li><a href="/x">Sungai Meluap</a></li></ul></div>${each(2, 3)}<div class="dt-mc-also"><p>Rekomendasi</p><a href="/z">Lima Fakta Banjir</a></div>${each(4, 5)}<p>Baca juga:<br><a href="/a">Sungai Meluap, Dua Desa Terendam</a><br><a href="/b">Lima Fakta Banjir Sukamaju</a><br><a href="/c">Warga Gotong Royong Bersihkan Lumpur</a></p><p>[rin]</p></div>${others('Berita Terbaru')}</div>`,
    ),
  ],
  kontan: [
    'https://nasional.kontan.co.id/news/tiga-jembatan-tua-ditutup',
    page(
      head('kontan.co.id'),
      `<div class="detail-mid"><h1 class="detail-desk">${headline}</h1><div class="fs14">Selasa, 03 Maret 2026 / 09:12 WIB</div><div class="img-detail-desk"><img src="/f.jpg" width="900" height="600"><p>ILUSTRASI. Jembatan tua di Sukamaju. KONTAN/Rina</p></div><div class="fs13">Reporter: <span>Rina Marlina</span> | Editor: <span>Budi Hartono</span></div><div class="tmpt-desk-kon" itemprop="articleBody"><p><strong>KONTAN.CO.ID - SUKAMAJU. </strong>${sentences[0]}</p>${each(1)}<p><strong>Baca Juga: <a href="/x">Sungai Meluap, Dua Desa Terendam</a></strong></p>${each(2, 3, 4, 5)}<p><strong>Selanjutnya: <a href="/n">Lima Fakta Banjir Sukamaju</a></strong></p><p><strong>Menarik Dibaca: <a href="/m">Promo Akhir Pekan Toko Roti</a></strong></p></div><div class="gnews"><p>Cek Berita dan Artikel yang lain di <a href="https://news.google.com/x">Google News</a></p></div>${others('Berita Terkait')}</div>`,
    ),
  ],
  bisnis: [
    'https://ekonomi.bisnis.com/read/20260303/45/1812345/tiga-jembatan-tua-ditutup',
    page(
      head('Bisnis.com'),
      `<div class="detailsContent"><h1 class="detailsTitleCaption">${headline}</h1><div class="detailsAuthor"><a class="authorName" href="/a">Rina Marlina</a></div><div class="detailsAttributeDates">Selasa, 3 Maret 2026 | 09:12</div><img src="/f.jpg" width="900" height="600"><div class="detailsCoverCaption">Jembatan tua. - Bisnis/Rina</div><article class="detailsContent force-17"><p><strong>Bisnis.com</strong>, <strong>SUKAMAJU </strong>— ${sentences[0]}</p>${each(1)}<div class="baca-juga-box"><div class="caption">Baca Juga</div><ul><li><a href="/x">Sungai Meluap, Dua Desa Terendam</a></li></ul></div>${each(2, 3, 4, 5)}<p class="gnews">Cek Berita dan Artikel yang lain di <a href="https://news.google.com/x">Google News</a> dan <a href="https://whatsapp.com/x">WA Channel</a></p></article><div class="detailsEditor">Editor : Budi Hartono</div><div class="tags">Topik <a href="/topic/a">jembatan</a></div>${others('Artikel Terkait')}</div>`,
    ),
  ],
  cnbc: [
    'https://www.cnbcindonesia.com/news/20260303091234-4-612345/tiga-jembatan-tua-ditutup',
    page(
      head('CNBC Indonesia'),
      `<article><h1>${headline}</h1><div class="author">Rina Marlina, <strong>CNBC Indonesia</strong></div><div class="date">03 March 2026 09:12</div><div class="media_artikel"><img src="/f.jpg" width="900" height="600"><span class="caption">Foto: Jembatan tua di Sukamaju. (CNBC Indonesia/Rina)</span></div><div class="detail_text"><p><strong>Jakarta, CNBC Indonesia</strong> - ${sentences[0]}</p>${each(1)}<div class="linksisip"><table><tr><td>Pilihan Redaksi</td></tr><tr><td><ul><li><a href="/x">Sungai Meluap, Dua Desa Terendam</a></li><li><a href="/y">Lima Fakta Banjir</a></li></ul></td></tr></table></div>${each(2, 3)}<div class="para_caption">ADVERTISEMENT</div><div class="para_caption">SCROLL TO RESUME CONTENT</div>${each(4, 5)}<p><strong>[Gambas:Video CNBC]</strong></p><p><strong>(rin/rin)</strong></p></div><div class="gads">Add <img src="/g.png" width="20" height="20"> as a preferred<br>source on Google</div><div class="next_article"><span>Next Article</span><a href="/n">Sepuluh Jembatan Tertua di Dunia</a></div>${others('Related Articles')}</article>`,
    ),
  ],
  tirto: [
    'https://tirto.id/tiga-jembatan-tua-ditutup-abcd',
    page(
      head('tirto.id'),
      `<div class="content"><h1>${headline}</h1><div class="reporter-grid"><span>Oleh: <a href="/p">Rina Marlina</a></span><span>3 Maret 2026</span></div><p class="ringkasan">Retakan ditemukan pada tiang penyangga tiga jembatan yang dibangun sebelum 1970.</p><figure><img src="/f.jpg" width="900" height="600"><figcaption>Jembatan tua. tirto.id/Rina</figcaption></figure><div class="content-text-editor"><p><em>tirto.id</em> - ${sentences[0]}</p>${each(1, 2)}<div class="baca-juga"><p>Baca juga:</p><ul><li><a href="/x">Sungai Meluap, Dua Desa Terendam</a></li></ul></div>${each(3, 4, 5)}</div><p>Baca juga artikel terkait <a href="/q/jembatan">JEMBATAN</a> atau tulisan lainnya dari <a href="/p">Rina Marlina</a></p><div class="credit"><a href="#">tirto.id</a> - <a href="#">Hukum</a><br>Reporter: Rina Marlina<br>Penulis: Rina Marlina<br>Editor: Budi Hartono</div>${others('Artikel Terkait')}</div>`,
    ),
  ],
  inews: [
    'https://www.inews.id/news/nasional/tiga-jembatan-tua-ditutup',
    page(
      head('iNews.id'),
      `<article><h1>${headline}</h1><div class="author">Rina Marlina · Selasa, 03 Maret 2026 - 09:12 WIB</div><figure><img src="/f.jpg" width="900" height="600"><figcaption>Jembatan tua (Foto: iNews)</figcaption></figure><div class="content-article"><p><strong>SUKAMAJU, iNews.id -</strong> ${sentences[0]}</p>${each(1)}<p class="baca-juga"><strong>Baca Juga</strong></p><h3 class="title"><a href="/x">Sungai Meluap, Dua Desa Terendam</a></h3>${each(2, 3, 4, 5)}<p>Editor: Budi Hartono</p><p>Follow WhatsApp Channel iNews untuk update berita terbaru setiap hari! <a href="https://whatsapp.com/x">Follow</a></p><p>Bagikan Artikel:</p></div>${others('Berita Terkait')}</article>`,
    ),
  ],
  pikiran: [
    'https://www.pikiran-rakyat.com/news/pr-019123456/tiga-jembatan-tua-ditutup',
    page(
      head('Pikiran Rakyat'),
      `<div class="read"><h1 class="read__title">${headline}</h1><div class="read__info"><a href="/a" class="read__info__author">Rina Marlina</a><div class="read__info__date">3 Maret 2026, 09:12 WIB</div></div><img src="/f.jpg" width="900" height="600"><div class="photo__caption">Jembatan tua. /Pikiran Rakyat/Rina</div><article class="read__content"><p><strong>PIKIRAN RAKYAT</strong> - ${sentences[0]}</p>${each(1)}<p><strong>Baca Juga: <a href="/x">Sungai Meluap, Dua Desa Terendam</a></strong></p>${each(2, 3, 4, 5)}<p>***</p><p>Simak update artikel pilihan lainnya dari kami di Google News dan WhatsApp Channel <strong>PR</strong></p></article><p>Editor: <a href="/e">Budi Hartono</a></p><p>Tags</p><ul class="tag__list"><li><a href="/tag/a">jembatan</a></li></ul>${others('Terkini')}</div>`,
    ),
  ],
  mediaindonesia: [
    'https://mediaindonesia.com/nusantara/812345/tiga-jembatan-tua-ditutup',
    page(
      head('Media Indonesia'),
      `<div class="col"><h1>${headline}</h1><div class="info-author"><div class="name">Rina Marlina</div><div class="date">03/3/2026 09:12</div></div><div class="img"><img src="/f.jpg" width="900" height="600"><div class="caption">Jembatan tua (MI/Rina)</div></div><div class="article"><p>${sentences[0]}</p>${each(1, 2)}<p><strong>Baca juga: <a href="/x">Sungai Meluap, Dua Desa Terendam</a></strong></p>${each(3, 4, 5)}<p>(RM/E-1)</p><div class="ext-channel"><p>Cek berita dan artikel yg lain di <a href="https://news.google.com/x">Google News</a> dan ikuti WhatsApp channel mediaindonesia.com</p></div></div><div class="editor">Editor : Budi Hartono</div>${others('Berita Terkini')}</div>`,
    ),
  ],
  beritasatu: [
    'https://www.beritasatu.com/nusantara/2812345/tiga-jembatan-tua-ditutup',
    page(
      head('beritasatu.com'),
      `<div class="b1-article body-content"><h1>${headline}</h1><p class="small">Selasa, 3 Maret 2026 | 09:12 WIB</p><p class="small">Penulis: Rina Marlina | Editor: RM</p><figure><img src="/f.jpg" width="900" height="600"><figcaption>Jembatan tua. (Beritasatu.com/Rina)</figcaption></figure><div class="body-content"><p><strong>Sukamaju, Beritasatu.com</strong> - ${sentences[0]}</p>${each(1)}<div class="bacajuga"><p><strong>BACA JUGA</strong></p><a href="/x"><h6>Sungai Meluap, Dua Desa Terendam</h6></a></div>${each(2, 3, 4, 5)}<p>Simak berita dan artikel lainnya di <a href="https://news.google.com/x">Google News</a></p><p>Saksikan <em>live streaming</em> program-program BTV <a href="/live">di sini</a></p></div><p>Bagikan</p>${others('Berita Terkait')}</div>`,
    ),
  ],
  genpi: [
    'https://www.genpi.co/berita/312345/tiga-jembatan-tua-ditutup',
    page(
      head('GenPI.co'),
      `<div class="page-content"><h1>${headline}</h1><span class="date-publish">Selasa, 03 Maret 2026 09:12</span><img src="/f.jpg" width="900" height="600" alt="${headline} - GenPI.co"><div class="caption">Jembatan tua. Foto: Rina/GenPI.co</div><div itemprop="articleBody"><p><strong>GenPI.co -</strong> ${sentences[0]}</p>${each(1)}<div class="baca-juga"><div class="titleh4">BACA JUGA:</div><ul><li><a href="/x">Sungai Meluap</a></li></ul></div>${each(2, 3, 4)}<p>${sentences[5]} <strong>(rin/genpi)</strong></p><p><strong>Jangan sampai ketinggalan! Kamu wajib baca berita ini:</strong></p><p><strong>Kalian wajib tonton video yang satu ini:</strong></p><p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></p></div><p class="text-center" style="margin-top:-35px">Silakan baca konten menarik lainnya dari GenPI.co di <a href="https://news.google.com/x">Google News</a></p><p class="waktu">Redaktur: Budi Hartono</p><p class="waktu">Reporter: Rina Marlina</p>${others('BERITA TERKAIT')}</div>`,
    ),
  ],
  medcom: [
    'https://www.medcom.id/nasional/daerah/abcd123-tiga-jembatan-tua-ditutup',
    page(
      head('medcom.id'),
      `<div class="article_ct"><h1>${headline}</h1><p class="pg-info">Rina Marlina • 03 Maret 2026 09:12</p><div class="thumbnail_image"><img src="/f.jpg" width="900" height="600"><p>Jembatan tua. Foto: Medcom.id/Rina</p></div><div class="articleBody" itemprop="articleBody"><b>Sukamaju</b>: ${sentences[0]}<br><br>${sentences[1]}<br><br><b>Baca juga: <a href="/x">Sungai Meluap, Dua Desa Terendam</a></b><br><br>${sentences[2]}<br><br>${sentences[3]}<br><br>${sentences[4]}<br><br>${sentences[5]}<br><br><strong>Cek Berita dan Artikel yang lain di <a href="https://news.google.com/x">Google News</a></strong><br><br>(RMA)</div>${others('Berita Terkait')}</div>`,
    ),
  ],
  kompas: [
    'https://regional.kompas.com/read/2026/03/03/091234078/tiga-jembatan-tua-ditutup',
    page(
      head('KOMPAS.com', '<meta name="content_author" content="Rina Marlina">'),
      `<h1 class="read__title">${headline}</h1><div class="read__time">Kompas.com - 03/03/2026, 09:12 WIB</div><div class="photo"><img src="/f.jpg" width="900" height="600"><div class="photo__caption">Jembatan tua.(KOMPAS.com/RINA MARLINA)</div></div><div class="read__content"><div class="clearfix"><p><strong>SUKAMAJU, KOMPAS.com</strong> - ${sentences[0]}</p>${each(1)}<p><strong>Baca juga: <a class="inner-link-baca-juga" href="/x">Sungai Meluap, Dua Desa Terendam</a></strong></p>${each(2, 3, 4, 5)}<div class="kgnw-root"><p>Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kompas.com WhatsApp Channel : <a href="https://whatsapp.com/channel/x">https://www.whatsapp.com/channel/0029</a>. Pastikan kamu sudah install aplikasi WhatsApp ya.</p></div><p>Copyright 2008 - 2026 PT. Kompas Cyber Media (Kompas Gramedia Digital Group). All Rights Reserved.</p></div></div>${others('Berita Terkait')}`,
    ),
  ],
};
