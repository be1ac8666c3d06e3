import type { Lexicon } from './lexicon.ts';

/** Filipino. Seen on news sites of the language, 2020 to 2026. */
export const tl: Lexicon = {
  adLabels: ['patalastas'],
  appOffers: ['basahin sa app', 'i-download ang app'],
  channels: ['viber community'],
  closes: ['isara'],
  followLeads: ['i-follow', 'mag-subscribe', 'sumali', 'sundan'],
  notificationAsks: ['mga abiso'],
  ours: ['aming', 'kami', 'pinakabagong balita'],
  relatedHeadings: ['iba pang balita', 'pinakabagong balita'],
  relatedLeads: ['basahin din', 'basahin:', 'kaugnay na balita', 'kaugnay:'],
  watchLeads: ['panoorin:'],
};
