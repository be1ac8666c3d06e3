import { isConsent } from '../consent.ts';
import { hasClose } from '../controls.ts';
import type { Detector } from '../detector.ts';
import type { Layout } from '../layout.ts';
import { type Scene, select } from '../scene.ts';
import { isNamedSticking, stickingBoxes } from '../sticking.ts';
import { contains, matches, selectIn } from '../unclobbered.ts';
import { isNamed, namedLike, wordsOf } from '../words.ts';

const mayBeNamed = `${namedLike('sticky', 'fixed', 'floating', 'anchorads')},[style*="position"]`;
const adName = /\b(?:ads?|advert|adsense|advertisement|iklan|sponsor|anchorads)\b/;
const ads =
  'ins.adsbygoogle,[id^="div-gpt-ad"],[id^="google_ads_iframe"],[data-ad-slot],iframe[src*="ads" i],iframe[id*="ads" i]';
const players = 'iframe,video';
const siteHead = `nav,[role="navigation"],[role="banner"],${namedLike('menu', 'navbar', 'logo', 'search')}`;
const help = /accessib|a11y|aksesib|userway|skip|sienna/;
const longest = 400;
const highestHead = 160;
const smallest = 80;

/** Bars and floating players stuck to the screen over the story: what holds an ad, or can be closed. */
export const sticky: Detector = {
  kind: 'sticky',
  reason: 'sticks-to-screen',
  everywhere: true,
  find(scene) {
    const { layout } = scene;
    const named = select(scene, mayBeNamed).filter(isNamedSticking);
    const sticking = layout ? named.filter((box) => sticks(box, layout)) : named;
    return [...stickingBoxes(scene), ...sticking].filter((box) => isClutter(box, scene));
  },
};

const sticks = (element: Element, layout: Layout): boolean =>
  /fixed|sticky/.test(layout.style(element).position);

function isClutter(element: Element, scene: Scene): boolean {
  const { layout, phrases, story } = scene;
  if (matches(element, 'header,nav') || isNamed(element, help) || isConsent(element)) return false;
  if (wordsOf(element, longest + 1).length > longest) return false;
  if (holdsAd(element)) return true;
  if (isSiteHead(element, scene) || (layout && isSmall(element, layout))) return false;
  const fixed = isFixed(element, scene);
  if (story && contains(story.column, element) && !fixed) return false;
  return hasClose(element, phrases) || (fixed && selectIn(element, players).length > 0);
}

const isFixed = (element: Element, { layout }: Scene): boolean =>
  layout === undefined || layout.style(element).position === 'fixed';

const holdsAd = (element: Element): boolean =>
  selectIn(element, ads).length > 0 ||
  [element, ...selectIn(element, ':scope > *')].some((part) => isNamed(part, adName));

/** The site's own head: at the top (or foot) of the screen, slim, with its name, menu or search. */
function isSiteHead(element: Element, { layout }: Scene): boolean {
  const isHead = matches(element, siteHead) || selectIn(element, siteHead).length > 0;
  return isHead && (!layout || layout.box(element).height <= highestHead);
}

const isSmall = (element: Element, layout: Layout): boolean => {
  const { width, height } = layout.box(element);
  return width <= smallest && height <= smallest;
};
