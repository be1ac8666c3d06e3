import { describe, expect, test } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { clearings, preparations, repairs } from '../../src/article/steps/index.ts';
import { everyLanguage } from '../../src/clutter/every-language.ts';
import { address, body, linesOf, pageWith, paragraphs, parse, read, storyOf, testWindow } from './page.ts';

test('nothing lost: every paragraph of the story, once and in order', () => {
  expect(linesOf(storyOf(pageWith(body())))).toEqual(paragraphs);
});

describe('furniture inside the story goes, and the story stays', () => {
  test.each([
    [
      'a related paragraph without a class',
      '<p><strong>Baca juga: <a href="/lain">Harga Solar Naik Lagi</a></strong></p>',
    ],
    ['the same in English', '<p><strong>Read also: <a href="/other">Fuel Prices Rise Again</a></strong></p>'],
    ['the same in German', '<p><b>Lesen Sie auch: <a href="/anders">Fischpreise steigen weiter</a></b></p>'],
    ['an advertisement label', '<p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p>'],
    ['a video placeholder', '<p>[Gambas:Video 20detik]</p>'],
    [
      'a Google News line',
      '<p>Ikuti berita terbaru kami di <a href="https://news.google.com/x">Google News</a></p>',
    ],
    [
      'a share row by its name',
      '<div class="share-buttons"><a href="#fb">Facebook</a> <a href="#x">X</a></div>',
    ],
    ['a newsletter line', '<p>Sign up for our daily newsletter to get the news in your inbox.</p>'],
    ['a tag list', '<div class="tags"><a href="/tag/pasar">pasar</a> <a href="/tag/ikan">ikan</a></div>'],
    ['a reading time', '<p>4 min read</p>'],
    ['an affiliate notice', '<p>We may earn a commission when you buy through our links.</p>'],
    ['a reading time after a name', '<p>Tim Kabar | 5 min read</p>'],
    ['a partner label', '<p>In partnership with</p>'],
    ['a player that failed', '<p>We apologize, but this video has failed to load.</p>'],
    ['a pointer to a video', '<p>WATCH | How the old fish market looked before the flood:</p>'],
    ['a consent line', '<p>By posting a comment, you consent to our privacy policy and terms.</p>'],
    ['a prompt to share', '<p>Pin this for later!</p><p>Help me spread the word about this podcast!</p>'],
    ['a subscription wall', '<p>This article is reserved for our subscribers, sign in to continue.</p>'],
  ])('%s', (_, furniture) => {
    expect(linesOf(storyOf(pageWith(body({ 2: furniture }))))).toEqual(paragraphs);
  });
});

test.each([
  ['by what their row is called', 'top-medsos', 'https://kabar.example/bagikan?teks=Pasar'],
  ['by where they lead', 'baris', 'https://www.facebook.com/sharer.php?u=https://kabar.example/pasar'],
])('buttons that share, each a picture, stay out, known %s', (_, called, to) => {
  const buttons = `<a href="${to}"><img src="/tombol.svg" alt="" width="28" height="28"></a>`.repeat(4);
  const { content } = storyOf(pageWith(`<div class="${called}">${buttons}</div>${body()}`));
  expect(content.querySelectorAll('img')).toHaveLength(0);
});

test('a caption that names the photographer stays under its picture, over the first paragraph too', () => {
  const caption = 'Pedagang membongkar muatan di dermaga lama. Foto: Dokumentasi Dinas Perikanan';
  const { content } = storyOf(
    pageWith(
      `<img src="/dermaga.jpg" width="960" height="540" alt=""><div class="caption">${caption}</div>${body()}`,
    ),
  );
  expect(content.querySelector('figure figcaption')?.textContent?.trim()).toBe(caption);
});

describe('a line across the column stays where it parts something', () => {
  const rules = (html: string) => storyOf(html).content.querySelectorAll('hr').length;
  test.each([
    ['between two paragraphs', { 2: '<hr>' }, 1],
    ['after the last paragraph', { 5: '<hr>' }, 0],
    ['on both sides of what was left out', { 2: '<hr><p>ADVERTISEMENT</p><hr>' }, 1],
    ['before furniture at the end', { 3: '<hr>', 5: '<hr><p>Pin this for later!</p>' }, 1],
  ])('%s', (_, extra, count) => expect(rules(pageWith(body(extra)))).toBe(count));
});

