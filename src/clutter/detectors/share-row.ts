import type { Detector } from '../detector.ts';
import { isNamed, isWithin } from '../language/words.ts';
import { addressOf, linksOf } from '../markup/links.ts';
import { isNetwork } from '../markup/networks.ts';
import { attributeOf, holds, selectIn } from '../markup/unclobbered.ts';
import { selectInColumn } from '../scene.ts';

const rows = 'div,ul,section,aside,nav,p';
const name = /\b(?:shares?|sharing|sosmed|medsos|bagikan|addthis|sharethis)\b/;
const hands = /share|intent|send|submit|[?&](?:u|url|text|link)=/i;
const longest = 120;
const fewest = 2;

/** Rows of buttons that pass the story on. Off until the reader asks: many people use them. */
export const shareRow: Detector = {
  kind: 'share-row',
  reason: 'shares-story',
  find(scene) {
    const isShared = selectInColumn(scene, 'a[href]').some(isSharer);
    return selectInColumn(scene, rows).filter((row) => (isShared || isNamed(row, name)) && isShareRow(row));
  },
};

function isShareRow(row: Element): boolean {
  if (!isWithin(row, longest) || selectIn(row, 'a,button,svg,img').length < fewest) return false;
  if (holds(row, 'h1,h2,p p,form')) return false;
  const sharing = linksOf(row).filter(isSharer).length;
  if (sharing >= fewest) return sharing >= linksOf(row).length / 2;
  return isNamed(row, name);
}

/** A link that hands this page's address to a network. */
const isSharer = (link: Element): boolean =>
  hands.test(attributeOf(link, 'href')) && isNetwork(addressOf(link)?.hostname ?? '');
