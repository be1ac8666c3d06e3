import type { Detector } from '../detector.ts';
import type { Phrases } from '../language/phrases.ts';
import { firstWords, wordsOf } from '../language/words.ts';
import { boxAlone } from '../markup/alone.ts';
import { namedIn } from '../markup/named.ts';
import { holdsProse } from '../markup/prose.ts';
import { holds, matches, selectIn } from '../markup/unclobbered.ts';
import { isAdBox } from '../rules/ad-boxes.ts';
import { adName, knownEverywhere } from '../rules/everywhere.ts';
import { type Scene, select } from '../scene.ts';

const known = knownEverywhere['ad-slot'].join(',');
const slots = '[data-ad-slot],[id^=mgid],amp-embed[type]';
const part = /ad|iklan/i;
/** These are no boxes, whatever they are called. */
const noBox = 'a,input,button,img,video';
const longestLabel = 90;
/** A shorter start is all that an element says; one as long as the other holds the longest label whole. */
const wholeStart = 40;
const longStart = 80;

/** Places of advertisements, empty or filled, with their label and the hole that they leave. */
export const adSlot: Detector = {
  kind: 'ad-slot',
  reason: 'ad-name',
  everywhere: true,
  find: (scene) =>
    [
      ...select(scene, known),
      ...[...select(scene, slots), ...namedIn(scene, part, adName)].filter((box) => isOnlyAd(box, scene)),
      ...labelsIn(scene),
    ].map((element) => boxAlone(element, scene)),
};

const isLabel = (words: string, { beginsAd, labelsAd }: Phrases): boolean =>
  beginsAd.test(words) && labelsAd.test(words);

/** Nothing in it is for reading: no headline, no written text, at most a label. */
function isOnlyAd(element: Element, { phrases }: Scene): boolean {
  if (matches(element, noBox) || holds(element, 'main,article') || holdsProse(element)) return false;
  const words = wordsOf(element, longestLabel + 1);
  return (
    !words ||
    isLabel(words, phrases) ||
    isAdBox(element) ||
    (words.length <= longestLabel && holds(element, 'iframe,ins'))
  );
}

const labelsIn = ({ phrases, startOf, story }: Scene): Element[] =>
  (story ? selectIn(story.body, 'div,p,span,center,small') : []).filter((element) => {
    const start = startOf(element);
    const isWhole = start.length < wholeStart || start.length >= longStart;
    if (isWhole && !phrases.beginsAd.test(start)) return false;
    const words = firstWords(element, longestLabel + 1);
    return words.length <= longestLabel && isLabel(words, phrases);
  });
