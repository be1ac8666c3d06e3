import { isConsent } from '../consent.ts';
import { hasClose } from '../controls.ts';
import type { Detector } from '../detector.ts';
import type { Layout } from '../layout.ts';
import { type Scene, select } from '../scene.ts';
import { isNamedSticking, stickingBoxes } from '../sticking.ts';
import { contains, matches, selectIn } from '../unclobbered.ts';
import { nameTokens, wordsOf } from '../words.ts';

const mayBeNamed =
  '[class*="sticky" i],[id*="sticky" i],[class*="fixed" i],[id*="fixed" i],[class*="floating" i],[id*="floating" i],[id*="anchorads" i],[style*="position:fixed"],[style*="position: fixed"]';
const adNames = new Set(['ad', 'ads', 'advert', 'adsense', 'advertisement', 'iklan', 'sponsor', 'anchorads']);
const ads =
  'ins.adsbygoogle,[id^="div-gpt-ad"],[id^="google_ads_iframe"],[data-ad-slot],iframe[src*="ads" i],iframe[id*="ads" i]';
const players = 'iframe,video';
const siteHead =
  'nav,[role="navigation"],[role="banner"],[role="search"],input[type="search"],[itemprop="logo"],[class*="menu" i],[class*="navbar" i],[class*="logo" i]';
const helps = 'accessib,a11y,aksesib,userway,skip,sienna';
const longest = 400;
const highestHead = 160;
const smallest = 80;

/** Bars and floating players stuck to the screen over the story: what holds an ad, or can be closed. */
export const sticky: Detector = {
  kind: 'sticky',
  everywhere: true,
  find(scene) {
    const { page, layout } = scene;
    const named = select(scene, mayBeNamed).filter(isNamedSticking);
    const boxes =
      layout && page.body
        ? [...stickingBoxes(page, layout), ...named.filter((box) => sticks(box, layout))]
        : named;
    const found = [...new Set(boxes)].filter((box) => isClutter(box, scene));
    return found.map((element) => ({ kind: 'sticky', element, reason: 'sticks-to-screen' }));
  },
};

const sticks = (element: Element, layout: Layout): boolean =>
  /fixed|sticky/.test(layout.style(element).position);

function isClutter(element: Element, scene: Scene): boolean {
  if (
    matches(element, 'html,body,main,article,header,nav') ||
    (scene.story && contains(element, scene.story.body))
  )
    return false;
  if (selectIn(element, 'h1').length > 0 || isConsent(element) || isHelp(element)) return false;
  const ad = holdsAd(element);
  if (wordsOf(element, longest + 1).length > longest) return false;
  if (isSiteHead(element, scene) && !ad) return false;
  if (scene.layout && isSmall(element, scene.layout) && !ad) return false;
  if (scene.story && contains(scene.story.column, element) && !ad && !isFixed(element, scene)) return false;
  return (
    ad ||
    hasClose(element, scene.phrases) ||
    (isFixed(element, scene) && selectIn(element, players).length > 0)
  );
}

const isFixed = (element: Element, { layout }: Scene): boolean =>
  layout === undefined || layout.style(element).position === 'fixed';

const holdsAd = (element: Element): boolean =>
  selectIn(element, ads).length > 0 || [element, ...selectIn(element, ':scope > *')].some(isAdNamed);

const isAdNamed = (element: Element): boolean => {
  for (const token of nameTokens(element)) if (adNames.has(token)) return true;
  return false;
};

/** The site's own head: at the top (or foot) of the screen, slim, with its name, menu or search. */
function isSiteHead(element: Element, { layout }: Scene): boolean {
  const isHead = matches(element, siteHead) || selectIn(element, siteHead).length > 0;
  return isHead && (!layout || layout.box(element).height <= highestHead);
}

const isSmall = (element: Element, layout: Layout): boolean => {
  const { width, height } = layout.box(element);
  return width <= smallest && height <= smallest;
};

const isHelp = (element: Element): boolean => {
  const tokens = [...nameTokens(element)].join(' ');
  return helps.split(',').some((name) => tokens.includes(name));
};
