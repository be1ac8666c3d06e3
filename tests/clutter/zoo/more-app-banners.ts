import type { Specimen } from './specimen.ts';

const play = 'https://play.google.com/store/apps/details?id=com.kabar';
const apple = 'https://apps.apple.com/app/id4411223';
const offer = '<p>Download aplikasi Kabar</p>';
const close = '<button aria-label="Close">×</button>';

/** Every construction of banner that the names, links and places of `app-banners.ts` leave out. */
export const moreAppBanners: readonly Specimen[] = [
  // Pairs of words in a name.
  ...[
    'app-link-bar',
    'mobile-app-bar',
    'app-install-strip',
    'appPromoSlim',
    'app_store_banner',
    'popup_download_app',
    'qr-app-box',
    'footer-app-banner-fixed',
    'c-overlay-app',
    'install-app-card',
  ].map((name) => ({
    what: `by the name ${name}`,
    html: `<div data-it class="${name}">${offer}<a href="${play}">Google Play</a>${close}</div>`,
  })),
  // Where its links lead.
  ...[
    ['Adjust, short', 'https://kabar.adj.st/baca?adj_t=1'],
    ['Adjust, long', 'https://app.adjust.com/abc'],
    ['OneLink of AppsFlyer', 'https://kabar.onelink.me/abc'],
    ['Branch', 'https://kabar.app.link/abc'],
    ['Firebase', 'https://kabar.page.link/abc'],
    ['AppGallery', 'https://appgallery.huawei.com/app/C100'],
    ['a market: address', 'market://details?id=com.kabar'],
    ['an itms-apps: address', 'itms-apps://itunes.apple.com/app/id4411223'],
    ['a path of the site’s own', '/app?ref=bar'],
    ['a host of the site’s own', 'https://app.kabar.example/get'],
  ].map(([what = '', href = '']) => ({
    what: `a link to ${what}`,
    html: `<div data-it class="x1">${offer}<a href="${href}">Unduh aplikasi</a>${close}</div>`,
  })),
  // How it is built.
  {
    what: 'a dialog element that is not modal',
    html: `<dialog data-it open class="app-dialog-modal">${offer}<a href="${play}">Buka</a><button>Tutup</button></dialog>`,
  },
  {
    what: 'a table of icon, name and button',
    html: `<div data-it class="smart-app"><table><tr><td><img src="/i.png" alt=""></td><td>Kabar App</td><td><a href="${play}">Install app</a></td></tr></table></div>`,
  },
  {
    what: 'one picture that is one link, by name',
    html: `<div data-it class="banner-app"><a href="${play}"><img src="/b.png" alt="Download aplikasi Kabar"></a></div>`,
  },
  {
    what: 'inside the head of the site',
    html: `<header><div data-it class="app-banner">${offer}<a href="${play}">Unduh aplikasi</a>${close}</div><nav><a href="/a">Ekonomi</a></nav></header>`,
  },
  {
    what: 'a choice of app or browser',
    html: `<div data-it class="sheet fixed"><p>Baca di mana?</p><a href="https://kabar.onelink.me/w">Buka di aplikasi</a><button>Lanjut di browser</button></div>`,
  },
  {
    what: 'opened by script, with no address at all',
    html: `<div data-it class="openapp"><button class="open-app-button">Buka aplikasi</button><button class="close">×</button></div>`,
  },
  {
    what: 'custom elements',
    html: `<app-smart-banner data-it class="app-banner"><span>Kabar</span><a href="${apple}">Lihat</a></app-smart-banner>`,
  },
  {
    what: 'a list of the two stores under a title',
    html: `<section data-it class="download-app"><h4>Download aplikasi Kabar</h4><ul><li><a href="${play}">Google Play</a></li><li><a href="${apple}">App Store</a></li></ul></section>`,
  },
  {
    what: 'a picture to scan, by name',
    html: '<div data-it class="scan-qr-app"><p>Pindai untuk unduh aplikasi</p><img src="/qr.png" alt="QR"></div>',
  },
  {
    what: 'with the offset that a vendor remembers',
    html: `<div data-it class="smartbanner smartbanner--android" data-smartbanner-original-top="0"><a href="${play}">VIEW</a></div>`,
  },
  {
    what: 'a line of stars and a number of downloads',
    html: `<div data-it class="app-card"><b>Kabar</b><span>★★★★☆ 2,1 rb ulasan</span><p>Lebih cepat di aplikasi</p><a href="${play}">Pasang</a></div>`,
  },
  {
    what: 'a floating pill under the story',
    html: `<!--story--><div data-it style="position: fixed; bottom: 1rem"><a href="https://kabar.app.link/z">Buka di app</a>${close}</div>`,
  },
];
