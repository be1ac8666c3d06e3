import { boxAlone } from '../alone.ts';
import type { Detector } from '../detector.ts';
import type { Finding } from '../finding.ts';
import { holdsProse } from '../prose.ts';
import { knownEverywhere } from '../rules/everywhere.ts';
import { type Scene, select } from '../scene.ts';
import { contains, matches, selectIn } from '../unclobbered.ts';
import { nameTokens, wordsOf } from '../words.ts';

const known = knownEverywhere['ad-slot'].join(',');
const slots = '[data-ad-slot],[id^="mgid"],amp-embed[type]';
const mayBeNamed = '[class*="ad" i],[id*="ad" i],[class*="iklan" i],[id*="iklan" i]';
const names = new Set([
  'ad',
  'ads',
  'adslot',
  'adsense',
  'adunit',
  'adwrapper',
  'advert',
  'advertisement',
  'advertising',
  'iklan',
  'dfp',
  'gpt',
]);
const longestLabel = 90;

/** Places of advertisements, empty or filled, with their label and the hole that they leave. */
export const adSlot: Detector = {
  kind: 'ad-slot',
  everywhere: true,
  find(scene) {
    const found: Finding[] = [];
    const add = (element: Element) => {
      if (found.some((finding) => contains(finding.element, element))) return;
      found.push({ kind: 'ad-slot', element: boxAlone(element, scene.story?.body), reason: 'ad-name' });
    };
    for (const slot of select(scene, known)) add(slot);
    for (const slot of select(scene, slots)) if (isOnlyAd(slot, scene)) add(slot);
    for (const box of select(scene, mayBeNamed)) if (isNamed(box) && isOnlyAd(box, scene)) add(box);
    for (const label of labelsIn(scene)) add(label);
    return found;
  },
};

const isNamed = (element: Element): boolean => {
  for (const token of nameTokens(element)) if (names.has(token)) return true;
  return false;
};

/** Nothing in it is for reading: no headline, no written text, at most a label. */
function isOnlyAd(element: Element, { phrases }: Scene): boolean {
  if (matches(element, 'html,body,main,article,a,input,button,img,video')) return false;
  if (selectIn(element, 'h1,main,article,[itemprop~="articleBody"]').length > 0 || holdsProse(element))
    return false;
  const words = wordsOf(element, longestLabel + 1);
  return (
    words === '' ||
    phrases.labelsAd.test(words) ||
    (words.length <= longestLabel && selectIn(element, 'iframe,ins').length > 0)
  );
}

const labelsIn = ({ phrases, story }: Scene): Element[] =>
  selectWithin(story?.body, 'div,p,span,center,small').filter((element) => {
    const words = wordsOf(element, longestLabel + 1);
    return words !== '' && words.length <= longestLabel && phrases.labelsAd.test(words);
  });

const selectWithin = (root: Element | undefined, selector: string): Element[] =>
  root ? selectIn(root, selector) : [];
