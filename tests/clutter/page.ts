import { JSDOM } from 'jsdom';

/** A document made of this body. */
export function page(body: string, { url = 'https://www.jpnn.com/news/cerita', head = '' } = {}): Document {
  return new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, { url }).window
    .document;
}

/** Eight paragraphs of a story, none like another; `between` stands after the third. */
export function story(between = '', after = ''): string {
  const [head, tail] = [sentences.slice(0, 3), sentences.slice(3)];
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  return `<div id="page"><h1>Warga Bangun Jembatan Bambu</h1><div itemprop="articleBody">${paragraphs(head)}${between}${paragraphs(tail)}</div>${after}</div>`;
}

/** The words of the story that `story` tells. */
export const sentences = [
  'Warga Desa Sukamaju menyelesaikan jembatan bambu sepanjang empat puluh meter pada Sabtu pagi setelah bekerja bergantian selama tiga pekan.',
  'Kepala desa mengatakan jembatan itu menggantikan titian lama yang hanyut ketika sungai meluap pada awal musim hujan tahun lalu.',
  'Sebanyak enam puluh orang ikut bekerja, sebagian besar petani yang ladangnya berada di seberang sungai dan harus memutar dua jam.',
  'Bambu didatangkan dari dua kebun milik keluarga tertua di desa itu, sementara tali ijuk dipintal oleh para ibu di balai warga.',
  'Seorang guru sekolah dasar menghitung bahwa murid-muridnya kini tiba empat puluh menit lebih cepat daripada sebelum jembatan dibuka.',
  'Pemerintah kabupaten berjanji mengirim seorang insinyur untuk memeriksa sambungan setiap enam bulan dan mengganti bambu yang lapuk.',
  'Para pemuda desa memasang lampu tenaga surya di kedua ujung jembatan agar orang dapat menyeberang dengan aman pada malam hari.',
  'Upacara peresmian ditutup dengan makan bersama di tepi sungai, dan anak-anak menjadi yang pertama menyeberang tanpa harus basah.',
];
