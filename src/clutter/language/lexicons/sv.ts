import type { Lexicon } from './lexicon.ts';

/** Swedish. As news sites of the language print it. */
export const sv: Lexicon = {
  adLabels: ['annons'],
  appOffers: ['öppna i appen'],
  channels: ['nyhetsbrev'],
  closes: ['stäng'],
  followLeads: ['följ oss', 'prenumerera på vårt'],
  notificationAsks: ['pushnotiser'],
  ours: ['oss', 'vårt'],
  relatedHeadings: ['mest läst'],
  relatedLeads: ['läs mer', 'läs också', 'läs även'],
  watchLeads: ['se också:'],
};
