import type { Detector } from '../detector.ts';
import { isNamed, isWithin, namedLike, wordsOf } from '../language/words.ts';
import type { Layout } from '../layout.ts';
import { isConsent } from '../markup/consent.ts';
import { hasClose } from '../markup/controls.ts';
import { linksOf } from '../markup/links.ts';
import { coversScreen, namedSticking, stickingBoxes, sticks } from '../markup/sticking.ts';
import { contains, holds, matches, selectIn, shows } from '../markup/unclobbered.ts';
import { adName, knownEverywhere } from '../rules/everywhere.ts';
import type { Scene } from '../scene.ts';
import { frame } from '../story.ts';

const ads = `${knownEverywhere['ad-slot'].join(',')},iframe[src*=ads i],iframe[id*=ads i]`;
const players = 'iframe,video';
const siteHead = `${frame},a[href="/"],${namedLike('menu', 'navbar', 'logo', 'search')}`;
/** What the reader uses: help to read the page, and what is opened and closed at will. */
const tools =
  /accessib|a11y|aksesib|disab|difabel|userway|skip|sienna|\b(?:menu|drawer|nav|search|filter|comment|komentar|lightbox|gallery|share)/;
const mostLinks = 7;
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
    const named = namedSticking(scene).filter((box) => !layout || sticks(box, layout));
    return [...stickingBoxes(scene), ...named].filter((box) => isClutter(box, scene));
  },
};

const isClutter = (element: Element, scene: Scene): boolean =>
  !matches(element, 'header,nav') &&
  !isNamed(element, tools) &&
  isWithin(element, longest) &&
  (holdsAd(element) || isInTheWay(element, scene)) &&
  !isConsent(element, scene.phrases);

/** What covers the screen and sells is a wall, not ours to lift even where it can be closed. */
function isInTheWay(element: Element, scene: Scene): boolean {
  const { layout, phrases, story } = scene;
  if (isTool(element) || isSiteHead(element, scene) || (layout && isAside(element, layout))) return false;
  const fixed = isFixed(element, scene);
  if (story && contains(story.column, element) && !fixed) return false;
  if (layout && coversScreen(element, layout) && phrases.sells.test(wordsOf(element))) return false;
  return hasClose(element, phrases) || (fixed && holds(element, players));
}

const isFixed = (element: Element, { layout }: Scene): boolean =>
  layout === undefined || layout.style(element).position === 'fixed';

const holdsAd = (element: Element): boolean =>
  holds(element, ads) || [element, ...selectIn(element, ':scope > *')].some((part) => isNamed(part, adName));

const isTool = (element: Element): boolean =>
  linksOf(element).length > mostLinks || holds(element, 'textarea,[type=search]');

/** The site's own head: at the top (or foot) of the screen, slim, with its name, menu or search. */
function isSiteHead(element: Element, { layout }: Scene): boolean {
  return shows(element, siteHead) && (!layout || layout.box(element).height <= highestHead);
}

/** A button, or a drawer that waits beside the screen until the reader opens it. */
const isAside = (element: Element, { box, viewport }: Layout): boolean => {
  const { x, width, height } = box(element);
  return (width <= smallest && height <= smallest) || x >= viewport.width || x + width <= 0;
};
