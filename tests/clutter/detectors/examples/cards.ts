const card = (title: string, dek: string, at: string) =>
  `<article><a href="${at}"><img src="/i.png" alt=""></a><div><h3><a href="${at}">${title}</a></h3><p>${dek}</p><span>2 jam lalu</span></div></article>`;

/** Two stories as cards: picture, title, summary, time. */
export const cards = [
  card('Sungai Meluap Lagi', 'Air setinggi pinggang, sekolah libur.', '/a'),
  card('Bambu Naik Harga', 'Petani kebun tersenyum, tukang mengeluh.', '/b'),
].join('');
