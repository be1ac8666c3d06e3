import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from '../page.ts';

describe('a line of the story that merely says such words stays', () => {
  test.each([
    [
      'a step that names an app',
      '<p>Unduh aplikasi M-Paspor di Play Store, lalu daftar dengan nomor induk kependudukan.</p>',
    ],
    [
      'a step that names a channel',
      '<p>Ikuti langkah berikut untuk membuat saluran WhatsApp bagi koperasi nelayan.</p>',
    ],
    [
      'a step in English',
      '<p>Get a second Facebook account ready before you move the shop to the new harbour.</p>',
    ],
    [
      'a step that begins with a longer word',
      '<p>Getting started with Facebook Shops is easy for those who already sell fish at the market.</p>',
    ],
    [
      'a channel that is not the site’s, linked',
      '<p>Ikuti ibadah di <a href="https://youtube.com/@gereja">YouTube</a> setiap Minggu pukul sembilan.</p>',
    ],
    ['advice in a list', '<ul><li>Subscribe to patience, as the old fishermen say.</li></ul>'],
    ['the verdict of a review', '<h3>Nilai</h3><p>8/10</p>'],
    ['a sentence of one word', '<p>Close.</p>'],
    ['a word said aloud', '<p>"Selanjutnya?"</p>'],
    ['a word said aloud, and answered', '<p>“Tutup”</p>'],
    ['a step of one word', '<ol><li>Masukkan ikan.</li><li>Tutup</li></ol>'],
    ['a summary of the law', '<p>Summary of the AI act</p>'],
    [
      'a step with an account',
      '<p>Create an account on the website of the city and note the number of your stall, then read the rules.</p>',
    ],
    [
      'a registration',
      '<p>Register your boat: after the paint has dried, you need to register it with the harbour office.</p>',
    ],
    [
      'a source on another site',
      '<p>Read more in <a href="https://statistik.example/dermaga">the guide of the statistics office to harbours</a></p>',
    ],
    [
      'a commission',
      '<p>Brokers at the fish market earn a commission of three percent on every crate they sell.</p>',
    ],
    [
      'an affiliate',
      '<p>The cooperative is an affiliate of the national union, and affiliate links between ports are old.</p>',
    ],
    [
      'an agency as a source',
      '<p>Gelombang setinggi tiga meter merusak dermaga lama itu, seperti dilansir AFP.</p>',
    ],
    [
      'an agency as a source in German',
      '<p>Der Hafen bleibe bis Montag gesperrt, sagte ein Sprecher der dpa.</p>',
    ],
    ['a question of an interview', '<h3>What do you think about the new harbour?</h3>'],
    ['a question in bold', '<p><strong>What do you think of the rent?</strong></p>'],
    [
      'a video in the news',
      '<p>The video is displayed on a large screen at the old market, where people wait in line.</p>',
    ],
    ['a correction', '<p>Editor’s note: This story was corrected to give the right number of stalls.</p>'],
    ['a publisher in a list', '<p>Published by Dermaga Press</p>'],
    ['a network as a subhead', '<h3>Instagram</h3>'],
    ['a network in a list', '<ul><li>Facebook</li><li>TikTok</li></ul>'],
    [
      'a journalist whom the news is about',
      '<p>Sari Dewi adalah jurnalis senior yang dikenal warga pelabuhan sejak lama, dan ia dimakamkan hari Senin.</p>',
    ],
    ['a subhead that begins like an invitation', '<h3>Related species of the bay</h3>'],
    ['a subhead that says more', '<h3>See more birds in spring</h3>'],
    ['a time in a recipe', '<ul><li>Durasi: 45 menit</li><li>Ikan kembung 500 gram</li></ul>'],
    ['a word for comments within a Chinese line', '<p>市长说他此时不应评论。</p>'],
    ['a network within a Chinese line', '<p>他在Facebook上说租金不会上涨。</p>'],
    ['a fraction within a Chinese line', '<p>约有1/2的商贩已经离开旧市场。</p>'],
    ['a word for comments within a Russian line', '<p>Мэр прочитал комментарии торговцев.</p>'],
    ['a network within a Russian line', '<p>Мэр написал в WhatsApp торговцам.</p>'],
    ['a word for comments within an Arabic line', '<p>قرأ العمدة التعليقات في الصباح.</p>'],
    ['a word for comments within a Japanese line', '<p>市長はコメントを控えた。</p>'],
    ['a word for comments within a Korean line', '<p>시장은 댓글을 읽었다.</p>'],
    ['a picture within a Chinese line', '<p>他拿出一张photo:码头上的渔船</p>'],
    [
      'a contributor that is no person',
      '<p>Fishing is a major contributor to the income of the district, the statistics office said.</p>',
    ],
  ])('%s', (_, line) => {
    const words = line
      .replace(/<[^>]+>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const lines = linesOf(storyOf(pageWith(body({ 1: line }))));
    expect(lines.join(' ')).toContain(words);
    expect(lines).toEqual(expect.arrayContaining([...paragraphs]));
  });

  test('a table of words that are labels elsewhere', () => {
    const table =
      '<table><tr><th>Share</th><th>Close</th></tr><tr><td>LinkedIn</td><td>2/3</td></tr><tr><td>Facebook</td><td>Next</td></tr></table>';
    expect(linesOf(storyOf(pageWith(body({ 2: table }))))).toEqual(
      expect.arrayContaining(['Share Close', 'LinkedIn 2/3', 'Facebook Next']),
    );
  });
});

describe('what a name of furniture does not take out', () => {
  const sections = paragraphs.map(
    (text, at) => `<section id="toc_${at}" class="toc-para"><p>${text}</p></section>`,
  );
  test.each([
    [
      'headings with an id of their own words',
      body({ 2: '<h2 id="social-media">Media sosial</h2>' }),
      'Media sosial',
    ],
    ['headings that a table of contents leads to', body({ 2: '<h2 id="toc_1">Gudang es</h2>' }), 'Gudang es'],
    ['chapters called after the table of contents', sections.join(''), paragraphs[3]],
    [
      'the words of a heading, wrapped to be found again',
      body({ 2: '<h2><span class="ez-toc-section" id="Gudang">Gudang es</span></h2>' }),
      'Gudang es',
    ],
    [
      'a quote in a box called after an offer, with nothing to press',
      body({
        2: '<blockquote class="quote-promo"><p>“Kami sudah dua kali pindah sejak pasar pertama terbakar, dan dua kali pula pelanggan menemukan kami,” kata seorang pedagang.</p></blockquote>',
      }),
      '“Kami sudah dua kali pindah sejak pasar pertama terbakar, dan dua kali pula pelanggan menemukan kami,” kata seorang pedagang.',
    ],
    ...[
      'cookies',
      'feedback',
      'most-read',
      'recommendation',
      'reply',
      'sidebar-note',
      'tags',
      'trending',
    ].map((name): [string, string, string] => [
      `a part of the story in a box called ${name}, with nothing to press`,
      body({
        2: `<div class="${name}"><h3>Kata pengurus</h3><p>Pengurus pasar mencatat setiap pendapat pedagang dalam buku tulis bergaris, dan membacakannya keras-keras pada rapat hari Jumat.</p></div>`,
      }),
      'Pengurus pasar mencatat setiap pendapat pedagang dalam buku tulis bergaris, dan membacakannya keras-keras pada rapat hari Jumat.',
    ]),
    ...['related', 'sponsor', 'share'].map((name): [string, string, string] => [
      `cells in a table called ${name}`,
      body({
        2: `<table class="${name}"><tr><th>Tahun</th><th>Hasil</th></tr><tr><td>2025</td><td>2.300 ton</td></tr></table>`,
      }),
      '2025 2.300 ton',
    ]),
    [
      'sentences in a list called after an offer',
      body({ 2: '<ul class="trending"><li>Sewa naik dua kali lipat.</li><li>Gudang es penuh.</li></ul>' }),
      'Gudang es penuh.',
    ],
    [
      'a list under a heading, in a box called after an offer, with nothing to press',
      body({
        2: '<div class="recommendations"><h3>Rekomendasi panitia</h3><ol><li>Tinggikan tanggul.</li></ol></div>',
      }),
      'Tinggikan tanggul.',
    ],
    [
      'a builder’s box for a call to action that calls to none',
      body({
        2: '<div class="et_pb_promo"><h4>Biaya</h4><p>Atap pasar lama saja menelan biaya setengah miliar rupiah setahun, lebih mahal daripada seluruh gaji petugasnya.</p></div>',
      }),
      'Atap pasar lama saja menelan biaya setengah miliar rupiah setahun, lebih mahal daripada seluruh gaji petugasnya.',
    ],
    [
      'a long text that unfolds',
      body({
        2: `<div class="ReadMore_text"><p>Gudang es itu dapat menampung dua puluh ton ikan, cukup untuk tiga hari ketika kapal tidak dapat melaut.</p></div>`,
      }),
      'Gudang es itu dapat menampung dua puluh ton ikan, cukup untuk tiga hari ketika kapal tidak dapat melaut.',
    ],
  ])('%s', (_, story, line) => {
    const lines = linesOf(storyOf(pageWith(story)));
    expect(lines).toContain(line);
    expect(lines).toEqual(expect.arrayContaining([...paragraphs]));
  });
});

describe('links at the foot', () => {
  const foot = (heading: string, links: string) =>
    linesOf(storyOf(pageWith(`${body()}<h3>${heading}</h3>${links}`)));
  test('lead to other sites: sources stay', () => {
    const links =
      '<ul><li><a href="https://data.example.org/ikan">Data tangkapan ikan</a></li><li><a href="https://journal.example.org/7">https://journal.example.org/7</a></li></ul>';
    expect(foot('Referensi', links)).toEqual(
      expect.arrayContaining(['Data tangkapan ikan', 'https://journal.example.org/7']),
    );
  });
  test('lead to other stories of this site: they go', () => {
    const links =
      '<p><a href="/lain">Harga Solar Naik Lagi</a></p><p><a href="/lagi">Kapal Baru Tiba</a></p>';
    expect(foot('Terkini', links)).not.toContain('Harga Solar Naik Lagi');
  });
});

describe('a table of contents', () => {
  const sections = ['Gudang es', 'Jalan masuk', 'Sewa kios'];
  const story = sections
    .map((title, at) => `<h2 id="s${at}">${title}</h2><p>${paragraphs[at]}</p><p>${paragraphs[at + 3]}</p>`)
    .join('');
  test('goes where the headings say it again', () => {
    const list = `<ul>${sections.map((title, at) => `<li><a href="#s${at}">${at + 1}. ${title}</a></li>`).join('')}</ul>`;
    expect(linesOf(storyOf(pageWith(list + story)))[0]).toBe('Gudang es');
  });
  test('stays where it says something else', () => {
    const list =
      '<ul><li><a href="#s0">Es yang cukup untuk tiga hari</a></li><li><a href="#s1">Jalan yang lebih lebar</a></li><li><a href="#s2">Sewa yang tetap sama</a></li></ul>';
    expect(linesOf(storyOf(pageWith(list + story)))).toContain('Jalan yang lebih lebar');
  });
});
