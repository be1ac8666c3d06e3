import { attributeOf, contains, read, tagOf } from './unclobbered.ts';

const silent = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'iframe']);
const showElementsAndText = 5;
const longestName = 600;

/** Lower case, NFKC, one space between words, ’ for an apostrophe: what phrases are compared in. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\ufeff]+/g, ' ')
    .replace(/['`ʼ]/g, '’')
    .trim();

/**
 * What a reader would read in `node`, spaces as in the source and between blocks, cut off soon after `limit` characters
 * (blanks between elements not counted). Text in so deep or so empty a tree that it is not worth the walk counts as long.
 */
export function textOf(node: Node, limit = 100_000): string {
  let [text, counted] = ['', 0];
  let last: Element | null = null;
  for (const part of textNodes(node, patienceFor(limit))) {
    if (part === 'and so on') return text.padEnd(limit + 1, '…');
    const parent = part.parentElement;
    text += last && parent && isApart(last, parent) ? ` ${part.data}` : part.data;
    counted += part.data.trim().length;
    last = parent;
    if (counted >= limit) break;
  }
  return text;
}

/** `textOf`, ready to compare: see `plain`. */
export const wordsOf = (node: Node, limit?: number): string => plain(textOf(node, limit));

/** The first words only, leading blanks not counted: cheap enough to ask of every block of a page. */
export const firstWords = (node: Node, enough = 48): string =>
  plain(
    textOf(node, enough)
      .trimStart()
      .slice(0, enough * 2),
  );

/** Few words: no longer than the limit. */
export const isWithin = (node: Node, limit: number): boolean => wordsOf(node, limit + 1).length <= limit;

/** Letters and digits only, one space between words. */
export const letters = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Two boxes, and not a run of text with a part of it set in bold. */
const isApart = (one: Element, other: Element): boolean =>
  one !== other && !(isInline(one) && contains(other, one)) && !(isInline(other) && contains(one, other));

/** Inline elements sit in a line of text: alone they are no block. */
export const isInline = (element: Element): boolean =>
  /^(?:a|abbr|b|cite|em|font|i|ins|mark|s|small|span|strong|sub|sup|u)$/.test(tagOf(element));

/** So many nodes may be walked over for so many characters. */
const patienceFor = (characters: number): number => 100 + characters * 4;

function* textNodes(node: Node, patience: number): Generator<Text | 'and so on'> {
  if (node.nodeType === 3) yield node as Text;
  const page = read(node, 'ownerDocument') ?? (node as Document);
  const walker = read(page, 'createTreeWalker').call(page, node, showElementsAndText);
  let walked = 0;
  for (let part = walker.nextNode(); part !== null; part = walker.nextNode()) {
    walked += 1;
    if (walked > patience) {
      yield 'and so on';
      return;
    }
    if (part.nodeType !== 3) continue;
    const parent = part.parentElement;
    if (parent === null || !silent.has(tagOf(parent))) yield part as Text;
  }
}

/** Words of the class and id, split at every sign and at camelCase: `smartBanner_top-2` is "smart banner top 2". */
function nameOf(element: Element): string {
  const name = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  if (name.length > longestName) return '';
  const parted = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return parted.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Whether the pattern is in the words of its name; let it ask for whole words by `\b`. */
export const isNamed = (element: Element, pattern: RegExp): boolean => pattern.test(nameOf(element));

/** Selects what may be named so: a quick look before `isNamed` reads the name word by word. */
export const namedLike = (...parts: readonly string[]): string =>
  parts.flatMap((part) => [`[class*="${part}" i]`, `[id*="${part}" i]`]).join(',');
