import type { Lexicon } from './lexicon.ts';

/** Spanish. Seen on news sites of the language, 2020 to 2026. */
export const es: Lexicon = {
  adLabels: ['publicidad'],
  appOffers: [
    'abrir app',
    'abrir en la app',
    'abrir la app',
    'descarga la aplicación',
    'descarga la app',
    'descarga nuestra app',
    'descargar app',
    'descargar la app',
    'leer en la app',
  ],
  closes: ['ahora no', 'cerrar'],
  followLeads: ['apúntate', 'recibe', 'regístrate', 'sigue a', 'suscríbete', 'síguenos', 'únete'],
  notificationAsks: ['notificaciones'],
  relatedHeadings: [
    'artículos relacionados',
    'lo más leído',
    'lo más visto',
    'más noticias',
    'noticias relacionadas',
    'relacionado',
    'relacionados',
    'te puede interesar',
  ],
  relatedLeads: [
    'lea además',
    'lea también',
    'lee también',
    'leer también',
    'mira también',
    'más información',
    'noticias relacionadas',
    'te puede interesar',
    'ver también',
  ],
  sells: ['suscri'],
  watchLeads: ['mira el video', 'mira también', 'vea también'],
};
