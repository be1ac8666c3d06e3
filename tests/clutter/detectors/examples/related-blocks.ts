import { cards } from './cards.ts';
import type { Example } from './example.ts';

const summary =
  'Petani kebun di hulu menghitung kerugian setelah air naik untuk ketiga kalinya tahun ini, dan pemerintah desa meminta mereka menunggu sampai tanggul yang baru selesai dibangun.';

/** Boxes of other stories: links alone, or with times, sections and summaries. */
export const relatedBlocks: readonly Example[] = [
  {
    what: 'cards with summaries under the story',
    after: `<section><h2>Berita Lainnya</h2><div>${cards}</div></section>`,
    gone: ['Berita Lainnya', 'Meluap Lagi', 'Petani kebun'],
  },
  {
    what: 'cards with summaries between the paragraphs',
    inside: `<div><h2>More from the village</h2><div>${cards}</div></div>`,
    gone: ['More from', 'Bambu Naik', 'sekolah libur'],
  },
  {
    what: 'cards whose summaries are as long as paragraphs, under the story',
    after: `<section><h2>Berita Lainnya</h2><div><h3><a href="/a">Sungai Meluap Lagi</a></h3><p>${summary}</p></div><div><h3><a href="/b">Bambu Naik Harga</a></h3><p>Sementara itu di kota, ${summary}</p></div></section>`,
    gone: ['Berita Lainnya', 'Meluap Lagi', 'Petani kebun', 'Bambu Naik', 'Sementara itu'],
  },
  {
    what: 'links with their summaries in them, between the paragraphs',
    inside: `<div><h3>Berita Lainnya</h3><ul><li><a href="/a"><b>Sungai Meluap Lagi</b><p>${summary}</p></a></li><li><a href="/b"><b>Bambu Naik Harga</b><p>Sementara itu di kota, ${summary}</p></a></li></ul></div>`,
    gone: ['Berita Lainnya', 'Meluap Lagi', 'Petani kebun', 'Bambu Naik', 'Sementara itu'],
  },
  {
    what: 'cards and a button for more of them',
    after: `<section><div>Berita Lainnya</div>${cards}<div><a href="#">LOAD MORE</a></div></section>`,
    gone: ['Berita Lainnya', 'LOAD MORE', 'Bambu Naik'],
  },

  {
    what: 'related stories, as on jpnn',
    after:
      '<div class="terkait"><div class="titleh3">BERITA TERKAIT</div><ul><li><a href="/a">Sungai Meluap Lagi di Hulu</a></li><li><a href="/b">Bambu Naik Harga</a></li></ul></div>',
    gone: ['BERITA TERKAIT', 'Bambu Naik'],
  },
  {
    what: 'cross-promotion of a sister site',
    after:
      '<div class="page-content"><div>BERITA TERKINI Kabar Sebelah</div><ul><li><a href="https://lain.example/a">Panen Raya Dimulai</a></li><li><a href="https://lain.example/b">Harga Cabai Turun</a></li></ul></div>',
    gone: ['BERITA TERKINI', 'Panen'],
  },
  {
    what: 'a widget that is still empty',
    after: '<div class="page-content"><div id="_popIn_recommend"></div></div>',
  },
  {
    what: 'a heading and its list side by side with other things',
    after: `<div><h3>Terpopuler</h3><ol><li><a href="/a">Sungai Meluap Lagi</a></li><li><a href="/b">Bambu Naik Harga</a></li></ol><p>Redaktur: Boy</p></div>`,
    gone: ['Terpopuler'],
    stays: ['Redaktur: Boy'],
  },
  {
    what: 'between the paragraphs, under a title that goes on',
    inside:
      '<div class="rail"><div>Most read in Villages</div><ul><li><a href="/a">River rises once more</a></li><li><a href="/b">Bamboo gets dearer</a></li></ul></div>',
    gone: ['Most read', 'Bamboo gets'],
  },
  {
    what: 'a recommendation network',
    after:
      '<div id="taboola-below-article"><a href="https://x.example">Sepuluh dokter menyarankan ini</a></div>',
    gone: ['Sepuluh dokter'],
  },
  {
    what: 'a form that can be passed by',
    inside:
      '<aside><a href="#formed">Passa il modulo</a><h2>Notizie dal villaggio</h2><p>Ogni mattina.</p><form><input type="text"><button>Sì</button></form><p id="formed">Fine</p></aside>',
    gone: ['Notizie dal villaggio', 'Ogni mattina'],
  },
  {
    what: 'a box that says how to pass it, in any language',
    inside:
      '<section><a href="#kapita">Passa e va avanti</a><strong>Dal villaggio</strong><ul><li><a href="/a">Il fiume sale ancora</a></li><li><a href="/b">Il bambù rincara</a></li></ul><p id="kapita" tabindex="-1">Fine della sezione del villaggio</p></section>',
    gone: ['Passa', 'Dal villaggio', 'Il fiume', 'Fine'],
  },
];
