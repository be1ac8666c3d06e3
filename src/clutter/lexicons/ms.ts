import type { Lexicon } from './lexicon.ts';

/** Malay. Seen on news sites of the language, 2020 to 2026. */
export const ms: Lexicon = {
  adLabels: ['iklan'],
  appOffers: ['buka aplikasi', 'muat turun aplikasi'],
  closes: ['tutup'],
  followLeads: ['ikuti kami', 'langgan', 'sertai'],
  notificationAsks: ['pemberitahuan', 'terima notifikasi'],
  relatedHeadings: ['artikel berkaitan', 'berita berkaitan', 'berita lain', 'paling popular'],
  relatedLeads: ['artikel berkaitan', 'baca juga', 'berita berkaitan', 'lihat juga'],
  watchLeads: ['tonton video'],
};
