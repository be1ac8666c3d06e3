/**
 * How extraction grows with the page: milliseconds of the extractor and of Readability's own clone and parse, once
 * each, on made-up pages of thousands of elements. `node bench/extraction/growth.ts [most elements]`.
 */
import { inPage, openBench } from '../support/in-browser.ts';

const sentence = 'Warga desa berkumpul di balai sejak pagi untuk membahas jembatan baru, kata kepala desa. ';
const times = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

/** Each makes about so many elements. */
const pages: Readonly<Record<string, (elements: number) => string>> = {
  paragraphs: (elements) => times(elements, (n) => `<p>${n} ${sentence}</p>`),
  'nested boxes': (elements) =>
    times(elements / 10, (n) => `${'<div>'.repeat(9)}<p>${n} ${sentence}</p>${'</div>'.repeat(9)}`),
  'list lines': (elements) =>
    `<p>${sentence}</p><ul>${times(elements, (n) => `<li>${n} ${sentence}</li>`)}</ul>`,
  'table rows': (elements) =>
    `<p>${sentence}</p><table>${times(elements / 4, (n) => `<tr><td>${n}</td><td>Desa ${n}</td><td>${n * 3}</td></tr>`)}</table>`,
  links: (elements) =>
    times(elements / 2, (n) => `<p>${sentence}<a href="/berita/${n}">Berita nomor ${n}</a> ${n}</p>`),
  'lines after br': (elements) => `<div>${times(elements, (n) => `${n} ${sentence}<br>`)}</div>`,
};

const most = Number(process.argv[2] ?? 50_000);
const sizes = [5_000, 10_000, 20_000, 50_000].filter((size) => size <= most);
const { blank, close } = await openBench();
const page = await blank();
const cells = sizes.map((size) => size.toLocaleString('en'));
console.log(`| elements | ${cells.join(' | ')} |\n|---|${sizes.map(() => '---|').join('')}`);
for (const [name, make] of Object.entries(pages)) {
  const row = [];
  for (const size of sizes) {
    const html = `<!doctype html><html lang="id"><title>Jembatan baru</title><body><article><h1>Jembatan baru di desa</h1>${make(size)}</article>`;
    const { ours, readability } = await inPage<{ ours: number; readability: number }>(page, 'race', {
      html,
      url: 'https://kabar.example/berita/jembatan-baru-di-desa',
      rounds: 1,
    });
    row.push(`${Math.round(ours)} / ${Math.round(readability)}`);
  }
  console.log(`| ${name} | ${row.join(' | ')} |`);
}
await close();
