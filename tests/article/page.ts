import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../src/article/article.ts';
import { type ExtractOptions, extract } from '../../src/article/extract.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { tonguesElsewhere } from '../../src/article/particulars/tongues-elsewhere.ts';
import type { PageWindow } from '../../src/article/sanitise.ts';
import { textOf } from '../../src/article/text.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';

export const address = 'https://www.kabar.example/ekonomi/pasar-ikan-pindah-ke-dermaga-baru';

const { window } = new JSDOM('', { url: address, virtualConsole: new VirtualConsole() });
export const testWindow = window as unknown as PageWindow;

export const parse = (html: string): Document =>
  new testWindow.DOMParser().parseFromString(html, 'text/html');

/** Paragraphs of a made-up story, each long enough to be prose and unlike the others. */
export const paragraphs = [
  'Pasar ikan tertua di kota pelabuhan itu akan pindah ke dermaga baru bulan depan, kata kepala dinas perikanan, Senin.',
  'Para pedagang menyambut rencana tersebut karena lantai pasar lama selalu tergenang setiap kali air laut pasang tinggi.',
  'Menurut catatan dinas, sekitar empat ratus pedagang menempati kios yang dibangun lebih dari lima puluh tahun silam.',
  'Dermaga baru dilengkapi gudang es, saluran air bersih, dan tempat bongkar muat yang terpisah dari jalan pengunjung.',
  'Seorang nelayan mengatakan ia berharap sewa kios tidak naik, sebab harga solar sudah memberatkan sejak awal tahun ini.',
  'Pemerintah kota berjanji bus pengumpan akan melayani pengunjung dari terminal lama setiap dua puluh menit sampai malam.',
] as const;

export const body = (extra: Readonly<Record<number, string>> = {}): string =>
  paragraphs.map((text, index) => `<p>${text}</p>${extra[index] ?? ''}`).join('\n');

export const pageWith = (story: string, head = ''): string => `<!doctype html><html lang="id"><head>
<title>Pasar Ikan Pindah ke Dermaga Baru - Kabar</title><meta property="og:type" content="article">
<meta property="og:site_name" content="Kabar">${head}</head><body><header><nav><a href="/">Beranda</a></nav></header>
<main><article><h1>Pasar Ikan Pindah ke Dermaga Baru</h1><div class="isi">${story}</div></article></main>
<footer>Kontak redaksi</footer></body></html>`;

export const jsonLd = (story: object): string =>
  `<script type="application/ld+json">${JSON.stringify(story)}</script>`;

export function read(html: string, options: Partial<ExtractOptions> = {}): Article | undefined {
  return extract(parse(html), {
    url: new URL(address),
    window: testWindow,
    phrases: everyLanguage,
    forms: formsElsewhere,
    tongues: tonguesElsewhere,
    ...options,
  });
}

export function storyOf(html: string, options: Partial<ExtractOptions> = {}): Article {
  const article = read(html, options);
  if (!article) throw new Error('No story was found.');
  return article;
}

export const linesOf = ({ content }: Article): readonly string[] => textOf(content).split('\n\n');
