import type { ClutterKind } from '../../../../src/clutter/kinds.ts';
import { sentences } from '../../page.ts';
import type { Example } from './example.ts';
import { promos } from './promos.ts';
import { relatedBlocks } from './related-blocks.ts';
import { relatedInlines } from './related-inlines.ts';

const [lede = '', second = '', third = ''] = sentences;

/** What each detector finds. Every other detector must find nothing in it. */
export const examples: Readonly<Partial<Record<ClutterKind, readonly Example[]>>> = {
  'app-banner': [
    {
      what: 'a bar by its name',
      after:
        '<div class="download_apps"><a href="#">Close</a><a href="https://play.google.com/store/apps/details?id=com.kabar">Download Apps</a></div>',
      gone: ['Download Apps'],
    },
    {
      what: 'a bar by its words',
      after:
        '<div class="k2"><p>Baca di aplikasi</p><a href="https://kabar.onelink.me/x">Buka</a><button>Tutup</button></div>',
      gone: ['Baca di aplikasi'],
    },
  ],
  'ad-slot': [
    { what: 'an empty slot of an ad server', inside: '<div id="div-gpt-ad-1-0"></div>' },
    {
      what: 'a filled one with its label',
      inside:
        '<div class="wadah"><span>ADVERTISEMENT</span><div id="div-gpt-ad-2"><iframe src="https://ads.example"></iframe></div></div>',
      gone: ['ADVERTISEMENT'],
    },
    { what: 'by name alone', inside: '<div class="box-ads"><iframe src="https://x.example"></iframe></div>' },
    {
      what: 'in Indonesian',
      after: '<div class="iklan-tengah"><p>Iklan</p><img src="/a.png"></div>',
      gone: ['Iklan'],
    },
    {
      what: 'a label that nothing follows',
      inside: '<p>SCROLL TO CONTINUE WITH CONTENT</p>',
      gone: ['SCROLL'],
    },
    {
      what: 'a long label in several pieces',
      inside: '<p>This advertisement has <b>not loaded yet</b>, but your article <i>continues below</i></p>',
      gone: ['This advertisement'],
    },
    { what: 'AdSense', inside: '<ins class="adsbygoogle" data-ad-slot="1"></ins>' },
  ],
  'duplicate-paragraph': [
    { what: 'a paragraph printed twice', inside: `<p>${second}</p>`, stays: [second] },
    {
      what: 'with other signs and capitals',
      inside: `<p>${second.toUpperCase().replace('.', '!')}</p>`,
      stays: [second],
    },
    { what: 'its copy in a heading under the story', after: `<div><h4>${third}</h4></div>`, stays: [third] },
  ],

  promo: promos,
  'related-block': relatedBlocks,
  'related-inline': relatedInlines,
  'repeated-summary': [
    {
      what: 'the lede in other type under the story',
      after: `<div class="relative"><h4>${lede}</h4></div>`,
      stays: [lede],
    },
    {
      what: 'with a word changed',
      after: `<div><h4>${lede.replace('menyelesaikan', 'merampungkan')}</h4></div>`,
      stays: [lede],
    },
    {
      what: 'what the head of the page says of it',
      head: '<meta property="og:description" content="Enam puluh warga sebuah desa merampungkan jembatan bambu di atas sungai yang meluap tahun lalu.">',
      after:
        '<h4>Enam puluh warga sebuah desa merampungkan jembatan bambu di atas sungai yang meluap tahun lalu.</h4>',
      gone: ['Enam puluh warga sebuah desa'],
    },
  ],
  'share-row': [
    {
      what: 'links that hand the address on',
      after:
        '<div class="bagikan"><a href="https://www.facebook.com/sharer.php?u=x">F</a><a href="https://api.whatsapp.com/send?text=x">W</a></div>',
    },
    {
      what: 'buttons by name',
      after: '<div class="share-buttons"><button><svg></svg></button><button><svg></svg></button></div>',
    },
  ],
  sticky: [
    {
      what: 'a bar with an ad and a close control, as on jpnn',
      after:
        '<div class="sticky_bottom"><a href="#">X Close</a><div class="ads"><img src="/a.png"></div></div>',
      gone: ['X Close'],
    },
    {
      what: 'a floating player',
      after:
        '<div class="floating-video" style="position:fixed"><video src="/x.mp4"></video><button aria-label="Close"></button></div>',
    },
  ],
  'push-prompt': [
    {
      what: 'a box of the site’s own',
      after:
        '<div class="notif-box"><p>Aktifkan notifikasi untuk berita terbaru?</p><button>Nanti</button><button>Izinkan</button></div>',
      gone: ['Aktifkan'],
    },
    {
      what: 'a push service',
      after: '<div id="onesignal-slidedown-container"><p>Show you notifications?</p></div>',
    },
  ],
  'app-gate': [
    {
      what: 'a sheet over the story',
      after:
        '<div class="overlay" style="position:fixed;inset:0"><p>Lanjutkan di aplikasi</p><a href="https://kabar.onelink.me/x">Buka</a></div>',
      gone: ['Lanjutkan'],
    },
  ],
};
