import type { Detector } from '../detector.ts';
import { wordsOf } from '../language/words.ts';
import type { Layout } from '../layout.ts';
import { isConsent } from '../markup/consent.ts';
import { linksOf } from '../markup/links.ts';
import { namedIn } from '../markup/named.ts';
import { coversScreen, isNamedSticking, stickingBoxes, sticks } from '../markup/sticking.ts';
import { isStoreLink } from '../markup/stores.ts';
import type { Scene } from '../scene.ts';

const part = /gate|overlay|interstitial|modal/i;
const name = /\b(?:gate|gateway|overlay|interstitial|modal|popup)\b/;
const longest = 600;

/**
 * A sheet laid over a story that is there in full, to send the reader to the app. Where anything is sold, a site may be
 * withholding text: never ours to lift.
 */
export const appGate: Detector = {
  kind: 'app-gate',
  reason: 'covers-story',
  find: (scene) =>
    [...stickingBoxes(scene), ...namedIn(scene, part, name)].filter((box) => isGate(box, scene)),
};

function isGate(element: Element, { phrases, layout }: Scene): boolean {
  // What few pass comes first, and costs least.
  if (!(layout ? covers(element, layout) : isNamedSticking(element))) return false;
  const words = wordsOf(element, longest + 1);
  return (
    words.length <= longest &&
    (phrases.offersApp.test(words) || linksOf(element).some(isStoreLink)) &&
    !phrases.sells.test(words) &&
    !isConsent(element, phrases)
  );
}

const covers = (element: Element, layout: Layout): boolean =>
  (sticks(element, layout) || layout.style(element).position === 'absolute') && coversScreen(element, layout);
