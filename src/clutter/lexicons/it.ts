import type { Lexicon } from './lexicon.ts';

/** Italian. Seen on news sites of the language, 2020 to 2026. */
export const it: Lexicon = {
  adLabels: ['pubblicità'],
  appOffers: ['apri l’app', 'apri nell’app', 'leggi nell’app', 'scarica la nostra app', 'scarica l’app'],
  closes: ['chiudi'],
  followLeads: ['iscriviti', 'segui', 'seguici'],
  notificationAsks: ['notifiche'],
  relatedHeadings: [
    'articoli correlati',
    'i più letti',
    'leggi anche',
    'potrebbe interessarti',
    'ti potrebbe interessare',
  ],
  relatedLeads: ['guarda anche', 'leggi anche', 'leggi pure', 'potrebbe interessarti'],
  sells: ['abbon'],
  watchLeads: ['guarda anche', 'guarda il video'],
};
