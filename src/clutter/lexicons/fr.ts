import type { Lexicon } from './lexicon.ts';

/** French. Seen on news sites of the language, 2020 to 2026. */
export const fr: Lexicon = {
  adLabels: ['publicité'],
  appOffers: [
    'lire dans l’application',
    'ouvrir dans l’application',
    'ouvrir l’appli',
    'ouvrir l’application',
    'télécharger l’appli',
    'télécharger l’application',
    'téléchargez l’appli',
    'téléchargez l’application',
    'téléchargez notre application',
  ],
  closes: ['fermer', 'plus tard'],
  followLeads: ['abonnez-vous', 'inscrivez-vous', 'rejoignez', 'suivez'],
  notificationAsks: ['notifications'],
  relatedHeadings: ['articles liés', 'les plus lus', 'sur le même sujet', 'vous aimerez aussi'],
  relatedLeads: [
    'a lire aussi',
    'lire aussi',
    'lire également',
    'voir aussi',
    'à lire aussi',
    'à lire également',
  ],
  sells: ['abonn'],
  watchLeads: ['en vidéo', 'voir aussi en vidéo'],
};
