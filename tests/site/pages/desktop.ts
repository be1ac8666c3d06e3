import { story } from '../story.ts';
import { desktopStyle } from './desktop-style.ts';
import {
  adSlot,
  articleBody,
  crossPromotion,
  googleNews,
  head,
  type PageNumber,
  pagination,
  relatedBlock,
  summary,
  tags,
  trackers,
} from './parts.ts';

const shareTo = (name: string) =>
  `<a href="https://${name}.example/bagikan?teks=${encodeURIComponent(story.headline)}"><img src="/assets/share.svg" alt="${name}" width="28" height="28"></a>`;

const shareRow = `<div class="top-medsos" id="page">${['pesan', 'kabar', 'sahabat', 'cuit', 'surel', 'salin'].map(shareTo).join('')}</div>`;

const sidebar = `<div class="kolom-kanan">
        <div class="content terpopuler"><div class="titleh3">TERPOPULER</div><ol><li><a href="/news/terpopuler-1">Harga Cumi Kering Naik Menjelang Akhir Tahun</a></li><li><a href="/news/terpopuler-2">Jadwal Kapal Antarpulau Bertambah</a></li></ol></div>
        ${adSlot('1498030000-4', '300x250')}
        <div id="spacer"></div>
      </div>`;

/** www.jpnn.com: one page of the same article as the desktop site prints it. */
export const desktop = (page: PageNumber) => `<!DOCTYPE html>
<html lang="id">
<head>${head('www.jpnn.com', page)}
  <style>${desktopStyle}</style>
</head>
<body>
  <header><div class="container"><div class="menu">☰</div><div class="LogoJPNN"><a href="/"><img src="/assets/logo.svg" alt="JPNN.com" width="130" height="35"></a></div>
    <div class="navshow-bottom"><ul class="hz-rubrik"><li><h3><a href="/nasional">Nasional</a></h3></li><li><h3><a href="/daerah">Daerah</a></h3></li><li><h3><a href="/ekonomi">Ekonomi</a></h3></li></ul></div></div></header>
  <div class="ans-sky"><div class="ans-160x600 left">${adSlot('1498030000-1', '160x600')}</div><div class="ans-160x600 right">${adSlot('1498030000-2', '160x600')}</div></div>
  <div class="ans-970x60">${adSlot('1498030000-3', '970x60')}</div>
  <section class="home"><div id="content-utama" class="container">
    <div class="kolom-kiri"><div class="border-box"><div class="content content-artikel"><div class="content-scroll">
      <div class="breadcrumb"><a href="/">JPNN.com</a> » <a href="/daerah">Daerah</a> » <a href="/daerah/pesisir">Pesisir</a> » <a href="/news/${story.slug}">${story.headline}</a></div>
      <div class="page-content">
        <h1 class="judul">${story.headline}</h1>
        <div class="relative"><span class="date-publish" itemprop="datePublished">${story.date}</span></div>
        <img class="foto" loading="lazy" src="/assets/perpustakaan-terapung.png" alt="${story.headline} - JPNN.COM" width="960" height="540">
        ${shareRow}
        <div class="caption">${story.caption}</div>
        ${articleBody(page, { repeat: false })}
        ${summary}
        <p class="waktu">${story.byline}</p>
        <p class="sumber">${story.source}</p>
        ${pagination(page)}
        ${googleNews}
        <div id="disqus_thread"></div>
        ${tags}
        ${trackers}
        ${relatedBlock}
      </div>
      <div class="page-content"><div id="_popIn_recommend"></div></div>
      ${crossPromotion}
    </div></div></div></div>
    ${sidebar}
  </div></section>
  <footer><a href="/tentang">Tentang Kami</a> <a href="/pedoman">Pedoman Media Siber</a></footer>
  <div class="bottom-sky">${adSlot('1498030000-8', '970x90')}</div>
  <script src="/assets/site.js"></script>
</body>
</html>
`;
