import { clutter, mobileArticle, story } from '../story.ts';
import { appBanner, mobileHeader, stickyBottom } from './mobile.ts';
import { mobileStyle } from './mobile-style.ts';
import { adSlot } from './parts.ts';

const teaser = (title: string, index: number) =>
  `<li><a href="/news/terkait-${index + 1}"><img class="lazy" data-src="/assets/thumb-${(index % 3) + 1}.svg" alt="" width="96" height="64"><span>${title}</span></a></li>`;

/** m.jpnn.com's front page: a list of stories, and no story of its own. */
export const front = `<!DOCTYPE html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>JPNN.com - Berita Terbaru</title>
  <meta property="og:type" content="website">
  <link rel="canonical" href="http://m.jpnn.com/">
  <style>${mobileStyle}</style>
</head>
<body>
  ${appBanner}
  <script src="/assets/app-banner.js"></script>
  ${mobileHeader}
  <section class="content-artikel">
    <div class="page-content">
      <a class="utama" href="${mobileArticle}"><img class="foto" src="/assets/perpustakaan-terapung.png" alt="" width="960" height="540"><h2>${story.headline}</h2></a>
      <div class="titleh3">TERBARU</div>
      <ul>${clutter.related.map(teaser).join('')}</ul>
      ${adSlot('1498030000-5', '320x100')}
      <div class="titleh3">PILIHAN REDAKSI</div>
      <ul>${clutter.crossPromotion.map(teaser).join('')}</ul>
    </div>
  </section>
  <footer><a href="/tentang">Tentang Kami</a> <a href="/pedoman">Pedoman Media Siber</a></footer>
  ${stickyBottom}
  <script src="/assets/site.js"></script>
</body>
</html>
`;