describe('what a page prints twice is read once', () => {
  const summary = paragraphs[0].replace(', kata kepala dinas perikanan, Senin', '');
  /** The story in a layout of boxes, as on many Indonesian sites, rather than alone in an `article`. */
  const boxed = (story: string, after = '') =>
    pageWith('').replace(
      /<main>.*<\/main>/su,
      `<div class="konten"><div class="halaman"><h1>Pasar Ikan Pindah ke Dermaga Baru</h1><div itemprop="articleBody">${story}</div>${after}<p class="waktu">Redaktur: Rina</p></div></div>`,
    );

  test.each([
    ['a paragraph, in an article', pageWith(body({ 4: `<p>${paragraphs[1]}</p>` }))],
    ['a paragraph, in boxes', boxed(body({ 4: `<p>${paragraphs[1]}</p>` }))],
    [
      'the lede as a summary under the story',
      boxed(body(), `<div class="relative"><h4>${summary}</h4></div>`),
    ],
  ])('%s', (_, html) => expect(linesOf(storyOf(html))).toEqual(paragraphs));
});

describe('furniture at the foot goes', () => {
  test.each([
    [
      'where it was published',
      '<p>Artikel ini telah tayang di Kabar.example dengan judul Pasar Ikan Pindah.</p>',
    ],
    ['a copyright line', '<p>© 2026 Kabar. Hak cipta dilindungi undang-undang.</p>'],
    ['who posted it', '<p>Posted by Sari at February 3, 2026 11:15 AM</p>'],
    ['a title of other stories that trails off', '<h3>You might also like...</h3>'],
    ['an author as a title', '<h3>About the Author</h3>'],
    [
      'a biography in title case',
      '<p>Sari Dewi is a Harbour Editor and Fisheries Writer at Kabar. She has sailed since childhood.</p>',
    ],
    [
      'an invitation to a list',
      '<p>Want to keep up with the latest harbour news? Our free weekly newsletter is the place, subscribe here.</p>',
    ],
    ['a comment prompt', '<p>Tulis komentar Anda</p>'],
    ['a list to join', '<p>Melden Sie sich jetzt für den täglichen Newsletter aus dem Hafen an.</p>'],
    ['a place to follow it', '<p>Suivez-nous aussi sur les réseaux pour ne rien manquer du port.</p>'],
    ['a channel', '<p>Síguenos en nuestro canal de noticias del puerto, cada mañana a las siete.</p>'],
    ['who may read on', '<p>この記事は有料会員限定です。残り八百文字</p>'],
    [
      'a list of other stories',
      '<h3>Berita Terkait</h3><ul><li><a href="/a">Kapal Baru Tiba</a></li><li><a href="/b">Gudang Es Dibuka</a></li></ul>',
    ],
    [
      'a prompt to rate',
      '<p>Did you try it? Please take a moment to leave a star rating, it helps other readers to find us.</p>',
    ],
    ['names of networks in a row', '<p>SMS Facebook Twitter Email</p>'],
    ['the day alone', '<p>3 Februari 2026</p>'],
    ['when it was edited', '<p>Published February 3, 2026 (edited February 5)</p>'],
    [
      'a licence',
      '<p>This work is licensed under a Creative Commons Attribution 4.0 International License.</p>',
    ],
    [
      'whose views they are',
      '<p>The views expressed in this article are those of its author and do not necessarily reflect those of Kabar.</p>',
    ],
    ['a notice of the feed', '<p>The post Pasar Ikan Pindah appeared first on Kabar.</p>'],
    ['what to load', '<p>Loading comments…</p>'],
  ])('%s', (_, furniture) => {
    expect(linesOf(storyOf(pageWith(body({ 5: furniture }))))).toEqual(paragraphs);
  });

  test('a biography that calls the author by her first name', () => {
    const head = '<meta name="author" content="Sari Dewi">';
    const biography =
      '<p>Sari studied the sea for ten years before she began to write about harbours and markets.</p>';
    expect(linesOf(storyOf(pageWith(body({ 5: biography }), head)))).toEqual(paragraphs);
  });

  test('an author who speaks of herself', () => {
    const head = '<meta name="author" content="Sari Dewi">';
    const biography =
      '<p>Hi, I’m Sari Dewi, and I have looked after the pages on the harbour since 2015, mostly on foot.</p>';
    expect(linesOf(storyOf(pageWith(body({ 5: biography }), head)))).toEqual(paragraphs);
  });

  test('what readers wrote, however much it is', () => {
    const comment = (text: string) => `<li class="comment"><p>Menurut saya, ${text}</p></li>`;
    const thread = `<div id="comments"><ol>${[...paragraphs, ...paragraphs].map(comment).join('')}</ol></div>`;
    const story = [...paragraphs, ...paragraphs.map((text) => text.replace('pasar', 'gudang'))];
    const html = pageWith(
      story
        .concat(story.map((text) => `Kata ${text}`))
        .map((text) => `<p>${text}</p>`)
        .join('') + thread,
    );
    expect(linesOf(storyOf(html)).join(' ')).not.toContain('Menurut saya');
  });
});

