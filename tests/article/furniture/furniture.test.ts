import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from '../page.ts';

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
