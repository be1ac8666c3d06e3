import { firstPast } from './paging.ts';

/** What a page begins with: a letter, or a thing without any. */
export interface Bookmark {
  readonly node: Node;
  readonly at: number;
}

/** Whether something in these edges is still to come, or in sight. */
type IsAhead = (edges: DOMRect) => boolean;

const things = 'img, iframe, hr';

/** Letters and things of the story, in its order, without the white space between. */
function piecesOf(article: HTMLElement): Node[] {
  const walker = article.ownerDocument.createTreeWalker(article, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  const pieces: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element ? node.matches(things) : /\S/.test(node.nodeValue ?? '')) pieces.push(node);
  }
  return pieces;
}

/** Where `length` letters from `at` on stand; all of a thing. */
export function linesAt({ node, at }: Bookmark, length = 1): Range {
  const range = (node.ownerDocument as Document).createRange();
  if (node instanceof Text) {
    range.setStart(node, Math.min(at, node.length));
    range.setEnd(node, Math.min(at + length, node.length));
  } else range.selectNode(node);
  return range;
}

/** The first letter or thing that is not behind; undefined where nothing is shown. What shows nothing itself is as far as what follows. */
export function bookmarkOf(article: HTMLElement, isAhead: IsAhead): Bookmark | undefined {
  const pieces = piecesOf(article);
  const isPast = (index: number): boolean => {
    for (const node of pieces.slice(index)) {
      const last = [...linesAt({ node, at: 0 }, Number.POSITIVE_INFINITY).getClientRects()].at(-1);
      if (last) return isAhead(last);
    }
    return true;
  };
  const node = pieces[firstPast(pieces.length, isPast)];
  if (!node) return undefined;
  const letters = node instanceof Text ? node.length : 0;
  const at = firstPast(letters, (index) => {
    for (let next = index; next < letters; next++) {
      const [edges] = linesAt({ node, at: next }).getClientRects();
      if (edges?.width) return isAhead(edges);
    }
    return true;
  });
  return { node, at };
}
