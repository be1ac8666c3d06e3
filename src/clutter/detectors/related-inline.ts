import { boxAlone } from '../alone.ts';
import type { Detector, Found } from '../detector.ts';
import { linkShare, linksOf } from '../links.ts';
import { hasPlayer, isOffer, isVideoMark } from '../offers.ts';
import { holdsProse } from '../prose.ts';
import { type Scene, selectInColumn } from '../scene.ts';
import { tailOf } from '../tail.ts';
import { contains, matches, parentOf, read, tagOf } from '../unclobbered.ts';
import { isInline, isNamed, wordsOf } from '../words.ts';

const blocks =
  'aside,b,blockquote,center,div,em,figure,h2,h3,h4,h5,h6,i,li,ol,p,section,span,strong,table,ul';
const name = /baca juga|bacajuga|lihat juga|lihatjg|linksisip|read also|also read|simak juga/;
const longestBox = 900;
const longestTitle = 120;

/** Other stories and videos offered between the paragraphs: "Baca juga: …", in a box, a line or a paragraph's tail. */
export const relatedInline: Detector = {
  kind: 'related-inline',
  reason: 'links-elsewhere',
  find(scene) {
    const found: Found[] = [];
    for (const element of selectInColumn(scene, blocks))
      if (!found.some((one) => covers(one, element))) found.push(...judge(element, scene));
    return found;
  },
};

const covers = (found: Found, inner: Element): boolean =>
  'tail' in found
    ? (found.tail ?? []).some((node) => contains(node, inner))
    : contains(found as Element, inner);

function judge(element: Element, scene: Scene): Found[] {
  const { phrases } = scene;
  const start = scene.startOf(element);
  const isVideo = phrases.leadsToVideo.test(start);
  if (isVideo || phrases.leadsToStory.test(start)) {
    if (isOffer(element, phrases)) return [boxAlone(element, scene.story?.body)];
    const parts = titledParts(element, scene);
    if (parts.length > 0) return parts;
  } else if (isNamedBox(element) || isMark(element, start)) {
    return [boxAlone(element, scene.story?.body)];
  }
  const tail = tagOf(element) === 'p' ? tailOf(element, phrases) : [];
  return tail.length > 0 ? [{ element, tail }] : [];
}

const isMark = (element: Element, start: string): boolean => isVideoMark(start) && wordsOf(element) === start;

function isNamedBox(element: Element): boolean {
  if (isInline(element) && tagOf(element) !== 'span') return false;
  if (!isNamed(element, name) || holdsProse(element)) return false;
  const isShort = wordsOf(element, longestBox + 1).length <= longestBox;
  return isShort && linksOf(element).length > 0 && linkShare(element) >= 0.6;
}

/** A title on its own, and the links or the video that it stands over. */
function titledParts(title: Element, { phrases, story }: Scene): Element[] {
  const words = wordsOf(title, longestTitle + 1);
  const list = nextShown(title);
  if (!list || words.length > longestTitle || wordsOf(list, longestBox + 1).length > longestBox) return [];
  const isBare = /^[^\p{L}\p{N}]*$/u.test(words.replace(phrases.leadsToStory, ''));
  const isList = isBare && !isInline(title) && linksOf(list).length > 0 && linkShare(list) >= 0.8;
  const isVideo = phrases.leadsToVideo.test(words) && (hasPlayer(list) || isVideoMark(wordsOf(list, 80)));
  if (holdsProse(list) || !(isList || isVideo)) return [];
  const parent = parentOf(title);
  const holdsBoth = parent && parent !== story?.body && parent !== story?.column;
  const isAll = holdsBoth && wordsOf(parent, 3000).length <= words.length + wordsOf(list).length + 1;
  return isAll ? [boxAlone(parent, story?.body)] : [title, list];
}

/** The next element; a line of text in between means that it is not next. */
function nextShown(element: Element): Element | null {
  let next = read(element, 'nextSibling');
  while (next !== null) {
    if (next.nodeType === 3 && (next as Text).data.trim() !== '') return null;
    if (next.nodeType === 1 && !matches(next as Element, 'br')) return next as Element;
    next = read(next, 'nextSibling');
  }
  return null;
}
