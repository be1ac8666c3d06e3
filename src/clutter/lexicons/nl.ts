import type { Lexicon } from './lexicon.ts';

/** Dutch. Seen on news sites of the language, 2020 to 2026. */
export const nl: Lexicon = {
  adLabels: ['advertentie'],
  appOffers: [
    'download de app',
    'download onze app',
    'lees in de app',
    'open de app',
    'open in app',
    'open in de app',
  ],
  closes: ['sluiten'],
  followLeads: ['abonneer', 'meld je aan', 'schrijf je in', 'volg'],
  notificationAsks: ['meldingen', 'pushberichten'],
  relatedHeadings: ['gerelateerde artikelen', 'lees ook', 'meer nieuws', 'meest gelezen'],
  relatedLeads: ['bekijk ook', 'lees meer', 'lees ook', 'lees verder'],
  sells: ['abonn'],
  watchLeads: ['bekijk de video', 'bekijk ook de video'],
};
