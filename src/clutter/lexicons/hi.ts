import type { Lexicon } from './lexicon.ts';

/** Hindi. Seen on news sites of the language, 2020 to 2026. */
export const hi: Lexicon = {
  adLabels: ['विज्ञापन'],
  appOffers: ['ऐप खोलें', 'ऐप डाउनलोड करें', 'ऐप में पढ़ें'],
  closes: ['बंद करें'],
  followLeads: ['फॉलो करें', 'हमसे जुड़ें', 'हमें फॉलो करें'],
  notificationAsks: ['नोटिफिकेशन', 'सूचनाएं'],
  relatedHeadings: ['संबंधित खबरें', 'सबसे ज्यादा पढ़ी गई'],
  relatedLeads: ['इसे भी पढ़ें', 'यह भी पढ़ें', 'ये भी पढ़ें', 'संबंधित खबरें'],
  watchLeads: ['यह भी देखें', 'वीडियो देखें'],
};
