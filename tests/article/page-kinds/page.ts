/** A page of news as some publishing system builds it; what of it is the story, and what is foreign to it. */
export interface Kind {
  readonly html: string;
  readonly url: string;
  readonly story: readonly string[];
  readonly foreign: readonly string[];
}

export const page = (head: string, content: string, lang = 'id') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${content}</body></html>`;
export const each = (lines: readonly string[], tag = 'p') =>
  lines.map((line) => `<${tag}>${line}</${tag}>`).join('\n');

export const bridge = [
  'BANDUNG - Jembatan gantung sepanjang seratus meter yang menghubungkan dua desa di lereng gunung itu akhirnya dibuka.',
  'Warga yang selama ini memutar sejauh sebelas kilometer kini cukup berjalan kaki lima menit untuk ke pasar.',
  '"Anak-anak kami tidak perlu lagi menyeberangi sungai," ujar Kepala Desa Sukamaju Asep Hidayat, Rabu.',
  'Pembangunan menelan biaya dua miliar rupiah dan dikerjakan bersama oleh warga selama tujuh bulan.',
  'Pemerintah kabupaten berencana memasang lampu tenaga surya di sepanjang jembatan sebelum musim hujan.',
];
