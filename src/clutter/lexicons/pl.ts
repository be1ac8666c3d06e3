import type { Lexicon } from './lexicon.ts';

/** Polish. Seen on news sites of the language, 2020 to 2026. */
export const pl: Lexicon = {
  adLabels: ['reklama'],
  appOffers: [
    'czytaj w aplikacji',
    'otwórz aplikację',
    'otwórz w aplikacji',
    'pobierz aplikację',
    'pobierz naszą aplikację',
  ],
  closes: ['nie teraz', 'zamknij'],
  followLeads: ['dołącz do', 'obserwuj', 'zapisz się'],
  notificationAsks: ['powiadomienia'],
  relatedHeadings: [
    'czytaj także',
    'najczęściej czytane',
    'polecane artykuły',
    'powiązane artykuły',
    'zobacz także',
  ],
  relatedLeads: [
    'czytaj dalej',
    'czytaj także',
    'czytaj też',
    'przeczytaj także',
    'przeczytaj też',
    'zobacz także',
    'zobacz też',
  ],
  sells: ['prenumer', 'subskry'],
  watchLeads: ['zobacz wideo'],
};
