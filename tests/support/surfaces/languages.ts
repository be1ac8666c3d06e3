/** What the tests look for on our own pages, in each language. */
export const words = {
  en: {
    saved: 'Saved.',
    hidden: '4 things hidden',
    options: 'What is hidden',
    damaged: 'Nothing was changed',
    button: /^Jernih: \d+ hidden here$/,
    clean: /^Clean jpnn\.com/,
    pick: /^Hide something else/,
    picked: 'Point at what disturbs you',
    read: 'minutes to read',
  },
  id: {
    saved: 'Tersimpan.',
    hidden: '4 hal disembunyikan',
    options: 'Yang disembunyikan',
    damaged: 'Tidak ada yang diubah',
    button: /^Jernih: \d+ disembunyikan di sini$/,
    clean: /^Bersihkan jpnn\.com/,
    pick: /^Sembunyikan yang lain/,
    picked: 'Arahkan ke hal yang mengganggu',
    read: 'menit baca',
  },
} as const;

/** Each browser in each language. */
export const inEachLanguage = [
  ['chromium', 'en'],
  ['chromium', 'id'],
  ['firefox', 'en'],
  ['firefox', 'id'],
] as const;
