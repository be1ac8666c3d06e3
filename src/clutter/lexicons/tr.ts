import type { Lexicon } from './lexicon.ts';

/** Turkish. Seen on news sites of the language, 2020 to 2026. */
export const tr: Lexicon = {
  adLabels: ['reklam'],
  appOffers: [
    'uygulamada aç',
    'uygulamada oku',
    'uygulamayı aç',
    'uygulamayı indir',
    'uygulamayı i̇ndir',
    'uygulamayı yükle',
  ],
  closes: ['kapat'],
  followLeads: ['abone ol', 'abone olun', 'bizi takip edin', 'takip edin'],
  notificationAsks: ['bildirim', 'bildirimlere i̇zin ver', 'bildirimleri aç'],
  relatedHeadings: ['en çok okunanlar', 'i̇lgili haberler', 'önerilen haberler'],
  relatedLeads: ['ayrıca okuyun', 'bunlar da ilginizi çekebilir', 'i̇lgili haber', 'i̇lgili haberler'],
  sells: ['abone'],
  watchLeads: ['videoyu izle', 'videoyu izleyin'],
};
