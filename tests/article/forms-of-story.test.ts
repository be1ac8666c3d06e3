import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, read, storyOf } from './page.ts';

const [first, ...rest] = paragraphs;
const speaker = (at: number) => (at % 2 ? 'Rina' : 'Budi');

describe('who speaks stands before what is said, however short it is', () => {
  test.each([
    [
      'names in bold',
      rest.map(
        (line, at) => `<p><strong>${speaker(at)}:</strong> ${line}</p><p><b>Pembawa acara:</b> Ya.</p>`,
      ),
      rest.flatMap((line, at) => [`${speaker(at)}: ${line}`, 'Pembawa acara: Ya.']),
    ],
    [
      'a list of names and words',
      [
        '<dl>',
        ...rest.map((line, at) => `<dt>${speaker(at)}</dt><dd>${line}</dd><dt>Tamu</dt><dd>Ya.</dd>`),
        '</dl>',
      ],
      rest.flatMap((line, at) => [speaker(at), line, 'Tamu', 'Ya.']),
    ],
    [
      'a box to a turn, with its minute',
      rest.map(
        (line, at) =>
          `<div class="turn"><span class="speaker">${speaker(at)}</span> <time>00:0${at}</time><p>${line}</p></div><div class="turn"><span class="speaker">Tamu</span> <time>00:0${at}</time><p>Ya, betul.</p></div>`,
      ),
      rest.flatMap((line, at) => [`${speaker(at)} 00:0${at}`, line, `Tamu 00:0${at}`, 'Ya, betul.']),
    ],
    [
      'names as subheads',
      rest.map((line, at) => `<h4>${speaker(at)}</h4><p>${line}</p><h4>Tamu</h4><p>Ya.</p>`),
      rest.flatMap((line, at) => [speaker(at), line, 'Tamu', 'Ya.']),
    ],
    [
      'a table of two columns',
      ['<table>', ...rest.map((line, at) => `<tr><td>${speaker(at)}</td><td>${line}</td></tr>`), '</table>'],
      rest.map((line, at) => `${speaker(at)} ${line}`),
    ],
    [
      'questions in capitals and answers in lines',
      rest.map((line, at) => `<p>T: MENGAPA BLOK ${at} PINDAH?<br>J: ${line}</p>`),
      rest.map((line, at) => `T: MENGAPA BLOK ${at} PINDAH?\nJ: ${line}`),
    ],
  ])('%s', (_, turns, told) => {
    expect(linesOf(storyOf(pageWith(`<p>${first}</p>${turns.join('')}`)))).toEqual([first, ...told]);
  });
});

describe('a pull-quote repeats a sentence of the story and goes; a quote that does not stays', () => {
  const pulled = 'harga solar sudah memberatkan sejak awal tahun ini';
  test.each([
    ['a block quote', `<blockquote><p>“${pulled}”</p></blockquote>`],
    [
      'a figure',
      `<figure class="wp-block-pullquote"><blockquote><p>${pulled}</p><cite>Seorang nelayan</cite></blockquote></figure>`,
    ],
    [
      'a box that is named so',
      `<div class="pull-quote"><p>${pulled[0]?.toUpperCase()}${pulled.slice(1)}.</p></div>`,
    ],
    ['a paragraph that is named so', `<p class="pullquote">“${pulled}”</p>`],
    ['a margin', `<aside class="kutipan"><p>“${pulled}”</p></aside>`],
  ])('%s', (_, html) => expect(linesOf(storyOf(pageWith(body({ 1: html }))))).toEqual(paragraphs));

  test('what is left out so is listed as printed twice', () => {
    const { removed } = storyOf(pageWith(body({ 1: `<blockquote><p>${pulled}</p></blockquote>` })));
    expect(removed).toEqual([{ kind: 'duplicate-paragraph', reason: 'printed-twice', text: pulled }]);
  });

  const said = 'Kami lega, lantainya kering dan ikan tetap segar.';
  test.each([
    [
      'a quote in a figure',
      `<figure class="wp-block-pullquote"><blockquote><p>${said}</p><cite>Hasan, pedagang</cite></blockquote></figure>`,
    ],
    [
      'a margin that is named so',
      `<aside class="pullquote right"><p>${said}</p><footer>Hasan, pedagang</footer></aside>`,
    ],
    ['a quote with a foot', `<blockquote><p>${said}</p><footer>Hasan, pedagang</footer></blockquote>`],
    [
      'a foot outside of an article',
      `<blockquote><p>${said}</p><footer><cite>Hasan, pedagang</cite></footer></blockquote>`,
    ],
  ])('%s', (name, html) => {
    const page = pageWith(body({ 2: html }));
    const { content } = storyOf(name.includes('outside') ? page.replaceAll('article>', 'div>') : page);
    expect([...content.querySelectorAll('blockquote')].map((quote) => quote.textContent?.trim())).toEqual([
      `${said}Hasan, pedagang`,
    ]);
  });

  test('a short answer that was given before', () => {
    const answer = '<blockquote><p>Kami lega.</p></blockquote>';
    const lines = linesOf(
      storyOf(
        pageWith(body({ 1: '<p>"Kami lega," katanya kepada para wartawan di dermaga.</p>', 3: answer })),
      ),
    );
    expect(lines).toContain('Kami lega.');
  });
});

