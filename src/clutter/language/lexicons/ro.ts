import type { Lexicon } from './lexicon.ts';

/** Romanian. As news sites of the language print it. */
export const ro: Lexicon = {
  adLabels: ['publicitate'],
  appOffers: ['deschide în aplicație'],
  channels: ['canalul nostru'],
  closes: ['închide'],
  followLeads: ['abonează-te la', 'urmărește-ne'],
  notificationAsks: ['notificări'],
  ours: ['nostru', 'urmărește-ne'],
  relatedHeadings: ['cele mai citite'],
  relatedLeads: ['citește și', 'vezi și'],
  watchLeads: ['vezi video'],
};
