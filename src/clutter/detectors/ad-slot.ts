import { boxAlone } from '../alone.ts';
import type { Detector } from '../detector.ts';
import { holdsProse } from '../prose.ts';
import { knownEverywhere } from '../rules/everywhere.ts';
import { type Scene, select } from '../scene.ts';
import { matches, selectIn } from '../unclobbered.ts';
import { firstWords, isNamed, namedLike, wordsOf } from '../words.ts';

const known = knownEverywhere['ad-slot'].join(',');
const slots = '[data-ad-slot],[id^="mgid"],amp-embed[type]';
const mayBeNamed = namedLike('ad', 'iklan');
const name = /\b(?:ads?|adslot|adsense|adunit|adwrapper|advert|advertisement|advertising|iklan|dfp|gpt)\b/;
const longestLabel = 90;

/** Places of advertisements, empty or filled, with their label and the hole that they leave. */
export const adSlot: Detector = {
  kind: 'ad-slot',
  reason: 'ad-name',
  everywhere: true,
  find: (scene) =>
    [
      ...select(scene, known),
      ...select(scene, slots).filter((slot) => isOnlyAd(slot, scene)),
      ...select(scene, mayBeNamed).filter((box) => isNamed(box, name) && isOnlyAd(box, scene)),
      ...labelsIn(scene),
    ].map((element) => boxAlone(element, scene.story?.body)),
};

/** Nothing in it is for reading: no headline, no written text, at most a label. */
function isOnlyAd(element: Element, { phrases }: Scene): boolean {
  if (matches(element, 'a,input,button,img,video') || holdsProse(element)) return false;
  if (selectIn(element, 'main,article').length > 0) return false;
  const words = wordsOf(element, longestLabel + 1);
  return (
    words === '' ||
    phrases.labelsAd.test(words) ||
    (words.length <= longestLabel && selectIn(element, 'iframe,ins').length > 0)
  );
}

const labelsIn = ({ phrases, story }: Scene): Element[] =>
  selectWithin(story?.body, 'div,p,span,center,small').filter((element) => {
    const words = firstWords(element, longestLabel + 1);
    return words.length <= longestLabel && phrases.labelsAd.test(words);
  });

const selectWithin = (root: Element | undefined, selector: string): Element[] =>
  root ? selectIn(root, selector) : [];