describe('notes stay where they stand', () => {
  test('at the end, each with its way back', () => {
    const notes =
      '<section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Rencana semula menyebut bulan Juni. <a href="#r1" role="doc-backlink">↩</a></p></li></ol></section>';
    const lines = linesOf(
      storyOf(
        pageWith(
          body({
            0: '<p>Dermaga itu selesai lebih cepat daripada rencana.<sup id="r1"><a href="#fn1">1</a></sup></p>',
            5: notes,
          }),
        ),
      ),
    );
    expect(lines).toEqual([
      first,
      'Dermaga itu selesai lebih cepat daripada rencana.1',
      ...rest,
      'Rencana semula menyebut bulan Juni. ↩',
    ]);
  });

  test('beside the paragraph that they belong to', () => {
    const note = 'Rencana semula menyebut bulan Juni tahun lalu.';
    const html = pageWith(body({ 0: `<aside role="doc-footnote"><p>${note}</p></aside>` }));
    expect(linesOf(storyOf(html))).toEqual([first, note, ...rest]);
  });
});

describe('a paragraph that a script wrote in pieces is one', () => {
  const pieces = (line: string) => [line.slice(0, 31), line.slice(31, 60), line.slice(60)].join('<!-- -->');
  test.each([
    ['all of them', paragraphs.map((line) => `<div class="css-1">${pieces(line)}</div>`).join('')],
    ['one among others', body().replace(`<p>${paragraphs[2]}</p>`, `<div>${pieces(paragraphs[2])}</div>`)],
  ])('%s', (_, html) => expect(linesOf(storyOf(pageWith(html)))).toEqual(paragraphs));
});

test('a page of frames is no story, whatever it tells those without', () => {
  const excuse = `<noframes><body>${body()}</body></noframes>`;
  expect(
    read(`<frameset cols="20%,80%"><frame src="/menu"><frame src="/isi">${excuse}</frameset>`),
  ).toBeUndefined();
});

test('a page that is one component: its story, with the menu and the foot of the same root left out', () => {
  const html = `<!doctype html><html lang="id"><head><title>Pasar Ikan Pindah</title></head><body><news-app><template shadowrootmode="open"><header><nav><a href="/">Beranda</a></nav></header><main><h1>Pasar Ikan Pindah</h1><p>Rabu, 4 Maret 2026 09:00 WIB</p><news-story><template shadowrootmode="open"><h2>Latar</h2><slot></slot>${rest.map((line) => `<p>${line}</p>`).join('')}</template><p>${first}</p></news-story></main><footer><a href="/kontak">Kontak</a></footer></template></news-app></body></html>`;
  const article = storyOf(html);
  expect(linesOf(article)).toEqual(['Latar', first, ...rest]);
});

