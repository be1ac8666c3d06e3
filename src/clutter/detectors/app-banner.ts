import type { Detector } from '../detector.ts';
import { isNamed, namedLike, wordsOf } from '../language/words.ts';
import { boxAlone } from '../markup/alone.ts';
import { hasClose } from '../markup/controls.ts';
import { isControl, linksOf } from '../markup/links.ts';
import { namedIn } from '../markup/named.ts';
import { isNamedSticking, sticks } from '../markup/sticking.ts';
import { isOwn, isStoreLink, storeLinks } from '../markup/stores.ts';
import { attributeOf, closest, contains, holds, matches, parentOf, tagOf } from '../markup/unclobbered.ts';
import { knownEverywhere } from '../rules/everywhere.ts';
import { isInStory, type Scene, select } from '../scene.ts';
import { frame } from '../story.ts';

const vendors = knownEverywhere['app-banner'].join(',');
const part = /app|smartbanner/i;
const mayBeButton = 'button,[role=button],a:is(:not([href]),[href*=app i],[href^="#"],[href^="javascript:"])';
const bannerName = /\b(?:smart|app)banner\b/;
const appName = /\b(?:apps?|aplikasi)\b/;
const partner =
  /\b(?:banner|bar|card|download|gateway|get|install|interstitial|mobile|modal|open|overlay|popup|promo|qr|smart|sticky|store)\b/;
/** Either of them. */
const seedName = /\b(?:(?:smart|app)banner|apps?|aplikasi)\b/;
const furniture = `${frame},header,${namedLike('footer', 'menu')}`;
const longestButton = 40;
const longestBanner = 420;
const furthest = 6;
const enough = 3;

/** The site's own app, offered over or beside the story. Store links in footers, menus and stories stay. */
export const appBanner: Detector = {
  kind: 'app-banner',
  reason: 'app-offer',
  everywhere: true,
  find(scene) {
    const found = select(scene, vendors);
    for (const seed of seedsOf(scene)) {
      if (found.some((element) => contains(element, seed))) continue;
      const banner = bannerAround(seed, scene);
      if (banner) found.push(banner);
    }
    return found;
  },
};

/** Elements that a banner might be grown from. */
function seedsOf(scene: Scene): Element[] {
  return [
    ...namedIn(scene, part, seedName).filter(
      (element) => !matches(element, 'html,body') && hasAppName(element),
    ),
    ...select(scene, storeLinks).filter(isStoreLink),
    ...select(scene, mayBeButton).filter((element) => isAppButton(element, scene)),
  ];
}

function isAppButton(element: Element, { phrases }: Scene): boolean {
  const words = wordsOf(element, longestButton + 1);
  return words.length <= longestButton && phrases.offersApp.test(words);
}

/** `app` as a whole word of the name, with a word that banners are named by. */
const hasAppName = (element: Element): boolean =>
  isNamed(element, bannerName) || (isNamed(element, appName) && isNamed(element, partner));

/** The largest box around the seed that is still one offer of the app, if its signals add up. */
function bannerAround(seed: Element, scene: Scene): Element | undefined {
  let banner: Element | undefined;
  let step: Element | null = seed;
  for (let climbed = 0; climbed < furthest && step !== null; climbed += 1) {
    if (!isWithinOffer(step, scene)) break;
    if (scoreOf(step, scene) >= enough) banner = step;
    step = parentOf(step);
  }
  return banner && boxAlone(banner, scene);
}

/** What sells, a story perhaps, is no offer of the app: never ours to lift. */
function isWithinOffer(element: Element, { phrases, story }: Scene): boolean {
  if (matches(element, 'html,body,main,article,p,table') || (story && contains(element, story.body)))
    return false;
  if (holds(element, 'h1')) return false;
  const words = wordsOf(element, longestBanner + 1);
  return words.length <= longestBanner && !phrases.sells.test(words) && !hasForeignLink(element);
}

/** A link that leads to something else than the app: what holds it is more than a banner. */
const hasForeignLink = (element: Element): boolean =>
  linksOf(element).some(
    (link) =>
      !isControl(link) && !isStoreLink(link) && !/app|aplikasi/.test(attributeOf(link, 'href').toLowerCase()),
  );

/** Signals of an app offer: name, words, own app, close control, place. Each is worth a point, the strongest two. */
function scoreOf(element: Element, scene: Scene): number {
  const stores = linksOf(element).filter(isStoreLink);
  const named = hasAppName(element);
  const offered = scene.phrases.offersApp.test(wordsOf(element, longestBanner + 1));
  if (!offered && stores.length === 0 && !isNamed(element, bannerName)) return 0;
  let score = (named ? 2 : 0) + (offered ? 1 : 0) + (stores.length > 0 ? 1 : 0);
  if (stores.some(isOwn)) score += 1;
  if (hasClose(element, scene.phrases)) score += 1;
  if (standsOver(element, scene)) score += 1;
  if (closest(element, furniture) !== null) score -= 2;
  if (isInStory(element, scene) && (!named || stores.some((link) => !isOwn(link)))) score -= 2;
  return score;
}

/** Fixed or stuck to the screen, or laid straight into the page's top level. */
function standsOver(element: Element, { layout }: Scene): boolean {
  const parent = parentOf(element);
  if (parent !== null && tagOf(parent) === 'body') return true;
  return isNamedSticking(element) || (layout !== undefined && sticks(element, layout));
}
