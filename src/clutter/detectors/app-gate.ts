import { isConsent } from '../consent.ts';
import type { Detector } from '../detector.ts';
import type { Layout } from '../layout.ts';
import { linksOf } from '../links.ts';
import { type Scene, select } from '../scene.ts';
import { isNamedSticking, stickingBoxes } from '../sticking.ts';
import { isStoreLink } from '../stores.ts';
import { isNamed, namedLike, wordsOf } from '../words.ts';

const mayBeNamed = namedLike('gate', 'overlay', 'interstitial', 'modal');
const name = /\b(?:gate|gateway|overlay|interstitial|modal|popup)\b/;
/** Where one of these stands, a site may be withholding text it sells: never ours to lift. */
const sells =
  /subscri|langganan|log ?in|sign in|\bmasuk\b|daftar|premium|member|paywall|abonn|suscri|assin|подпис|订阅|訂閱|購読|구독|rp ?\d|[$€£¥] ?\d/;
const longest = 600;
const coversAtLeast = 0.5;

/** A sheet laid over a story that is there in full, to send the reader to the app. Never where anything is sold. */
export const appGate: Detector = {
  kind: 'app-gate',
  reason: 'covers-story',
  find(scene) {
    const named = select(scene, mayBeNamed).filter((box) => isNamed(box, name));
    return [...stickingBoxes(scene), ...named].filter((box) => isGate(box, scene));
  },
};

function isGate(element: Element, { phrases, layout }: Scene): boolean {
  const words = wordsOf(element, longest + 1);
  if (words.length > longest || sells.test(words) || isConsent(element)) return false;
  if (!phrases.offersApp.test(words) && !linksOf(element).some(isStoreLink)) return false;
  return layout ? covers(element, layout) : isNamedSticking(element);
}

function covers(element: Element, layout: Layout): boolean {
  if (!/fixed|absolute|sticky/.test(layout.style(element).position)) return false;
  const { width, height } = layout.box(element);
  const { viewport } = layout;
  return (
    Math.min(width, viewport.width) * Math.min(height, viewport.height) >=
    viewport.width * viewport.height * coversAtLeast
  );
}
