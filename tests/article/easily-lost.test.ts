import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

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

  test('the end of a line in the middle, or of an address', () => {
    const verse = ['Ombak naik, lampu turun ke dermaga', 'Ikan pulang sebelum pagi'];
    const inside = verse.map((line) => `<center>${line}</center>`).join('');
    const offices = '<address>Jalan Dermaga 1</address><address>Jalan Dermaga 2</address>';
    const lines = linesOf(storyOf(pageWith(body({ 2: inside, 3: offices }))));
    expect(lines).toEqual(expect.arrayContaining([...verse, 'Jalan Dermaga 1', 'Jalan Dermaga 2']));
  });

  test('boxes of one name that hold a story in parts', () => {
    const parts = [0, 2, 4].map(
      (at) =>
        `<section><div class="teks"><p>${paragraphs[at]}</p><p>${paragraphs[at + 1]}</p></div></section>`,
    );
    expect(linesOf(storyOf(pageWith(parts.join('<div class="slot"></div>'))))).toEqual(paragraphs);
  });

  test('the captions of a photo story, dated and signed, over its text', () => {
    const shot = (at: number) =>
      `<figure><img src="/s${at}.jpg" alt=""><figcaption>Nelayan menurunkan ikan ke-${at}, Senin (2/3/2026). KABAR/Rina Marlina</figcaption></figure>`;
    const signed = '<meta name="author" content="Rina Marlina">';
    const { content } = storyOf(pageWith(`${shot(1)}${shot(2)}${shot(3)}${body()}`, signed));
    expect(content.querySelectorAll('figure > figcaption')).toHaveLength(3);
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

  test('the sources under a story, with the heading that calls them so', () => {
    const link = (name: string) =>
      `<li><a href="https://${name}.example/catatan">https://${name}.example/catatan</a></li>`;
    const list = `<div class="rujukan"><h3>Rujukan</h3><ul>${link('arsip')}${link('jurnal')}</ul></div>`;
    const lines = linesOf(storyOf(pageWith(body({ 5: list }))));
    expect(lines.slice(6).join('\n')).toMatch(/^Rujukan\n.*arsip.*\n.*jurnal/);
  });

  test('links of the site itself under a heading that says source are no sources', () => {
    const list =
      '<div><h3>Sumber</h3><ul><li><a href="/a">Sungai meluap lagi di hulu</a></li><li><a href="/b">Ojek perahu naik tarif</a></li></ul></div>';
    expect(linesOf(storyOf(pageWith(body({ 5: list }))))).toEqual(paragraphs);
  });

  test('short items under a heading of their own, and the cells of a table', () => {
    const lists =
      '<div class="box"><h3>Kelebihan</h3><ul><li>Hemat es</li></ul><h3>Kekurangan</h3><ul><li>Jauh</li></ul></div>';
    const table = '<table class="share"><tr><td>Nelayan</td><td>60 persen</td></tr></table>';
    const lines = linesOf(storyOf(pageWith(body({ 1: lists, 3: table }))));
    expect(lines.join('\n')).toMatch(/Kelebihan\n.*Hemat es\nKekurangan\n.*Jauh\n/);
    expect(lines.join('\n')).toContain('Nelayan 60 persen');
  });

  test('the code of the desk, in a box of its own', () => {
    const boxes = paragraphs.map((text) => `<div class="teks"><p>${text}</p></div>`).join('');
    const html = pageWith(`${boxes}<div class="kode">jre/dpa</div>`);
    expect(linesOf(storyOf(html)).at(-1)).toBe('jre/dpa');
  });

  test('subheads, lists and tables', () => {
    const more =
      '<h2>Jadwal pindah</h2><ul><li>Blok A pindah hari Senin pagi.</li><li>Blok B pindah hari Rabu pagi.</li></ul><table><tr><th>Blok</th><th>Kios</th></tr><tr><td>A</td><td>210</td></tr><tr><td>B</td><td>190</td></tr></table>';
    const lines = linesOf(storyOf(pageWith(body({ 3: more }))));
    expect(lines).toEqual(
      expect.arrayContaining(['Jadwal pindah', 'Blok A pindah hari Senin pagi.', 'Blok Kios', 'A 210']),
    );
  });

  test('a table once, though a cell of it has a dash alone', () => {
    const table =
      '<table><tr><th>Tahun</th><th>Naik</th></tr><tr><td>2024</td><td>–</td></tr><tr><td>2026</td><td>45 persen</td></tr></table>';
    const lines = linesOf(storyOf(pageWith(body({ 3: table }))));
    expect(lines.filter((line) => line === 'Tahun Naik')).toHaveLength(1);
  });
});
