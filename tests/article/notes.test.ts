import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

const called = '<p>Dermaga itu selesai lebih cepat.<sup id="r1"><a href="#fn1">1</a></sup></p>';
const page = (notes: string, within: boolean) =>
  within
    ? pageWith(body({ 0: called, 5: notes }))
    : pageWith(body({ 0: called })).replace('</article>', `${notes}</article>`);

describe('a note that a number calls stays, however short, in the text and after it', () => {
  test.each([
    [
      'a section',
      '<section role="doc-endnotes"><ol><li id="fn1">Arsip kota. <a href="#r1">↩</a></li></ol></section>',
    ],
    ['a box that is named so', '<div class="footnotes"><ol><li id="fn1">Arsip kota.</li></ol></div>'],
    ['a margin that is named so', '<aside class="footnotes"><ol><li id="fn1">Arsip kota.</li></ol></aside>'],
    ['a list', '<ol class="wp-block-footnotes"><li id="fn1">Arsip kota. <a href="#r1">↩</a></li></ol>'],
    ['a foot without a name', '<footer><ol><li id="fn1">Arsip kota. <a href="#r1">↩</a></li></ol></footer>'],
    ['a margin without a name', '<aside><ol><li><p id="fn1">Arsip kota.</p></li></ol></aside>'],
    ['a paragraph', '<p id="fn1">Arsip kota.</p>'],
    [
      'a box with its number beside it',
      '<div class="footnote"><a id="fn1" href="#r1" class="footnote-number">1</a><div class="footnote-content"><p>Arsip kota.</p></div></div>',
    ],
  ])('%s', (_, notes) => {
    for (const within of [true, false]) {
      const lines = linesOf(storyOf(page(notes, within)));
      expect(lines).toEqual(expect.arrayContaining([...paragraphs]));
      expect(lines.at(-1)).toContain('Arsip kota.');
    }
  });
});

describe('but no other place that a number leads to', () => {
  test.each([
    [
      'what readers say',
      '<a href="#komentar">12</a>',
      '<div id="komentar"><p>Setuju sekali dengan rencana ini, Pak.</p></div>',
    ],
    [
      'a heading of the contents',
      '<a href="#bab">2</a>',
      '<div id="bab"><p>Arsip kota yang lain sama sekali.</p></div>',
    ],
  ])('%s', (_, call, place) => {
    const html = pageWith(body({ 0: `<p>Dermaga itu selesai lebih cepat. ${call}</p>` })).replace(
      '</main>',
      `<div class="k">${place}</div></main>`,
    );
    expect(linesOf(storyOf(html)).slice(2)).toEqual(paragraphs.slice(1));
  });
});

test('a foot that is called a footnote, to which nothing leads, is no note', () => {
  const foot =
    '<footer class="article-footnote"><p id="kaki">Hak cipta Kabar 2026. Seluruh isi dilindungi undang-undang. <a href="#top">Kembali ke atas</a></p></footer>';
  expect(linesOf(storyOf(pageWith(`${body()}${foot}`)))).toEqual(paragraphs);
});

test('a foot with a list that no note calls goes', () => {
  const foot = '<footer><ol><li id="b1"><a href="/x">Berita lain tentang pasar</a></li></ol></footer>';
  const html = pageWith(`${body({ 0: '<p>Ke <a href="#b1">berita lain</a> di bawah.</p>' })}${foot}`);
  expect(linesOf(storyOf(html)).join()).not.toContain('Berita lain tentang pasar');
});

test('what readers say is no note, though a raised number leads to it', () => {
  const say =
    '<section id="komentar"><p>Bagus sekali berita ini, semoga pasar lekas pindah ke dermaga baru, kata saya.</p></section>';
  const html = pageWith(body({ 1: '<sup><a href="#komentar">3</a></sup>' }));
  expect(linesOf(storyOf(html.replace('</article>', `</article>${say}`))).join()).not.toContain('Bagus');
});
