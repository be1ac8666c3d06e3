import { isUnder } from './links.ts';

/** Where stories are passed on and sites are followed. Sorted; seen on saved pages of news sites, 2020 to 2026. */
const networks = [
  'facebook.com',
  'instagram.com',
  'line.me',
  'linkedin.com',
  'news.google.com',
  't.me',
  'telegram.me',
  'threads.net',
  'tiktok.com',
  'twitter.com',
  'wa.me',
  'whatsapp.com',
  'x.com',
  'youtube.com',
];

export const isNetwork = (host: string): boolean => networks.some((network) => isUnder(host, network));
