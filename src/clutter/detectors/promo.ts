import type { Detector, Found } from '../detector.ts';
import { reports } from '../language/reported.ts';
import { isInline, isNamed, isWithin, plain, wordsOf } from '../language/words.ts';
import { boxAlone } from '../markup/alone.ts';
import { addressOf, leadsAway, linkShare, linksOf, siteName } from '../markup/links.ts';
import { isNetwork } from '../markup/networks.ts';
import { holdsProse } from '../markup/prose.ts';
import { isOwn } from '../markup/stores.ts';
import {
  attributeOf,
  closest,
  contains,
  follows,
  holds,
  matches,
  selectIn,
  standsIn,
} from '../markup/unclobbered.ts';
import type { Reason } from '../reasons.ts';
import { isInStory, type Scene, selectInColumn } from '../scene.ts';

const blocks = 'aside,blockquote,center,div,em,form,h2,h3,h4,h5,h6,i,li,p,section,span,strong';
const field = 'input[type=email]';
/** Where readers prefer a source in Google's results, and where they follow one. */
const preferred = '[href*="google.com/preferences/source"]';
const channels = `a:is(${preferred},[href*="news.google.com/publications"],[href*="whatsapp.com/channel"])`;
const republished =
  /^(?:artikel|berita) ini (?:telah|sudah) (?:tayang|terbit|dimuat|dipublikasikan) (?:d[ie]|pa|se)/;
const more = 'textarea,select,[type=password],[type=tel],[type=url]';
/** In the name of a form, or where a link leads. */
const signUp = /newsletter|subscri|langganan|sign.?up/;
const longest = 260;
/** With what the law asks to be said. */
const longestForm = 600;
/** A line that only says "Follow us" before a row of icons, or before one of a channel. */
const longestTitle = 60;
const fewestIcons = 2;

/** A site asking to be followed: Google News lines, WhatsApp and Telegram channels, newsletters. */
export const promo: Detector = {
  kind: 'promo',
  reason: 'invites-to-follow',
  find(scene) {
    const found: Found[] = [];
    const seen = new Set<Element>();
    const asks = scene.story !== undefined && holds(scene.story.column, field);
    for (const link of selectInColumn(scene, channels)) {
      const box = boxAlone(closest(link, 'p,li') ?? link, scene);
      if (standsIn(box, seen) || !isOwnChannel(link, box)) continue;
      seen.add(box);
      found.push(box);
    }
    const forms = new Set(asks ? selectInColumn(scene, `:is(${blocks}):has(${field})`) : []);
    for (const element of selectInColumn(scene, blocks)) {
      if (standsIn(element, seen)) continue;
      const reason = reasonOf(element, scene, forms);
      if (!reason) continue;
      const box = boxAlone(element, scene);
      seen.add(box);
      found.push({ element: box, reason });
    }
    return found;
  },
};

const reasonOf = (element: Element, scene: Scene, forms: ReadonlySet<Element>): Reason | false =>
  republished.test(scene.startOf(element))
    ? isWithin(element, 2 * longest) && 'printed-before'
    : (isInvitation(element, scene) || (forms.has(element) && isNewsletterForm(element, scene))) &&
      'invites-to-follow';

/**
 * Led by the request and naming a channel. Between the paragraphs the channel is the site's own, and linked to or asked
 * for at the end: "Follow these steps to join the ministry's WhatsApp channel" is the story's advice.
 */
function isInvitation(element: Element, scene: Scene): boolean {
  const { phrases } = scene;
  if (!phrases.asksToFollow.test(scene.startOf(element))) return false;
  const words = wordsOf(element, longest + 1);
  if (words.length > longest || reports.test(words)) return false;
  const leads = linksOf(element).filter(leadsToChannel);
  if (!phrases.namesChannel.test(words))
    return (
      (leads.length >= fewestIcons || leads.some((link) => matches(link, channels))) &&
      words.length <= longestTitle
    );
  const isLinked = leads.length > 0;
  if (isLinked && !isInStory(element, scene)) return true;
  return (
    (phrases.speaksOfSite.test(words) ||
      namesSite(words, scene.page) ||
      leads.some((link) => isOwn(link) || !leadsAway(link))) &&
    (isLinked || (!isInline(element) && isAfterStory(element, scene)))
  );
}

/** Hardly more than the link, in whatever language: to this site as a source, or by its name to a channel. */
const isOwnChannel = (link: Element, box: Element): boolean =>
  linkShare(box) >= 0.5 &&
  isWithin(box, longest) &&
  (matches(link, preferred) ? isOwn(link) : namesSite(wordsOf(box), link.ownerDocument));

const namesSite = (words: string, page: Document): boolean =>
  selectIn(page, 'meta[property="og:site_name"]')
    .map((meta) => joined(plain(attributeOf(meta, 'content'))))
    .concat(siteName(page.baseURI))
    .some((name) => name && joined(words).includes(name));

/** "kabar hulu", "kabarhulu" and "kabarhulu.com" are one name. */
const joined = (words: string): string => words.replace(/\.com?\b|[^\p{L}\p{N}]/gu, '');

function leadsToChannel(link: Element): boolean {
  const address = addressOf(link);
  if (!address) return false;
  return isNetwork(address.hostname) || signUp.test(address.pathname);
}

function isAfterStory(element: Element, { story }: Scene): boolean {
  const last = story?.paragraphs.at(-2) ?? story?.body;
  return last !== undefined && (last === element || follows(last, element));
}

/** A whole form, if it is one, that asks for an address and perhaps a name: no comment, no order, no account. */
function isNewsletterForm(element: Element, { phrases, startOf }: Scene): boolean {
  const first = isInline(element) ? undefined : selectIn(element, field)[0];
  if (!first || !contains(element, closest(first, 'form') ?? first)) return false;
  if (holds(element, more) || selectIn(element, '[type=text]').length > 2) return false;
  const asks = isNamed(element, signUp) || phrases.asksToFollow.test(startOf(element));
  return isWithin(element, asks ? longestForm : longest) && !holdsProse(element, phrases.asksConsent);
}
