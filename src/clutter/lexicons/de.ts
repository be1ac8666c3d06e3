import type { Lexicon } from './lexicon.ts';

/** German. Seen on news sites of the language, 2020 to 2026. */
export const de: Lexicon = {
  adLabels: ['anzeige', 'werbung'],
  appOffers: ['app herunterladen', 'app laden', 'app öffnen', 'in der app', 'jetzt app', 'zur app'],
  closes: ['nicht jetzt', 'schließen'],
  consents: ['datenschutz'],
  followLeads: ['abonnieren sie', 'folgen sie uns', 'folgt uns', 'jetzt abonnieren', 'newsletter'],
  notificationAsks: ['benachrichtigungen', 'push-nachrichten'],
  relatedHeadings: [
    'auch interessant',
    'das könnte sie auch interessieren',
    'mehr zum thema',
    'meistgelesen',
    'verwandte artikel',
  ],
  relatedLeads: [
    'auch interessant',
    'lesen sie auch',
    'lesen sie hier',
    'lesen sie mehr',
    'lesetipp',
    'mehr zum thema',
    'passend dazu',
  ],
  sells: ['abonn', 'anmelden'],
  watchLeads: ['im video', 'sehen sie auch im video'],
};
