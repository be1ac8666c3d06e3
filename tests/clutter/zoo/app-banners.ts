import { apple, play, type Specimen } from './specimen.ts';

const own =
  '<meta name="apple-itunes-app" content="app-id=4411223"><meta name="google-play-app" content="app-id=com.kabar.app">';

/** Offers of the site's own app, over or beside the story: none may stay. */
export const appBanners: readonly Specimen[] = [
  // Vendors.
  {
    what: 'smartbanner.js for Android',
    html: '<div data-it class="smartbanner smartbanner--android"><a class="smartbanner__exit" href="#"></a><div class="smartbanner__info"><p>Kabar</p></div><a class="smartbanner__button" href="https://play.google.com/store/apps/details?id=com.kabar">VIEW</a></div>',
  },
  {
    what: 'smartbanner.js for iOS',
    html: `<div data-it class="smartbanner smartbanner--ios js_smartbanner"><a href="javascript:void(0)"></a><a href="${apple('4411223')}">Lihat</a></div>`,
  },
  {
    what: 'the older jQuery smart banner',
    html: `<div data-it id="smartbanner" class="android"><div class="sb-container"><a href="#" class="sb-close">×</a><a href="${play('com.kabar')}" class="sb-button">VIEW</a></div></div>`,
  },
  {
    what: 'Branch Journeys, in a frame',
    html: '<iframe data-it id="branch-banner-iframe" title="banner"></iframe>',
  },
  {
    what: 'Branch, in the page',
    html: '<div data-it class="branch-banner"><a href="https://kabar.app.link/abc">Open</a></div>',
  },
  {
    what: 'Adjust smart banner',
    html: '<div data-it class="adjust-smart-banner__AEqYlWgPonspKfseFq2N"><a href="https://app.adjust.com/abc">Open</a></div>',
  },
  {
    what: 'AMP app banner',
    html: '<amp-app-banner data-it layout="nodisplay"><button open-button>Buka</button></amp-app-banner>',
  },
  { what: 'a progressive web app prompt', html: '<pwa-install data-it></pwa-install>' },
  {
    what: 'Tapcart',
    html: '<div data-it id="tapcart-web-banner"><a href="https://kabar.page.link/x">Open</a></div>',
  },
  // Bars along the top, by name.
  {
    what: 'app-banner',
    html: `<div data-it class="app-banner"><a href="${play('com.kabar')}">Kabar</a><button>×</button></div>`,
  },
  {
    what: 'app_download',
    html: `<div data-it class="app_download"><a href="${play('com.kabar')}">Unduh</a><a href="#" class="close">x</a></div>`,
  },
  {
    what: 'download_apps, as on jpnn',
    html: `<div data-it class="download_apps"><a href="#"><img alt="Close Banner Apps"></a><strong>Kabar App</strong><span>Aplikasi berita terbaru</span><a href="${play('com.kabar')}">Download Apps</a></div>`,
  },
  {
    what: 'MobileAppBanner, camel case',
    html: `<section data-it class="MobileAppBanner_root"><a href="${apple('4411223')}">Get</a></section>`,
  },
  {
    what: 'open-in-app',
    html: '<div data-it class="open-in-app"><a href="https://kabar.onelink.me/x">Buka di aplikasi</a></div>',
  },
  {
    what: 'footer-app-promo that is stuck to the screen',
    html: `<div data-it class="footer-app-promo" style="position:fixed;bottom:0"><a href="${play('com.kabar')}">Download app</a><button aria-label="Close"></button></div>`,
  },
  {
    what: 'header-app-install',
    html: `<div data-it id="header-app-install"><a href="${play('com.kabar')}">Install</a><span class="close"></span></div>`,
  },
  {
    what: 'get-app card',
    html: `<div data-it class="get-app-card"><p>Get our free app</p><a href="${apple('4411223')}">App Store</a></div>`,
  },
  {
    what: 'qr code for the app',
    html: '<aside data-it class="app-qr"><p>Scan to download the app</p><img src="/qr.png" alt=""></aside>',
  },
  {
    what: 'app interstitial',
    html: `<div data-it class="app-interstitial"><p>Lebih cepat di aplikasi</p><a href="${play('com.kabar')}">Unduh aplikasi</a><a href="#">Nanti saja</a></div>`,
  },
  {
    what: 'popup with an own class for the app',
    html: `<div data-it class="popup popup-app"><h3>Kabar App</h3><a href="${play('com.kabar')}">Install</a><button class="popup-close">Tutup</button></div>`,
  },
  {
    what: 'app modal as a dialog',
    html: `<div data-it role="dialog" class="app-modal"><p>Baca di aplikasi Kabar</p><a href="https://kabar.page.link/baca">Buka aplikasi</a><button>Tutup</button></div>`,
  },
  {
    what: 'smart banner, two words',
    html: `<div data-it class="smart-app-banner"><a href="market://details?id=com.kabar">Open</a></div>`,
  },
  {
    what: 'an intent: link',
    html: '<div data-it class="app-open-bar"><a href="intent://baca#Intent;scheme=kabar;package=com.kabar;end">Buka</a></div>',
  },
  {
    what: 'Huawei AppGallery',
    html: '<div data-it class="app-install-banner"><a href="https://appgallery.huawei.com/app/C100">Install</a></div>',
  },
  {
    what: 'wrapper around the named bar, nothing else in it',
    html: `<div data-it><div class="app-banner"><a href="${play('com.kabar')}">Unduh aplikasi</a></div></div>`,
  },
  // Names that say nothing: words, links and place decide.
  {
    what: 'nameless bar of the body, with a close button',
    html: `<div data-it class="x7"><p>Baca lebih nyaman di aplikasi</p><a href="${play('com.kabar')}">Unduh aplikasi</a><button>Nanti saja</button></div>`,
  },
  {
    what: 'hashed class names',
    html: `<div data-it class="css-1k2j3"><span>Continue in the app</span><a href="https://kabar.app.link/x">Open</a><button aria-label="Close">✕</button></div>`,
  },
  {
    what: 'the own app, declared in the head',
    head: own,
    html: `<div data-it class="b3"><a href="${apple('4411223')}">Get the app</a></div>`,
  },
  {
    what: 'the own app by package',
    head: own,
    html: `<div data-it class="q"><a href="${play('com.kabar.app')}">Download app</a></div>`,
  },
  {
    what: 'a link that holds the site’s own name',
    url: 'https://www.harianpagi.com/berita/x',
    html: `<div data-it class="z"><a href="${play('com.harianpagi.mobile')}">Unduh aplikasi Harian Pagi</a></div>`,
  },
  {
    what: 'fixed by its own style',
    html: `<div><div data-it style="position: fixed; bottom: 0"><a href="https://kabar.onelink.me/q">Open in app</a><button title="Close"></button></div></div>`,
  },
  {
    what: 'a button that floats',
    html: '<div><div data-it style="position:sticky;bottom:12px"><button>Open in app</button><a href="https://kabar.app.link/z">Kabar</a></div></div>',
  },
  {
    what: 'two stores and a close control',
    html: `<div data-it class="k1"><p>Get our app</p><a href="${play('com.kabar')}">Google Play</a><a href="${apple('4411223')}">App Store</a><a href="#" aria-label="Dismiss">×</a></div>`,
  },
  {
    what: 'pictures in place of words',
    html: `<div data-it class="mobile-app-download"><a href="${play('com.kabar')}"><img src="/p.png" alt="Google Play"></a><a href="${apple('4411223')}"><img src="/a.png" alt="App Store"></a></div>`,
  },
  {
    what: 'itms-apps link',
    html: '<div data-it class="app-store-banner"><a href="itms-apps://itunes.apple.com/app/id4411223">Open</a></div>',
  },
  {
    what: 'itunes link',
    html: '<div data-it class="app-store-banner"><a href="https://itunes.apple.com/id/app/kabar/id4411223">View</a></div>',
  },
  {
    what: 'a page of the site’s own about the app',
    html: '<div data-it class="app-promo-box"><a href="/aplikasi">Unduh aplikasi</a><button>×</button></div>',
  },
  {
    what: 'Indonesian: "Lanjut baca di aplikasi"',
    html: '<div data-it class="lanjut"><p>Lanjut baca di aplikasi</p><a href="https://kabar.onelink.me/w">Buka</a><button>Tutup</button></div>',
  },
  {
    what: 'between header and story, deep in wrappers',
    html: `<div><div><div data-it class="download-app"><a href="${play('com.kabar')}">Download aplikasi</a></div></div></div>`,
  },

  // Inside the column of the story.
  {
    what: 'a named card under the story',
    html: `<!--story--><div data-it class="app-download-card"><p>Download aplikasi Kabar</p><a href="${play('com.kabar')}">Google Play</a></div>`,
  },
  {
    what: 'a named card over the story',
    html: `<div data-it class="appDownloadCard"><a href="${apple('4411223')}">Download app</a></div><!--story-->`,
  },
  {
    what: 'with the site’s icon, claim and stars',
    html: `<div data-it class="sb-app-open"><img src="/i.png" alt=""><div><b>Kabar</b><small>GRATIS di Google Play</small><span>★★★★★</span></div><a href="${play('com.kabar')}">Buka</a></div>`,
  },
  {
    what: 'a close control that is an icon only',
    html: `<div data-it class="m4"><p>Buka di aplikasi</p><a href="https://kabar.onelink.me/e">Buka</a><i class="icon-close"></i></div>`,
  },
];
