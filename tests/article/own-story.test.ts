import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

const title = 'Pasar Ikan Pindah ke Dermaga Baru';
/** Another text, as long as the story for each time. */
const other = (times: number): readonly string[] =>
  Array.from({ length: times }, (_, n) =>
    paragraphs.map((text) => `Kapal ${n}, ${text.replaceAll(/[.,]/g, '').split(' ').reverse().join(' ')}.`),
  ).flat();
const say = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const inBoxes = (boxes: string) => pageWith('').replace(/<main>.*<\/main>/su, `<main>${boxes}</main>`);
const signed = (headline: string, who: string) => `<h1>${headline}</h1><p class="nama">Oleh ${who}</p>`;
const opened = `${signed(title, 'Sari Dewi')}<div class="isi">${body()}</div>`;
const next = (times: number) =>
  `${signed('Kapal Feri Berhenti Berlayar', 'Rina Marlina')}<div class="isi">${say(other(times))}</div>`;

describe('one story: the one that was opened, where the one after it is longer', () => {
  test.each([
    ['twice', `<div class="berita">${opened}</div><div class="berita">${next(2)}</div>`],
    ['five times', `<div class="berita">${opened}</div><div class="berita">${next(5)}</div>`],
    ['in classes that count', `<div class="b b-1">${opened}</div><div class="b b-2">${next(2)}</div>`],
  ])('%s', (_, boxes) => {
    expect(linesOf(storyOf(inBoxes(boxes)))).toEqual(paragraphs);
  });
});

describe('what is one story stays', () => {
  const parts = ['Satu', 'Dua', 'Tiga'];
  const part = (n: number, times: number) =>
    other(times).map((line) => line.replace('Kapal', `${parts[n]},`));
  test.each([
    ['a text under a headline of its own, after a head with several sentences', 'div', 1],
    ['the same, where the text is far longer', 'section', 4],
  ])('%s', (_, tag, times) => {
    const lines = other(times);
    const head = `<header class="kepala"><h1>${title}</h1><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></header>`;
    const html = inBoxes(`${head}<${tag} class="isi"><h1>Awal</h1>${say(lines)}</${tag}>`);
    expect(linesOf(storyOf(html))).toEqual(expect.arrayContaining([...lines]));
  });

  test.each([
    ['reports from hour to hour', [1, 1, 1]],
    ['reports of which the first is short', [1, 3, 2]],
    ['reports of which the last is long', [1, 1, 4]],
  ])('%s', (_, sizes) => {
    const entry = (n: number) => `<h1>${n ? parts[n] : title}</h1>${say(part(n, sizes[n] ?? 1))}`;
    const html = inBoxes(parts.map((_name, n) => `<div class="pos">${entry(n)}</div>`).join(''));
    const lines = linesOf(storyOf(html));
    for (const n of [0, 1, 2]) expect(lines).toEqual(expect.arrayContaining(part(n, sizes[n] ?? 1)));
  });
});
