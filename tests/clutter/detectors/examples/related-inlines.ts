import { cards } from './cards.ts';
import type { Example } from './example.ts';

/** Other stories offered between the paragraphs, or at the end of one. */
export const relatedInlines: readonly Example[] = [
  {
    what: 'a list with a label for those who hear the page',
    inside:
      '<div><h3>Baca juga</h3><span class="screen-reader-text">list of 2 items</span><ul><li><a href="/a">Sungai Meluap Lagi di Hulu Desa</a></li><li><a href="/b">Bambu Naik Harga</a></li></ul></div>',
    gone: ['Baca juga', 'Meluap Lagi', 'Bambu Naik'],
  },
  {
    what: 'a labelled link at the end',
    inside: '<p><strong>Selanjutnya: <a href="/a">Sungai Meluap Lagi di Hulu Desa</a></strong></p>',
    gone: ['Selanjutnya', 'Meluap Lagi'],
  },
  {
    what: 'a title in capitals that is all its paragraph',
    inside: '<p><a href="/a"><strong>SUNGAI MELUAP LAGI DI HULU DESA</strong></a></p>',
    gone: ['SUNGAI MELUAP'],
  },
  {
    what: 'a link in brackets',
    inside: '<p><i>[<a href="/a">Read more: Sungai Meluap Lagi di Hulu Desa</a>]</i></p>',
    gone: ['Read more', 'Meluap Lagi'],
  },
  {
    what: 'a title over cards',
    inside: `<div class="wrap"><h3>READ MORE:</h3><div class="media">${cards}</div></div>`,
    gone: ['READ MORE', 'Meluap Lagi', 'Petani kebun'],
  },
  {
    what: 'a card that is one link, in a box of its own',
    inside:
      '<div><article><a href="/a"><img src="/i.png" alt=""><h3>Sungai Meluap Lagi di Hulu Desa</h3></a></article></div>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'two cards side by side',
    inside:
      '<section><article><a href="/a"><img src="/i.png" alt="">Sungai Meluap Lagi di Hulu</a></article><article><a href="/b"><h3>Bambu Naik Harga di Kota</h3></a></article></section>',
    gone: ['Meluap Lagi', 'Bambu Naik'],
  },
  {
    what: 'a card that is a link, with a picture beside its label and title',
    inside:
      '<a href="/a"><div><span>Baca juga:</span> <h3>Sungai Meluap Lagi di Hulu Desa</h3></div><figure><img src="/i.png" alt="Tepi sungai"></figure></a>',
    gone: ['Baca juga', 'Meluap Lagi'],
  },
  {
    what: 'a box that only its name tells, a list',
    inside:
      '<div class="widget widget--type-related"><ul class="widget__related_list"><li><a href="/a">Sungai Meluap Lagi di Hulu Desa</a></li><li><a href="/b">Bambu Naik Harga di Pasar</a></li></ul></div>',
    gone: ['Meluap Lagi', 'Bambu Naik'],
  },
  {
    what: 'a box that only its name tells, one story',
    inside:
      '<aside class="read-more-links"><a href="/a"><img src="/i.png" alt=""></a><div><a href="/a">Sungai Meluap Lagi di Hulu Desa</a></div></aside>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'a box named the other way round',
    inside:
      '<article class="article-related"><h3><a href="/a">Sungai Meluap Lagi di Hulu Desa</a></h3></article>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'a card that a blog makes of a link',
    inside:
      '<div class="blog-card"><a href="/a"><img src="/i.png" alt=""><span>Sungai Meluap Lagi di Hulu Desa</span></a></div>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'posts under the words of a theme',
    inside:
      '<div class="pcl"><div><span>Pos Terkait</span></div><ul><li><a href="/a">Sungai Meluap Lagi</a></li><li><a href="/b">Bambu Naik Harga</a></li></ul></div>',
    gone: ['Pos Terkait', 'Meluap Lagi'],
  },
  {
    what: 'links in an entry of a live blog',
    inside:
      '<div class="live-entry"><p>Jembatan dibuka pukul sembilan pagi oleh kepala desa, disaksikan seluruh warga.</p><h4>Mehr zum Thema</h4><ul><li><a href="/a">Sungai Meluap Lagi</a></li></ul></div>',
    gone: ['Mehr zum Thema', 'Meluap Lagi'],
    stays: ['Jembatan dibuka pukul sembilan'],
  },

  {
    what: 'a box, as on jpnn',
    inside:
      '<div class="baca-juga"><div class="titleh4">Baca Juga:</div><ul><li><a href="/a">Sungai Meluap Lagi</a></li></ul></div>',
    gone: ['Baca Juga', 'Meluap Lagi'],
  },
  {
    what: 'a paragraph, as on kompas',
    inside: '<p><strong>Baca juga: <a href="/a">Sungai Meluap Lagi</a></strong></p>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'a table, as on detik',
    inside:
      '<table class="sisip"><tr><td><div><strong>Baca juga:</strong></div><a href="/a">Sungai Meluap Lagi</a></td></tr></table>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'a paragraph, as on tribunnews',
    inside: '<p class="baca"><strong>Baca: <a href="/a">Sungai Meluap Lagi</a></strong></p>',
    gone: ['Meluap Lagi'],
  },
  {
    what: 'in the middle of a paragraph, as on antaranews',
    inside: `<p>Kata lain dari cerita ini menyusul di bawah.<span class="baca-juga"><b>Baca juga: </b><a href="/a">Sungai Meluap Lagi</a></span></p>`,
    gone: ['Meluap Lagi'],
    stays: ['Kata lain'],
  },
  {
    what: 'a title and its links apart',
    inside:
      '<h4>Baca juga:</h4><ul><li><a href="/a">Sungai Meluap Lagi</a></li><li><a href="/b">Bambu Naik Harga</a></li></ul>',
    gone: ['Baca juga', 'Bambu Naik'],
  },
  {
    what: 'the tail of a paragraph, as on jpnn',
    inside:
      '<p>Para pemuda bernyanyi. <strong>(boy/kabar)</strong><br><br><strong>Yuk, Simak Juga Video ini!</strong><br><iframe src="/embed/x"></iframe></p>',
    gone: ['Simak Juga Video'],
    stays: ['Para pemuda bernyanyi.', '(boy/kabar)'],
  },
  {
    what: 'a tail of bare text, with a line of bare text before it',
    inside:
      '<p>Para pemuda bernyanyi.<br>Lalu mereka pulang.<br><br>Baca juga: <a href="/a">Sungai Meluap Lagi</a></p>',
    gone: ['Baca juga', 'Meluap Lagi'],
    stays: ['Para pemuda bernyanyi.', 'Lalu mereka pulang.'],
  },
  {
    what: 'a tail that offers a story',
    inside:
      '<p>Para pemuda bernyanyi.<br><br><strong>Baca juga:</strong> <a href="/a">Sungai Meluap Lagi</a></p>',
    gone: ['Meluap Lagi'],
    stays: ['Para pemuda bernyanyi.'],
  },
  {
    what: 'a mark for a video, as on detik',
    inside: '<p><strong>Simak Video "Air Naik"</strong></p><p>[Gambas:Video 20detik]</p>',
    gone: ['Simak Video', 'Gambas'],
  },
  {
    what: 'a title and one link to a paragraph',
    inside:
      '<h4>Baca juga:</h4><p><a href="/a">Sungai Meluap Lagi</a></p><p><a href="/b">Bambu Naik Harga</a></p>',
    gone: ['Baca juga', 'Meluap Lagi', 'Bambu Naik'],
  },
  {
    what: 'a story of a sister site',
    inside: '<p>Baca juga: <a href="https://www.genpi.co/berita/1">Festival di Hulu Sungai</a></p>',
    gone: ['Festival di Hulu'],
  },
  {
    what: 'in English',
    inside: '<p>Read also: <a href="/a">River rises again</a></p>',
    gone: ['River rises'],
  },
  {
    what: 'in German',
    inside: '<p>Lesen Sie auch: <a href="/a">Der Fluss steigt</a></p>',
    gone: ['Der Fluss'],
  },
  {
    what: 'a list that is counted for those who hear it',
    inside:
      '<div><h2>Recommended Stories</h2><span class="screen-reader-text">list of 2 items</span><ul><li><span class="screen-reader-text">list 1 of 2</span><a href="/a">River rises once more as villagers watch the bridge</a></li><li><span class="screen-reader-text">list 2 of 2</span><a href="/b">Bamboo gets dearer in town after a dry year</a></li></ul></div>',
    gone: ['Recommended', 'River rises', 'Bamboo gets'],
  },
];
