import { clutter, story } from '../story.ts';
import { mobileStyle } from './mobile-style.ts';
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
} from './parts.ts';

const [app, claim, stores, download] = clutter.appBanner;

export const appBanner = `<div class="download_apps">
    <a href="#" class="close_apps"><img src="/assets/close.svg" alt="Close Banner Apps JPNN.com" width="20" height="20"></a>
    <img src="/assets/app.svg" alt="" width="48" height="48">
    <div><strong>${app}</strong><span>${claim}</span><small>${stores}</small></div>
    <a class="download_button" href="https://play.google.com/store/apps/details?id=com.jpnn.mobile">${download}</a>
  </div>`;

export const mobileHeader = `<header><div class="container"><a class="LogoJPNN" href="/"><img src="/assets/logo.svg" alt="JPNN.com" width="104" height="28"></a>
    <nav><a href="/nasional">Nasional</a> <a href="/daerah">Daerah</a> <a href="/ekonomi">Ekonomi</a></nav></div></header>`;

export const stickyBottom = `<div class="sticky_bottom"><a href="#" class="close_sticky">${clutter.stickyClose}</a>${adSlot('1498030000-9', '320x50')}</div>`;

/** m.jpnn.com: one page of the article, in the order in which the real one prints its parts. */
export const mobile = (page: PageNumber) => `<!DOCTYPE html>
<html lang="id">
<head>${head('m.jpnn.com', page)}
  <style>${mobileStyle}</style>
</head>
<body>
  ${appBanner}
  <script src="/assets/app-banner.js"></script>
  ${mobileHeader}
  <section class="content-artikel">
    <div class="page-content">
      <h1 class="judul">${story.headline}</h1>
      <div class="relative"><span class="date-publish" itemprop="datePublished">${story.date}</span></div>
      <img class="foto" loading="lazy" src="/assets/perpustakaan-terapung.png" alt="${story.headline} - JPNN.COM" width="960" height="540">
      <div class="caption">${story.caption}</div>
      ${articleBody(page, { repeat: page === 1 })}
      ${summary}
      <p class="waktu">${story.byline}</p>
      <p class="sumber">${story.source}</p>
      ${pagination(page)}
      ${googleNews}
      ${tags}
      ${relatedBlock}
    </div>
    ${crossPromotion}
  </section>
  <footer><a href="/tentang">Tentang Kami</a> <a href="/pedoman">Pedoman Media Siber</a></footer>
  ${stickyBottom}
  <script src="/assets/site.js"></script>
</body>
</html>
`;
