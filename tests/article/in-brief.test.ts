import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

const points = ['Pasar pindah bulan depan.', 'Sewa kios tidak naik.'];
const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
const page = (over: string, text: string = body()) =>
  `<html lang="id"><head><title>Pasar ikan pindah</title></head><body><main><h1>Pasar ikan pindah ke dermaga utara</h1>${over}<div class="isi">${text}</div></main></body></html>`;

describe('the story in brief', () => {
  test('between the headline and the text, under its title, however short its sentences', () => {
    const lines = linesOf(storyOf(page(`<div class="sorot"><h2>Yang perlu diketahui</h2>${list}</div>`)));
    expect(lines).toEqual(['Yang perlu diketahui', ...points, ...paragraphs]);
  });

  test('in a margin between two paragraphs', () => {
    const margin = `<aside class="poin"><h4>Poin penting</h4>${list}</aside>`;
    const lines = linesOf(storyOf(pageWith(body({ 1: margin }))));
    expect(lines).toEqual(expect.arrayContaining(['Poin penting', ...points]));
  });

  test.each([
    ['names and labels', '<div><ul><li>Ekonomi</li><li>Pasar ikan</li></ul></div>'],
    [
      'a menu of questions that lead elsewhere',
      '<div><ul><li><a href="/a">Apa itu kios?</a></li><li><a href="/b">Siapa pindah?</a></li></ul></div>',
    ],
    ['two words that end like sentences', '<div><ul><li>Baca.</li><li>Bagi.</li></ul></div>'],
  ])('not %s', (_, over) => {
    expect(linesOf(storyOf(page(over)))).toEqual(paragraphs);
  });

  test.each([
    ['with something to press', `<aside><h4>Jajak pendapat</h4>${list}<button>Kirim</button></aside>`],
    [
      'of links',
      '<aside><ul><li><a href="/a">Pasar pindah bulan depan.</a></li><li><a href="/b">Sewa kios tidak naik.</a></li></ul></aside>',
    ],
  ])('nor a margin %s', (_, margin) => {
    expect(linesOf(storyOf(pageWith(body({ 1: margin })))).join(' ')).not.toContain('Sewa kios tidak naik.');
  });
});
