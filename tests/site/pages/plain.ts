/** A story in the plainest markup of a news site, in which a test puts what it is about. */
export interface PlainStory {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly author?: string;
  readonly head?: string;
  readonly middle?: string;
  readonly after?: string;
}

const enough = [
  'Perahu pertama berangkat sebelum fajar membawa benih rumput laut yang disemai para nelayan di teluk kecil sebelah timur desa.',
  'Mereka menandai petak tanam dengan pelampung dari botol bekas, sehingga kapal yang pulang pada malam hari tidak melindasnya.',
  'Seorang guru biologi mencatat suhu air setiap pagi dan menempelkan hasilnya di papan pengumuman dekat dermaga lama.',
  'Panen pertama diperkirakan enam minggu lagi, dan hasilnya akan dijemur bersama di halaman sekolah selama musim libur.',
  'Para ibu menyiapkan anyaman bambu untuk menjemur, dan anak-anak menghitung ikatan yang sudah siap diturunkan ke laut.',
];

/** A story that differs from every other in each paragraph. */
export const plainStory = (name: string, rest: Partial<PlainStory> = {}): PlainStory => ({
  title: `Catatan ${name}`,
  paragraphs: enough.map((text) => `${name}: ${text}`),
  ...rest,
});

export const plainPage = ({ title, paragraphs, author, head, middle, after }: PlainStory): string => {
  const half = Math.ceil(paragraphs.length / 2);
  const written = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
  return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>
${author ? `<meta name="author" content="${author}">` : ''}${head ?? ''}</head><body>
<div class="halaman"><h1>${title}</h1>
<div itemprop="articleBody">${written(paragraphs.slice(0, half))}
${middle ?? ''}
${written(paragraphs.slice(half))}</div>
${after ?? ''}</div></body></html>`;
};
