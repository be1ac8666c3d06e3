import { expect, test } from 'vitest';
import { linesOf, pageWith, paragraphs, storyOf } from '../page.ts';

const title = 'Pasar Ikan Pindah ke Dermaga Baru';
const linesFrom = (start: string, count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `${start} ${at + 1}, para nelayan menimbang hasil laut di dermaga baru sebelum pembeli dari kota datang membawa keranjang dan es.`,
  );
const say = (lines: readonly string[]) =>
  `<div class="dalam"><div class="teks">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`;
const inBoxes = (boxes: string) => pageWith('').replace(/<main>.*<\/main>/su, `<main>${boxes}</main>`);

test.each([
  ['chapters', 'section class="bab"', 'Bab kedua: pelayaran', 30],
  ['chapters with numbers in their names', 'div class="bab bab-1"', 'Bab kedua: pelayaran', 40],
  ['entries of a report', 'div class="entri"', 'Kapal tiba di dermaga kedua', 20],
  ['a talk after its introduction', 'div class="blok"', 'Wawancara dengan Hamdan Siregar', 25],
  [
    'a story, and one appended to it that is longer',
    'div class="berita"',
    'Kapal Feri Berhenti Berlayar',
    30,
  ],
])('what stands under the headline is told before what is longer: %s', (_, box, second, count) => {
  const [tag = ''] = box.split(' ');
  const rest = linesFrom('Di bagian', count);
  const html = inBoxes(
    `<${box}><h1>${title}</h1>${say(paragraphs)}</${tag}><${box.replace('-1', '-2')}><h1>${second}</h1>${say(rest)}</${tag}>`,
  );
  expect(linesOf(storyOf(html))).toEqual([...paragraphs, ...rest]);
});

test('a head of another kind is none: what stands there is no part of the text', () => {
  const rest = linesFrom('Di bagian', 30);
  const head = `<header class="kepala"><h1>${title}</h1><p>${paragraphs[0]}</p></header>`;
  const html = inBoxes(`${head}<div class="isi"><h1>Awal</h1>${say(rest)}</div>`);
  expect(linesOf(storyOf(html))).toEqual(rest);
});
