import { walk } from './walk.ts';

const named = (names: string) => new Set(names.split(' '));

const blocks = named(
  'ADDRESS ARTICLE ASIDE AUDIO BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN MENU OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL VIDEO',
);
const silent = named('FIGCAPTION SCRIPT STYLE TEMPLATE NOSCRIPT SVG RP');
const cells = named('TD TH');

/**
 * More than one blank, or one that is no space: most blanks are one space already, and replacing costs. Those that are
 * no space are written out: a class of all but two is read several times as slowly.
 */
const blanks = /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]\s*| \s+/g;

export const inOneLine = (text: string): string => text.replace(blanks, ' ').trim();

/** Its words as one line. */
export const wordsOf = (node: Node): string => inOneLine(node.textContent ?? '');

/** Times as many characters of the source hold so many that are no idle blanks, mostly. */
const looseness = 4;

/** Says more than so many characters. */
export function isLongerThan(node: Node, limit: number): boolean {
  const text = node.textContent ?? '';
  if (text.length <= limit) return false;
  return inOneLine(text.slice(0, limit * looseness)).length > limit || inOneLine(text).length > limit;
}

/** The link of an embed's card is a control, no prose. */
const isCardLink = (node: Node): boolean =>
  node.nodeName === 'A' && node.parentElement?.hasAttribute('data-embed') === true;

/** The text of every block of the story in order, captions left out. */
export function blocksOf(content: Node): readonly string[] {
  const found: string[] = [];
  let line = '';
  let verbatim = 0;
  const end = () => {
    const text = (verbatim ? line : line.replace(/ *\n */gu, '\n').replace(/ {2,}/gu, ' ')).trim();
    if (text) found.push(text);
    line = '';
  };
  walk(content, {
    enter(node) {
      const name = node.nodeName.toUpperCase();
      if (node.nodeType === 3) line += verbatim ? node.nodeValue : node.nodeValue?.replace(/\s+/gu, ' ');
      if (silent.has(name) || isCardLink(node)) return false;
      if (name === 'BR') line += '\n';
      if (cells.has(name)) line += ' ';
      if (blocks.has(name)) end();
      if (name === 'PRE') verbatim++;
      return true;
    },
    leave(node) {
      const name = node.nodeName.toUpperCase();
      if (blocks.has(name)) end();
      if (name === 'PRE') verbatim--;
    },
  });
  end();
  return found;
}

/** The story's prose: blocks parted by a blank line, without title, standfirst, captions and photo credits. */
export const textOf = (content: Node): string => blocksOf(content).join('\n\n');
