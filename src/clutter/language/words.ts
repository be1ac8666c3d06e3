import {
  attributeOf,
  childCountOf,
  contains,
  contentOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  own,
  parentOf,
  read,
  tagOf,
} from '../markup/unclobbered.ts';

const firstElementOf = own<(element: Element) => Element>('firstElementChild');
/** Null of an element. */
const saidIn = own<(node: Node) => string | null>('nodeValue');
const pageOf = own<(node: Node) => Document>('ownerDocument');

/** What is in these is not for reading. */
const silent = new Set('script,style,noscript,template,textarea,select,iframe'.split(','));
const elementsAndText = 5;
const inline = new Set('a,abbr,b,cite,em,font,i,ins,mark,s,small,span,strong,sub,sup,u'.split(','));
const longestName = 600;
const startLength = 48;

/** More than Latin letters and usual signs, which are what NFKC makes of them. */
const folds = /[^\s!-~À-ÖØ-öø-ÿ‘’“”„–—«»]/;

/** Blanks and signs without width, more than one or none that is a space. */
const blanks =
  /[\t-\r\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u3000\ufeff][\s\u200b-\u200f]*| [\s\u200b-\u200f]+/g;

/** Lower case, NFKC, one space between words, ’ for an apostrophe: what phrases are compared in. A single space is none to replace: most are. */
export const plain = (text: string): string =>
  (folds.test(text) ? text.normalize('NFKC') : text)
    .toLowerCase()
    .replace(blanks, ' ')
    .replace(/['`ʼ]/g, '’')
    .trim();

/**
 * What a reader would read in `node`, spaces as in the source and between blocks, cut off soon after `limit` characters
 * (blanks between elements not counted). Text in so deep or so empty a tree that it is not worth the walk counts as long.
 */
export function textOf(node: Node, limit = 100_000): string {
  // No walk where the browser's own answer is the same.
  if (isElement(node) && isOneLine(node)) return isSilent(node) ? '' : (contentOf(node) ?? '');
  if (isText(node)) return node.data;
  let text = '';
  let counted = 0;
  let last: Element | undefined;
  let lastFlows: boolean | undefined;
  const page = pageOf(node);
  const walker = read(page, 'createTreeWalker').call(page, node, elementsAndText);
  let patience = 100 + limit * 4;
  for (let part = walker.nextNode(); part; part = walker.nextNode()) {
    patience -= 1;
    if (patience < 0) return text.padEnd(limit + 1, '…');
    const said = saidIn(part);
    if (said === null) continue;
    const parent = parentOf(part);
    if (parent && parent !== last) {
      const tag = tagOf(parent);
      if (silent.has(tag)) continue;
      const flows = inline.has(tag);
      // Two boxes, and not a run of text with a part of it set in bold.
      if (last && !(lastFlows && contains(parent, last)) && !(flows && contains(last, parent))) text += ' ';
      last = parent;
      lastFlows = flows;
    }
    text += said;
    counted += said.trim().length;
    if (counted >= limit) break;
  }
  return text;
}

/** Holds no box, nothing that is not for reading, and no two parts that may stand apart: at most an element in a line, and one in that. */
function isOneLine(element: Element): boolean {
  let at = element;
  let count = childCountOf(at);
  while (count === 1) {
    at = firstElementOf(at);
    if (!isInline(at)) return false;
    count = childCountOf(at);
  }
  return count === 0;
}

/** `textOf`, ready to compare: see `plain`. */
export const wordsOf = (node: Node, limit?: number): string => plain(textOf(node, limit));

/** The first words only, leading blanks not counted: cheap enough to ask of every block of a page. */
export function firstWords(node: Element, enough = startLength): string {
  const most = enough * 2;
  // A paragraph mostly opens with a long text, after which nothing need be asked.
  const first = childCountOf(node) && !isSilent(node) && firstChildOf(node);
  const opening = first && isText(first) ? first.data.trimStart() : '';
  const start = opening.length < most ? textOf(node, enough).trimStart() : opening;
  return plain(start.slice(0, most));
}

/** The box that all of an element's first words stand in; undefined where it begins with a line of its own. */
function firstBox(element: Element): Element | undefined {
  let at = childCountOf(element) && firstChildOf(element);
  for (; at; at = nextSiblingOf(at)) {
    if (isElement(at)) return isInline(at) ? undefined : at;
    if (isText(at) && /\S/.test(at.data)) break;
  }
  return undefined;
}

/** Boxes within boxes that are read as one; those farther in, by themselves. */
const mostBoxes = 40;

/** The first words of elements, each read once: a box that begins with a long one begins as that does. */
export function readingStarts(): (element: Element) => string {
  const known = new Map<Element, string>();
  return (element) => {
    let start: string | undefined;
    const boxes: Element[] = [];
    for (let at: Element | undefined = element; at && boxes.length < mostBoxes; at = firstBox(at)) {
      start = known.get(at);
      if (start !== undefined) break;
      boxes.push(at);
    }
    for (const box of boxes.reverse()) {
      if (start === undefined || start.length < startLength) start = firstWords(box);
      known.set(box, start);
    }
    return start ?? '';
  };
}

/** Few words: no longer than the limit. */
export const isWithin = (node: Node, limit: number): boolean => {
  const words = wordsOf(node, limit + 1);
  return words.length <= limit && weightOf(words) <= limit;
};

/** The length in letters: a character of Chinese, Japanese or Korean says what two or three letters do. */
export const weightOf = (text: string): number =>
  text.length + 1.5 * (text.match(/[\u3040-\u9fff\uac00-\ud7a3]/g)?.length ?? 0);

/** Letters and digits only, one space between words. */
export const letters = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isSilent = (element: Element): boolean => silent.has(tagOf(element));

/** Inline elements sit in a line of text: alone they are no block. */
export const isInline = (element: Element): boolean => inline.has(tagOf(element));

/** Whether the pattern is in the words of its name; let it ask for whole words by `\b`. */
export const isNamed = (element: Element, pattern: RegExp): boolean =>
  pattern.test(nameWords(nameOf(element)));

/** The class and id as they are written. */
export const nameOf = (element: Element): string =>
  `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;

/** Pages repeat a few hundred names over thousands of elements: each is taken apart once. */
const parted = new Map<string, string>();
const mostParted = 3000;

/** Words of a class and id, split at every sign and at camelCase: `smartBanner_top-2` is "smart banner top 2". */
export function nameWords(name: string): string {
  if (name.length > longestName) return '';
  const known = parted.get(name);
  if (known !== undefined) return known;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (parted.size >= mostParted) parted.clear();
  parted.set(name, words);
  return words;
}

/** Selects what may be named so: a quick look before `isNamed` reads the name word by word. */
export const namedLike = (...parts: readonly string[]): string =>
  parts.flatMap((part) => [`[class*="${part}" i]`, `[id*="${part}" i]`]).join(',');
