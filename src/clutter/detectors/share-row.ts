import type { Detector } from '../detector.ts';
import { addressOf, isUnder, linksOf } from '../links.ts';
import { selectInColumn } from '../scene.ts';
import { contains, selectIn } from '../unclobbered.ts';
import { nameTokens, wordsOf } from '../words.ts';

const rows = 'div,ul,section,aside,nav,p';
const names = [
  'share',
  'sharing',
  'socials',
  'sosmed',
  'medsos',
  'bagikan',
  'addthis',
  'sharethis',
  'shares',
  'sharer',
];
const sharers = [
  'api.whatsapp.com',
  'facebook.com',
  'linkedin.com',
  'pinterest.com',
  'reddit.com',
  'social-plugins.line.me',
  't.me',
  'telegram.me',
  'threads.net',
  'twitter.com',
  'wa.me',
  'x.com',
];
const longest = 120;
const fewest = 2;

/** Rows of buttons that pass the story on. Off until the reader asks: many people use them. */
export const shareRow: Detector = {
  kind: 'share-row',
  find(scene) {
    const found: Element[] = [];
    for (const row of selectInColumn(scene, rows))
      if (!found.some((other) => contains(other, row)) && isShareRow(row)) found.push(row);
    return found.map((element) => ({ kind: 'share-row', element, reason: 'shares-story' }));
  },
};

function isShareRow(row: Element): boolean {
  if (wordsOf(row, longest + 1).length > longest || selectIn(row, 'h1,h2,p p,form').length > 0) return false;
  const sharing = linksOf(row).filter(isSharer).length;
  if (sharing >= fewest) return sharing >= linksOf(row).length / 2;
  const tokens = nameTokens(row);
  return names.some((name) => tokens.has(name)) && selectIn(row, 'a,button,svg,img').length >= fewest;
}

/** A link that hands this page's address to a network. */
function isSharer(link: Element): boolean {
  const address = addressOf(link);
  if (!address || !sharers.some((host) => isUnder(address.hostname, host))) return false;
  return /share|intent|send|submit|[?&](?:u|url|text|link)=/i.test(address.pathname + address.search);
}
