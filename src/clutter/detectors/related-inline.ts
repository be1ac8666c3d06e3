import type { Detector, Found } from '../detector.ts';
import { hasPlayer, isOffer, isVideoMark, leadElsewhere } from '../language/offers.ts';
import { saysOnly } from '../language/phrases.ts';
import { isInline, nameOf, nameWords, textOf, wordsOf } from '../language/words.ts';
import { boxAlone } from '../markup/alone.ts';
import { areCards } from '../markup/cards.ts';
import { addressOf, linkShare, linksOf } from '../markup/links.ts';
import { isCard } from '../markup/lone-card.ts';
import { holdsProse, isTerse } from '../markup/prose.ts';
import { tailOf } from '../markup/tail.ts';
import {
  closest,
  isElement,
  isText,
  matches,
  parentOf,
  read,
  standsIn,
  tagOf,
} from '../markup/unclobbered.ts';
import { isInStory, type Scene, selectInColumn } from '../scene.ts';

const blocks =
  'article,aside,b,blockquote,center,div,em,figure,h2,h3,h4,h5,h6,i,li,ol,p,section,span,strong,table,ul';
const name = /(?:baca|lihat|simak) ?juga|lihatjg|linksisip|read also|also read/;
/** A name for more than offers: tags, sources. Its links must be titles, and of this site. */
const relatedName =
  /\brelated (?:article|card|content|link|list|news|post|read|stor|teaser)|(?:article|post)s? related|(?:read more|similar) links|inline teaser|(?:blog|link) ?card\b/;
const shortestTitle = 20;
const longestBox = 900;
const longestCards = 2500;
const longestTitle = 120;

/** Other stories and videos offered between the paragraphs: "Baca juga: …", in a box, a line or a paragraph's tail. */
export const relatedInline: Detector = {
  kind: 'related-inline',
  reason: 'links-elsewhere',
  find(scene) {
    const found: Found[] = [];
    const seen = new Set<Node>();
    for (const element of selectInColumn(scene, blocks)) {
      if (standsIn(element, seen)) continue;
      for (const one of judge(element, scene)) {
        found.push(one);
        for (const node of 'tail' in one ? (one.tail ?? []) : [one as Element]) seen.add(node);
      }
    }
    return found;
  },
};

function judge(element: Element, scene: Scene): Found[] {
  const { phrases } = scene;
  const start = scene.startOf(element);
  if (phrases.leadsToVideo.test(start) || phrases.leadsToStory.test(start)) {
    if (isOffer(element, phrases)) return [boxAlone(cardOf(element), scene)];
    const parts = titledParts(element, scene);
    if (parts.length > 0) return parts;
  } else if (isNamedBox(element) || isMark(element, start) || isLoneTitle(element, scene)) {
    return [boxAlone(element, scene)];
  }
  const tail = tagOf(element) === 'p' ? tailOf(element, phrases) : [];
  return tail.length > 0 ? [{ element, tail }] : [];
}

const isMark = (element: Element, start: string): boolean => isVideoMark(start) && wordsOf(element) === start;

/** With the picture, where the card is a link as a whole. */
function cardOf(element: Element): Element {
  const link = closest(element, 'a[href]');
  return link && wordsOf(link) === wordsOf(element) ? link : element;
}

/** A card has a title that is set as one, or a picture; a quote or a note has neither. */
const titled = 'p,:is(article,aside):has(img,h2,h3)';
/** A name or the title of a work has fewer. */
const fewestWords = 6;
/** What a story asks to be done here. */
const asksHere = /\b(?:here|di ?sini)\W*$/i;
/** A file, or the page of a person or a subject. */
const noStory = /\.(?:pdf|docx?|xlsx?|zip)$|\/(?:author|penulis|tag)/i;

/** Nothing but a link to another story, between others: a paragraph in capitals, or a card. */
function isLoneTitle(element: Element, scene: Scene): boolean {
  if (!matches(element, titled) || !isInStory(element, scene)) return false;
  const [link, another] = linksOf(element);
  return (
    link !== undefined &&
    !another &&
    (tagOf(element) === 'p' ? isShouted(textOf(link).trim()) : isCard(element, scene)) &&
    linkShare(element) > 0.9 &&
    !noStory.test(addressOf(link)?.pathname ?? '') &&
    leadElsewhere('', [link])
  );
}

/** "VILLAGE COUNTS ITS OWLS" */
const isShouted = (text: string): boolean =>
  text.split(/\s+/).length >= fewestWords &&
  !asksHere.test(text) &&
  /\p{Lu}/u.test(text) &&
  !/\p{Ll}/u.test(text);

function isNamedBox(element: Element): boolean {
  if (isInline(element) && tagOf(element) !== 'span') return false;
  const words = nameWords(nameOf(element));
  return (
    (name.test(words) || (relatedName.test(words) && areTitles(element))) &&
    isTerse(element, longestBox) &&
    linkShare(element) >= 0.6
  );
}

function areTitles(element: Element): boolean {
  const links = linksOf(element);
  const titles = links.filter((link) => wordsOf(link, 1) !== '');
  return leadElsewhere('', links) && wordsOf(element).length >= titles.length * shortestTitle;
}

/** A title on its own, and the links or the video that it stands over. */
function titledParts(title: Element, scene: Scene): Element[] {
  const { phrases, story } = scene;
  const words = wordsOf(title, longestTitle + 1);
  const list = nextShown(title);
  if (!list || words.length > longestTitle) return [];
  const parts = [title, list];
  if (saysOnly(words, phrases.leadsToStory) && !isInline(title) && isLinks(list, words)) {
    let next = nextShown(list);
    for (; next && tagOf(next) === tagOf(list) && isLinks(next, words); next = nextShown(next))
      parts.push(next);
  } else if (!phrases.leadsToVideo.test(words) || !isVideo(list)) {
    return [];
  }
  const parent = parentOf(title);
  const holdsAll = parent && parent !== story?.body && parent !== story?.column;
  const size = parts.reduce((sum, part) => sum + wordsOf(part).length + 1, 0);
  return holdsAll && wordsOf(parent, 3000).length < size ? [boxAlone(parent, scene)] : parts;
}

const isLinks = (element: Element, title: string): boolean =>
  isTerse(element, longestCards) &&
  (linkShare(element) >= 0.7 || areCards(element)) &&
  leadElsewhere(title, linksOf(element));

const isVideo = (element: Element): boolean =>
  (hasPlayer(element) || isVideoMark(wordsOf(element, 80))) && !holdsProse(element);

/** A break, or what is said to those who do not see the page: "list of 2 items". */
const unseen = 'br,.sr-only,.visually-hidden,[class*=screen-reader]';

/** The next element; a line of text in between means that it is not next. */
function nextShown(element: Element): Element | null {
  let next = read(element, 'nextSibling');
  while (next !== null) {
    if (isText(next) && next.data.trim() !== '') return null;
    if (isElement(next) && !matches(next, unseen)) return next;
    next = read(next, 'nextSibling');
  }
  return null;
}
