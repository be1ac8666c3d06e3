import { readFileSync } from 'node:fs';

/** What the server answers with. */
export interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const html = 'text/html; charset=utf-8';
const page = (body: string): Answer => ({ type: html, body });
const file = (name: string) => readFileSync(new URL(`./trials/${name}.html`, import.meta.url), 'utf8');

const longParagraph = (number: number) =>
  `<p>Catatan ke-${number} menyebutkan bahwa kapal singgah tepat waktu, cuaca cerah, dan peminjam mengembalikan buku dalam keadaan baik tanpa satu pun halaman yang hilang.</p>`;

/** 40,000 elements, of which the first few hundred are paragraphs of a story. */
const many = () => {
  const story = Array.from({ length: 400 }, (_, index) => longParagraph(index + 1)).join('');
  const rest = '<div><span>a</span></div>'.repeat(19_800);
  return `<!DOCTYPE html><html lang="id"><head><title>Catatan Pelayaran</title></head><body><article><h1>Catatan Pelayaran</h1>${story}</article><div>${rest}</div></body></html>`;
};

const deep = () =>
  `<!DOCTYPE html><html lang="id"><head><title>Dalam</title></head><body>${'<div>'.repeat(10_000)}dasar${'</div>'.repeat(10_000)}</body></html>`;

const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;

/** The same offer as a modal dialog: as long as it is open, nothing else on the page can be reached. */
const modal = () =>
  file('generic-banner').replace(
    '<script',
    '<dialog class="x7"><p>Baca lebih nyaman di aplikasi Kabar Pagi</p><a href="https://play.google.com/store/apps/details?id=example.kabarpagi">Unduh aplikasi</a><form method="dialog"><button>Nanti saja</button></form></dialog><script>document.querySelector("dialog").showModal()</script><script',
  );

const strictPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin";

/** A page that shows its story in a frame of its own site, as large as the window. */
const framed =
  '<!DOCTYPE html><html lang="id"><head><title>Kabar Muara</title></head><body style="margin:0"><iframe src="/uji/lengkap" style="display:block;inline-size:100%;block-size:100vh;border:0"></iframe></body></html>';

/** Pages that try the extension rather than please a visitor, by their path on any host. */
export const trials: Readonly<Record<string, () => Answer>> = {
  '/uji/aplikasi': () => page(file('single-page-app')),
  '/uji/banyak': () => page(many()),
  '/uji/bingkai': () => page(framed),
  '/uji/bermusuhan': () => page(file('hostile')),
  '/uji/dalam': () => page(deep()),
  '/uji/dokumen.pdf': () => ({ type: 'application/pdf', body: pdf }),
  '/uji/komponen': () => page(file('component')),
  '/uji/hidup': () => page(file('alive')),
  '/uji/kosong': () => page(''),
  '/uji/lengkap': () => page(file('complete')),
  '/uji/longgar': () => page(file('strict')),
  '/uji/satu-unsur': () => page('<p>a'),
  '/uji/spanduk': () => page(file('generic-banner')),
  '/uji/spanduk-modal': () => page(modal()),
  '/uji/tanpa-cerita': () => page(file('no-story')),
  '/uji/umpan.xml': () => ({
    type: 'application/xml',
    body: '<?xml version="1.0"?><rss version="2.0"><channel><title>Umpan</title></channel></rss>',
  }),
  '/uji/ketat': () => ({
    ...page(file('strict')),
    headers: { 'content-security-policy': strictPolicy },
  }),
};