describe('pictures in a row keep their captions', () => {
  const one = (n: number) => `<img src="/${n}.jpg" width="900" height="600" alt="">`;
  test.each([
    [
      'boxes',
      (n: number) => `<div class="item">${one(n)}<p class="caption">Gambar ${n}.</p></div>`,
      '<div class="gallery">|</div>',
    ],
    [
      'a list',
      (n: number) => `<li><figure>${one(n)}<figcaption>Gambar ${n}.</figcaption></figure></li>`,
      '<ul class="wp-block-gallery">|</ul>',
    ],
    [
      'terms',
      (n: number) =>
        `<dl class="gallery-item"><dt>${one(n)}</dt><dd class="gallery-caption">Gambar ${n}.</dd></dl>`,
      '<div class="gallery">|</div>',
    ],
    [
      'links',
      (n: number) =>
        `<figure><a href="/besar/${n}.jpg">${one(n)}</a><figcaption>Gambar ${n}.</figcaption></figure>`,
      '<figure class="wp-block-gallery">|</figure>',
    ],
  ])('%s', (_, picture, around) => {
    const article = storyOf(pageWith(body({ 2: around.replace('|', [1, 2, 3].map(picture).join('')) })));
    expect(linesOf(article)).toEqual(paragraphs);
    const shown = [...article.content.querySelectorAll('figure')].filter(
      (figure) => !figure.querySelector('figure'),
    );
    expect(
      shown.map((figure) => [
        figure.querySelectorAll('img').length,
        figure.querySelector('figcaption')?.textContent,
      ]),
    ).toEqual([1, 2, 3].map((n) => [1, `Gambar ${n}.`]));
  });
});

test('a recipe whole: amounts, steps, and the time it takes', () => {
  const html = `<div itemscope itemtype="https://schema.org/Recipe"><p>${first}</p><p>${rest[0]}</p><dl><dt>Waktu</dt><dd>45 menit</dd><dt>Porsi</dt><dd>4</dd></dl><h2>Bahan</h2><ul><li itemprop="recipeIngredient">1 kg ikan kembung</li><li itemprop="recipeIngredient">Garam secukupnya</li></ul><h2>Cara membuat</h2><ol><li itemprop="recipeInstructions">Bersihkan ikan.</li><li itemprop="recipeInstructions">Bakar sampai matang.</li></ol></div>`;
  expect(linesOf(storyOf(pageWith(html)))).toEqual([
    first,
    rest[0],
    'Waktu',
    '45 menit',
    'Porsi',
    '4',
    'Bahan',
    '1 kg ikan kembung',
    'Garam secukupnya',
    'Cara membuat',
    'Bersihkan ikan.',
    'Bakar sampai matang.',
  ]);
});

test('a check of facts keeps what was claimed and what was found, which stand over it', () => {
  const said = ['Claim:', 'Kapal itu dijual seharga satu rupiah.', 'Rating:', 'Salah'];
  const box = (label = '', words = '') => `<div><h4>${label}</h4><p>${words}</p></div>`;
  const over = box(said[0], said[1]) + box(said[2], said[3]) + box('Bagikan', 'Salin tautan ini');
  const html = pageWith(body()).replace('<div class="isi">', `${over}<div class="isi">`);
  expect(linesOf(storyOf(html))).toEqual([...said, ...paragraphs]);
});

describe('a summary that says a machine wrote it goes whole', () => {
  const items = '<ul><li>Pasar pindah bulan depan.</li><li>Sewa kios tidak naik.</li></ul>';
  test.each([
    'Ringkasan dibuat oleh AI dan ditinjau redaksi',
    'This summary was generated by AI and reviewed by an editor.',
    'Dieser Überblick wurde mit KI erstellt.',
  ])('%s', (note) => {
    const inside = `<div><h2>Intinya</h2>${items}<p>${note}</p></div>${body()}`;
    expect(linesOf(storyOf(pageWith(inside)))).toEqual(paragraphs);
  });

  test('one by the newsroom stays', () => {
    expect(linesOf(storyOf(pageWith(`<div><h2>Intinya</h2>${items}</div>${body()}`)))).toContain('Intinya');
  });

  test('a note in the column takes nothing with it', () => {
    const note = '<p>Ringkasan ini dibuat oleh AI</p>';
    expect(linesOf(storyOf(pageWith(body({ 2: note }))))).toEqual(paragraphs);
  });
});
