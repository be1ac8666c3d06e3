import { elementsIn, select } from './select.ts';
import { inOneLine, wordsOf } from './text.ts';

/** Looked up rather than searched for: a selector of so many names is asked of every element name by name. */
const blockTags = new Set(
  'p li blockquote pre h1 h2 h3 h4 h5 h6 dd dt td th caption figcaption summary address div section article aside main header footer ul ol dl table figure form details tr center'.split(
    ' ',
  ),
);

/** A line or paragraph, as a reader sees it, and its words. */
interface Leaf {
  readonly element: Element;
  readonly text: string;
  /** As they stand in the markup. */
  readonly raw: string;
}

/** The innermost blocks that hold text, in document order; no more of them than `most`. `elements`: all that `root` holds. */
export function leavesOf(
  root: Element,
  most = Number.POSITIVE_INFINITY,
  elements: readonly Element[] = elementsIn(root),
): readonly Leaf[] {
  const holders = new Set<Element>();
  const all = elements.filter(({ localName }) => blockTags.has(localName));
  for (const block of all) {
    for (let at = block.parentElement; at && at !== root && !holders.has(at); at = at.parentElement)
      holders.add(at);
  }
  const leaves: Leaf[] = [];
  for (const element of all) {
    if (leaves.length >= most) break;
    const raw = !holders.has(element) || hasOwnWords(element) ? (element.textContent ?? '') : '';
    const text = inOneLine(raw);
    if (text) leaves.push({ element, text, raw });
  }
  return leaves;
}

/** Text of its own beside the blocks in it. */
export function hasOwnWords(block: Element): boolean {
  for (let child = block.firstChild; child; child = child.nextSibling) {
    // An element has no value.
    if ((child.nodeValue ?? '').trim().length > 1 && child.nodeType === 3) return true;
  }
  return false;
}

/** Most blocks hold no elements, which a browser tells sooner than it asks a selector. */
export const holds = (block: Element, selector: string): boolean =>
  block.childElementCount > 0 && block.querySelector(selector) !== null;

/** Share of its characters that stand in links, 0 to 1; `text`: its words, where they are known. */
export function linkShare(block: Element, text?: string): number {
  const links = block.childElementCount > 0 ? select(block, 'a[href]') : [];
  const isWithin = block.closest('a[href]') !== null;
  // Most blocks have no link, and need not be read.
  const length = isWithin || links.length > 0 ? (text ?? wordsOf(block)).length : 0;
  if (length === 0 || isWithin) return Math.sign(length);
  let linked = 0;
  for (const link of links) {
    if (!link.getAttribute('href')?.startsWith('#')) linked += wordsOf(link).length;
  }
  return Math.min(1, linked / length);
}

/** Characters in which a sentence ends, with all that closes after it. */
const ending = 16;

/** Ends as a sentence does. */
export const endsSentence = (text: string): boolean =>
  /[.!?…:;。！？｡।۔؟։።။។]["'”’»」』)\]]*$/u.test(text.slice(-ending));

/** A sign of Chinese, Japanese or Korean says as much as two or three letters. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Thai and Lao mark no end of a sentence. */
const unmarked = /[\u0e00-\u0eff]["”’)]*$/u;

/** A paragraph of prose rather than a label, a name or a link. */
export const isProse = (text: string): boolean =>
  (text.length >= 80 || (text.length >= 35 && dense.test(text))) &&
  (endsSentence(text) || unmarked.test(text.slice(-ending)));