describe('a sentence of the story that merely says so stays', () => {
  test.each([
    [
      'a quote about reading',
      '"Baca juga buku sejarah pelabuhan itu sebelum berkunjung," kata pemandu kepada rombongan pelajar.',
    ],
    [
      'a newsletter in the news',
      'The ministry said the newsletter would be printed again next year after a long pause for repairs.',
    ],
    [
      'shares on a market',
      'Share prices of the fishing company fell by four percent on Monday after the report was published.',
    ],
    [
      'an editor in the middle of the news',
      'Sari Dewi is an Editor of the harbour chronicle, and she says that the market was always too small.',
    ],
    [
      'terms in the news',
      'The traders and the city agreed on Monday that the terms of the lease would stay the same for ten years.',
    ],
    [
      'whom to tell of damage',
      'Melden Sie sich bei Schäden bis Freitag beim Ordnungsamt, das eine Liste der betroffenen Stände führt.',
    ],
    [
      'a course with few places',
      'Inscrivez-vous avant le trois juin à la mairie, rappelle l’adjointe, car les places du stage de voile sont comptées.',
    ],
    [
      'where to register a stall',
      'Regístrate en la ventanilla del muelle antes del lunes, aconseja el gremio a quienes quieran conservar su puesto.',
    ],
    [
      'what is painted on a wall',
      'Seguici con lo sguardo, dice una scritta accanto al molo, e i bambini la leggono ad alta voce ogni mattina.',
    ],
    [
      'members of a shop',
      '新しい市場の会員登録者数は開業から一か月で三千人を超え、有料会員の数もすでに四百人に達したという。',
    ],
    [
      'an apology in the news',
      '"If you liked the old market, you will love the new one," the mayor told the crowd at the harbour on Monday.',
    ],
    ['a source credit', 'Sumber Antara'],
    ['a desk code', 'Peresmian dijadwalkan pada hari Jumat pagi di dermaga baru. (boy/kabar)'],
    [
      'an app in the news',
      'Aplikasi pemesanan kios itu sudah diunduh seribu pedagang sejak pekan lalu, kata kepala pasar.',
    ],
  ])('%s', (_, sentence) => {
    expect(linesOf(storyOf(pageWith(body({ 2: `<p>${sentence}</p>` }))))).toContain(sentence);
  });
});

