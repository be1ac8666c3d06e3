import { endsSentence } from '../blocks.ts';
import type { Draft, Preparation } from '../draft.ts';
import { credited, longestCredited } from '../furniture/credited.ts';
import { selectPossible } from '../possible.ts';
import { select } from '../select.ts';
import { wordsOf } from '../text.ts';
import { hasWords } from '../walk.ts';

const named =
  '[class*="caption" i], [class*="credit" i], [class*="legend" i], [class*="photographer" i], [class*="keterangan" i], [itemprop~="caption" i], [itemprop~="copyrightHolder" i], figcaption';
const picture = 'img, picture, video, amp-img, noscript';
const structural = 'body, main, article, section, ul, ol, li, td';
/** Characters that may stand beside the caption in its picture's frame. */
const besides = 200;
/** Characters; longer is text that stands beside a picture. */
const longest = 500;

function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) {
    if (/^[\w:-]+$/u.test(attribute)) renamed.setAttribute(attribute, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** The nearest element around a caption that has its picture, at most three steps up. */
function frameOf(caption: Element): Element | undefined {
  let at = caption.parentElement;
  for (let step = 0; at && step < 3; at = at.parentElement, step++) if (at.querySelector(picture)) return at;
  return undefined;
}

/** The picture just before a caption that has no frame of its own; a row of buttons may stand between the two. */
function pictureBefore(caption: Element): Element | undefined {
  let at = caption.previousElementSibling;
  if (at && !at.matches('img, picture')) at = at.previousElementSibling;
  return at?.matches('img, picture') ? at : undefined;
}

function frameTogether(shown: Element, caption: Element): Element {
  const figure = caption.ownerDocument.createElement('figure');
  shown.before(figure);
  figure.append(shown, rename(caption, 'figcaption'));
  return figure;
}

function addTo(caption: Element, more: Element): void {
  caption.append(' ', ...more.childNodes);
  more.remove();
}

/** Characters of a name that stands beside a caption: an agency, a photographer. */
const longestCredit = 40;

/** In the picture's own box, a few words right after its caption say whose picture it is. */
function takeCredit(caption: Element): void {
  const next = caption.nextElementSibling;
  const words = next?.childElementCount === 0 ? wordsOf(next) : '';
  const box = caption.parentElement;
  if (!next || !words || !box?.querySelector(picture) || words.length > longestCredit || endsSentence(words))
    return;
  if (wordsOf(box).length <= wordsOf(caption).length + longestCredit) addTo(caption, next);
}

/** A paragraph just after a picture, or a box of pictures that says nothing, that ends with who took it. */
function takeCredited(page: Document): void {
  for (const line of select(page, 'p')) {
    const box = line.previousElementSibling;
    const shown = box?.localName === 'img' ? box : box?.firstElementChild && box.querySelector('img');
    if (!box || !shown || line.matches(named) || line.querySelector(picture)) continue;
    const words = wordsOf(line);
    if (words.length >= longestCredited || !credited.test(words) || hasWords(box)) continue;
    const part = shown.closest(structural);
    if (part && box.contains(part)) continue;
    // Its box keeps its own name, which may be that of no picture of the story: the line stays.
    if (box.localName === 'figure') box.append(rename(line, 'figcaption'));
    else frameTogether(box, line);
  }
}

/** A picture as a term and its caption as what that means. */
const isPair = (frame: Element): boolean => frame.matches('dl') && frame.childElementCount === 2;

/** What a press on the picture's caption does, before or after what it says: within a sentence, Zoom is a name. */
const control = /^\W*(?:perbesar|lihat foto|enlarge(?: image)?|zoom)\W*$/iu;
const leadsOn = 'a[href]:not([href^="#"])';

const isControl = (part: Element): boolean => {
  const [caption, words] = [wordsOf(part.closest('figcaption') ?? part), wordsOf(part)];
  return (
    control.test(words) && !part.closest(leadsOn) && (caption.startsWith(words) || caption.endsWith(words))
  );
};

/** Galleries tell their story under the pictures: what is longer than a caption, and what is called as it is, is text. */
function freeTexts(page: Document): void {
  const below = select(page, 'figcaption').filter((one) => one.querySelector('p') && one.closest('figure'));
  const isLong = (one: Element): boolean => wordsOf(one).length > longest;
  const called = new Set(below.filter(isLong).map(({ className }) => className));
  for (const one of below)
    if (one.className ? called.has(one.className) : isLong(one))
      one.closest('figure')?.after(rename(one, 'div'));
}

/** Makes what a site calls a caption or credit a real one, in a figure with its picture. */
export const captions: Preparation = {
  name: 'captions',
  prepare({ page }: Draft): void {
    freeTexts(page);
    takeCredited(page);
    const framed = new Set<Element>();
    for (const element of selectPossible(page, named)) {
      if (
        element.closest('figure figcaption, table, a, h1, h2') ||
        element.querySelector(`${picture}, p + p, h1, h2, figure`)
      )
        continue;
      const text = wordsOf(element);
      if (!text || text.length > longest || element.matches(structural)) continue;
      const before = element.previousElementSibling;
      if (before?.lastElementChild && framed.has(before)) {
        addTo(before.lastElementChild, element);
        continue;
      }
      takeCredit(element);
      const shown = element.closest('figure') ? undefined : pictureBefore(element);
      if (shown) {
        framed.add(frameTogether(shown, element));
        continue;
      }
      const frame = frameOf(element);
      if (!frame || wordsOf(frame).length > text.length + besides) continue;
      const caption = rename(element, 'figcaption');
      if (!caption.closest('figure') && (frame.matches('div, p, span') || isPair(frame)))
        rename(frame, 'figure');
    }
    for (const caption of select(page, 'figcaption'))
      for (const part of select(caption, 'a, button, span')) if (isControl(part)) part.remove();
  },
};
