import { boxAlone } from '../alone.ts';
import type { Detector } from '../detector.ts';
import { addressOf, linksOf } from '../links.ts';
import { isNetwork } from '../networks.ts';
import { isTerse } from '../prose.ts';
import { type Scene, selectInColumn } from '../scene.ts';
import { closest, contains, follows, holds, selectIn, standsIn } from '../unclobbered.ts';
import { isInline, isWithin, wordsOf } from '../words.ts';

const blocks = 'aside,blockquote,center,div,em,form,h2,h3,h4,h5,h6,i,li,p,section,span,strong';
const channels =
  /google news|google ?berita|whats ?app|telegram|newsletter|instagram|facebook|twitter|tiktok|youtube|threads|line today|messenger|viber|push notification/;
const republished = /^(?:artikel|berita) ini (?:telah|sudah) (?:tayang|terbit|dimuat|dipublikasikan)/;
const more = 'textarea,select,[type=password],[type=tel],[type=url]';
const longest = 260;
/** A line that only says "Follow us" before a row of icons. */
const longestTitle = 60;
const fewestIcons = 2;

/** A site asking to be followed: Google News lines, WhatsApp and Telegram channels, newsletters. */
export const promo: Detector = {
  kind: 'promo',
  reason: 'invites-to-follow',
  find(scene) {
    const found = new Set<Element>();
    for (const element of selectInColumn(scene, blocks)) {
      if (standsIn(element, found)) continue;
      if (isInvitation(element, scene) || isNewsletterForm(element)) found.add(boxAlone(element, scene));
    }
    return [...found];
  },
};

/** Led by the request, naming a channel, and linked to it (or standing after the story). */
function isInvitation(element: Element, scene: Scene): boolean {
  const start = scene.startOf(element);
  if (republished.test(start)) return isWithin(element, 2 * longest);
  if (!scene.phrases.asksToFollow.test(start)) return false;
  const words = wordsOf(element, longest + 1);
  if (words.length > longest) return false;
  const leads = linksOf(element).filter(leadsToChannel);
  if (!channels.test(words)) return leads.length >= fewestIcons && words.length <= longestTitle;
  return leads.length > 0 || (!isInline(element) && isAfterStory(element, scene));
}

function leadsToChannel(link: Element): boolean {
  const address = addressOf(link);
  if (!address) return false;
  return isNetwork(address.hostname) || /newsletter|subscribe|langganan/.test(address.pathname);
}

function isAfterStory(element: Element, { story }: Scene): boolean {
  const last = story?.paragraphs.at(-2) ?? story?.body;
  return last !== undefined && (last === element || follows(last, element));
}

/** A whole form, if it is one, that asks for an address and perhaps a name: no comment, no order, no account. */
function isNewsletterForm(element: Element): boolean {
  const field = isInline(element) ? undefined : selectIn(element, 'input[type=email]')[0];
  if (!field || !contains(element, closest(field, 'form') ?? field)) return false;
  if (holds(element, more) || selectIn(element, '[type=text]').length > 2) return false;
  return isTerse(element, longest);
}