describe('what is easily lost comes back', () => {
  test('a paragraph that is wholly one link', () => {
    const linked =
      'Rincian jadwal pemindahan setiap blok kios dapat dibaca dalam pengumuman resmi dinas perikanan kota.';
    const lines = linesOf(storyOf(pageWith(body({ 1: `<p><a href="/jadwal">${linked}</a></p>` }))));
    expect(lines.indexOf(linked)).toBe(2);
  });

  test('text after an embed', () => {
    const tweet =
      '<blockquote class="twitter-tweet"><p>Dermaga siap!</p><a href="https://twitter.com/a/status/1">1 Mei</a></blockquote>';
    const lines = linesOf(storyOf(pageWith(body({ 0: tweet }))));
    expect(lines).toEqual(expect.arrayContaining([...paragraphs]));
  });

  test('boxes of one name that hold a story in parts', () => {
    const parts = [0, 2, 4].map(
      (at) =>
        `<section><div class="teks"><p>${paragraphs[at]}</p><p>${paragraphs[at + 1]}</p></div></section>`,
    );
    expect(linesOf(storyOf(pageWith(parts.join('<div class="slot"></div>'))))).toEqual(paragraphs);
  });

  test('the text of a gallery, which stands under its pictures', () => {
    const slide = (at: number, text: string) =>
      `<figure id="s${at}"><img src="/s${at}.jpg" alt=""><figcaption class="slide-text">${text}</figcaption></figure>`;
    const long = `<p>${paragraphs[1]} ${paragraphs[2]} ${paragraphs[3]}</p><p>${paragraphs[4]} ${paragraphs[5]}</p>`;
    const html = pageWith(
      `<p>${paragraphs[0]}</p>${slide(1, long)}${slide(2, `<p>${paragraphs[3]} Dua.</p>`)}${slide(3, `<p>${paragraphs[4]} Tiga.</p>`)}`,
    );
    const story = storyOf(html);
    expect(linesOf(story)).toEqual(
      expect.arrayContaining([
        `${paragraphs[4]} ${paragraphs[5]}`,
        `${paragraphs[3]} Dua.`,
        `${paragraphs[4]} Tiga.`,
      ]),
    );
    expect(story.content.querySelectorAll('img')).toHaveLength(3);
  });

  test('boxes that a builder of pages numbered, of which the first begins with a list', () => {
    const box = (at: number, text: string) =>
      `<div class="row row-${at}"><div class="col"><div class="text text-${at}">${text}</div></div></div>`;
    const brief = '<ul><li>Pasar ikan pindah bulan depan.</li></ul><ul><li>Sewa kios tidak naik.</li></ul>';
    const rest = paragraphs.slice(1).map((text) => `<p>${text} ${text}</p>`);
    const html = pageWith(`${box(1, `${brief}<p>${paragraphs[0]}</p>`)}${box(2, rest.join(''))}`);
    expect(linesOf(storyOf(html))).toContain(paragraphs[0]);
  });

  test.each(['pageRow', 'banner-top-layout', 'menu-open', 'community-news', 'layout-sidebar-right'])(
    'a story in a layout that is called "%s", beside lists longer than it',
    (name) => {
      const league = (club: string) =>
        `<ul><li><a href="/klub/${club}">${club}</a></li><li>Hasil pertandingan pekan ini: ${club} unggul, lalu seri, lalu kalah.</li></ul>`;
      const leagues = 'Bahari Camar Delta Elang Fajar Garuda Hiu Jangkar'.split(' ').map(league).join('');
      const html = pageWith(body())
        .replace('<main><article>', `<div>${leagues}</div><div class="${name}"><div>`)
        .replace('</article></main>', '</div></div>');
      expect(linesOf(storyOf(html))).toEqual(paragraphs);
    },
  );

  test('chapters in boxes of their own, of which one is the longest', () => {
    const chapter = (name: string) =>
      `<h2>Bab ${name}</h2><div>${paragraphs.map((text) => `<p>${text} Begitulah bab ${name}.</p>`).join('')}</div>`;
    const html = pageWith(
      ['satu', 'dua', 'tiga', 'empat'].map((name) => `<section>${chapter(name)}</section>`).join(''),
    );
    const lines = linesOf(storyOf(html)).join('\n');
    for (const name of ['satu', 'dua', 'tiga', 'empat'])
      expect(lines.split(`bab ${name}.`)).toHaveLength(paragraphs.length + 1);
  });

  test.each([
    ['code', '<pre><code>angkut(ikan);\nsimpan(es);</code></pre>', 'pre'],
    [
      'a formula',
      '<p>Tinggi pasang dihitung dari <math><mi>h</mi><mo>=</mo><mn>2</mn></math> setiap hari oleh petugas dermaga.</p>',
      'math',
    ],
    [
      'a footnote',
      '<p>Dermaga selesai lebih cepat daripada rencana semula.<sup><a href="#fn1">1</a></sup></p>',
      'sup a',
    ],
    [
      'a gallery with its captions',
      '<figure><img src="/a.jpg" alt=""><figcaption>Gudang es.</figcaption></figure><figure><img src="/b.jpg" alt=""><figcaption>Kios lama.</figcaption></figure>',
      'figure + figure figcaption',
    ],
    [
      'a quote',
      '<blockquote><p>"Kami lega, lantainya kering," kata seorang pedagang yang berjualan sejak kecil.</p></blockquote>',
      'blockquote',
    ],
  ])('%s', (_, html, kept) => {
    const { content } = storyOf(pageWith(body({ 2: html })));
    expect(content.querySelector(kept)).not.toBeNull();
  });

  test('subheads, lists and tables', () => {
    const more =
      '<h2>Jadwal pindah</h2><ul><li>Blok A pindah hari Senin pagi.</li><li>Blok B pindah hari Rabu pagi.</li></ul><table><tr><th>Blok</th><th>Kios</th></tr><tr><td>A</td><td>210</td></tr><tr><td>B</td><td>190</td></tr></table>';
    const lines = linesOf(storyOf(pageWith(body({ 3: more }))));
    expect(lines).toEqual(
      expect.arrayContaining(['Jadwal pindah', 'Blok A pindah hari Senin pagi.', 'Blok Kios', 'A 210']),
    );
  });
});

