import type { Lexicon } from './lexicon.ts';

/** Czech. As news sites of the language print it. */
export const cs: Lexicon = {
  adLabels: ['článek pokračuje pod reklamou'],
  appOffers: ['otevřít v aplikaci'],
  channels: ['kanál whatsapp'],
  closes: ['zavřít'],
  followLeads: ['sledujte nás'],
  notificationAsks: ['upozornění'],
  ours: ['nás', 'náš'],
  relatedHeadings: ['nejčtenější'],
  relatedLeads: ['přečtěte si také', 'čtěte také'],
  watchLeads: ['podívejte se na video'],
};
