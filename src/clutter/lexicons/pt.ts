import type { Lexicon } from './lexicon.ts';

/** Portuguese. Seen on news sites of the language, 2020 to 2026. */
export const pt: Lexicon = {
  adLabels: ['publicidade'],
  appOffers: [
    'abrir app',
    'abrir no app',
    'abrir o app',
    'baixar app',
    'baixar o app',
    'baixe nosso app',
    'baixe o app',
    'leia no app',
  ],
  closes: ['agora não', 'fechar'],
  followLeads: ['assine', 'clique aqui para seguir', 'entre no canal', 'inscreva-se', 'receba', 'siga'],
  notificationAsks: ['notificações'],
  relatedHeadings: ['leia também', 'mais lidas', 'notícias relacionadas', 'veja também', 'você pode gostar'],
  relatedLeads: ['leia mais', 'leia também', 'saiba mais', 'veja mais', 'veja também'],
  sells: ['assin'],
  watchLeads: ['assista também', 'veja o vídeo', 'vídeo'],
};