describe('a page that was sent in parts is put together', () => {
  const late = (place: string, part: string) =>
    `<p>${paragraphs[0]}</p>${place}<p>${paragraphs[4]}</p><p>${paragraphs[5]}</p>`.concat(part);
  const middle = [1, 2, 3].map((at) => `<p>${paragraphs[at]}</p>`).join('');

  test.each([
    [
      'a part that was waited for, with what was shown meanwhile',
      '<!--$?--><template id="B:1"></template><div>Memuat…<!--$-->…<!--/$--></div><!--$-->…<!--/$--><!--/$-->',
      `<div hidden id="S:1">${middle}</div>`,
    ],
    ['a piece of a part', '<template id="P:2"></template>', `<div hidden id="S:2">${middle}</div>`],
  ])('%s', (_, place, part) => {
    const html = pageWith(late(place, '')).replace('</body>', `${part}</body>`);
    expect(linesOf(storyOf(html))).toEqual(paragraphs);
  });

  test('a part without a place still counts', () => {
    const html = pageWith('').replace('</body>', `<div hidden id="S:0"><div>${body()}</div></div></body>`);
    expect(linesOf(storyOf(html))).toEqual(paragraphs);
  });
});

test('a picture has the address that a browser would ask for', () => {
  const picture = (src: string) => `<figure><img src="${src}" alt=""></figure>`;
  const { content } = storyOf(
    pageWith(
      body({
        1: picture('https://gambar.kabar.example/pasar–ikan.jpg'),
        3: picture('/foto/dermaga baru.jpg'),
      }),
    ),
  );
  expect([...content.querySelectorAll('img')].map((shown) => shown.getAttribute('src'))).toEqual([
    'https://gambar.kabar.example/pasar%E2%80%93ikan.jpg',
    'https://www.kabar.example/foto/dermaga%20baru.jpg',
  ]);
});

test('one story: the next one that an endless page appends is left out', () => {
  const next = `<article><h1>Kapal Feri Berhenti Berlayar</h1>${paragraphs.map((text) => `<p>Kapal feri: ${text}</p>`).join('')}</article>`;
  const html = pageWith(body()).replace('</main>', `${next}</main>`);
  expect(linesOf(storyOf(html))).toEqual(paragraphs);
});

test('one story, also once the address became that of the next', () => {
  const next = `<article><h1>Kapal Feri Berhenti Berlayar</h1>${paragraphs.map((text) => `<p>Kapal feri: ${text}</p>`).join('')}</article>`;
  const html = pageWith(body()).replace('</main>', `${next}</main>`);
  const url = new URL('https://www.kabar.example/ekonomi/kapal-feri-berhenti-berlayar');
  expect(linesOf(storyOf(html, { url }))).toEqual(paragraphs);
});

test('says what it did: what is left out is listed with its reason', () => {
  const { removed } = storyOf(pageWith(body({ 2: '<p>4 min read</p>' })));
  expect(removed).toContainEqual({ kind: 'furniture', reason: 'reading-time', text: '4 min read' });
});

describe('no story is said honestly', () => {
  test.each([
    ['an empty page', ''],
    ['a page of one element', '<p>Halo</p>'],
    ['a frameset', '<frameset><frame src="/a"></frameset>'],
    [
      'a front page',
      `<h1>Kabar</h1>${Array.from({ length: 30 }, (_, n) => `<article class="kartu"><h3><a href="/berita/${n}">Judul berita nomor ${n}</a></h3><p>Ringkas saja.</p></article>`).join('')}`,
    ],
  ])('%s', (_, html) => {
    expect(read(html, { url: new URL('https://www.kabar.example/') })).toBeUndefined();
  });
});

test('every step can be left out by its name', () => {
  const names = [...clearings, ...preparations, ...repairs].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names)
    expect(storyOf(pageWith(body()), { without: new Set([name]) }).title).not.toBe('');
});

test('the page itself is never touched', () => {
  const page = parse(pageWith(body({ 1: '<p>ADVERTISEMENT</p>' })));
  const before = page.documentElement.outerHTML;
  extract(page, { url: new URL(address), window: testWindow, phrases: everyLanguage, forms: formsElsewhere });
  expect(page.documentElement.outerHTML).toBe(before);
});
