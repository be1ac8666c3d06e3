/** One sentence of the story: its words, and where they stand. */
export interface Sentence {
  readonly text: string;
  readonly range: Range;
  /** It stands beside a picture, and is read to those who want that. */
  readonly caption: boolean;
  /** The word that stands at a place in `text`, as a voice tells it; undefined between words. */
  wordAt(place: number): Range | undefined;
}

interface Piece {
  readonly node: Text;
  /** Where it begins in the text of its block. */
  readonly from: number;
}

const unspoken =
  'sup a, figcaption, .origin, .credits, .notice, .foot, .seam, .left-out, .card, .embed, pre, table, math';

/** Not to be read, or not with this block: a caption is a block of its own. */
function isUnspoken(element: Element | null, block: Element): boolean {
  const silent = element?.closest(unspoken);
  return Boolean(silent && !(silent.matches('figcaption') && silent.contains(block)));
}

function piecesOf(block: Element): { pieces: readonly Piece[]; text: string } {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isUnspoken(node.parentElement, block)) continue;
    pieces.push({ node: node as Text, from: text.length });
    text += node.nodeValue ?? '';
  }
  // Of the same length: a line that ends in the markup ends no sentence.
  return { pieces, text: text.replace(/\s/g, ' ') };
}

/** The range of the words from `start` to `end` of a block's text. */
function rangeOf(block: Element, pieces: readonly Piece[], start: number, end: number): Range {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  for (const { node, from } of pieces) {
    const to = from + node.length;
    if (start >= from && start <= to) range.setStart(node, start - from);
    if (end > from && end <= to) {
      range.setEnd(node, end - from);
      break;
    }
  }
  return range;
}

const spoken = (written: string): string => written.replace(/\s+/g, ' ').trim();

/** Where in the text as it is written a place in it as it is spoken is, without the white space that goes. */
function writtenAt(written: string, place: number): number {
  let at = written.length - written.trimStart().length;
  for (let said = 0; said < place && at < written.length; said++) {
    const space = /^\s+/.exec(written.slice(at, at + 200));
    at += space ? space[0].length : 1;
  }
  return at;
}

/** The story as it is read aloud: sentence by sentence, without note calls, tables and what the reader adds. */
export function sentencesOf(blocks: readonly Element[], lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const parting = new Intl.Segmenter(lang, { granularity: 'word' });
  return blocks
    .filter((block) => !isUnspoken(block, block))
    .flatMap((block) => {
      const { pieces, text } = piecesOf(block);
      const caption = block.closest('figcaption') !== null;
      return [...segmenter.segment(text)]
        .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
        .map(({ segment, index }) => ({
          text: spoken(segment),
          caption,
          range: rangeOf(block, pieces, index, index + segment.trimEnd().length),
          wordAt: (place: number) => {
            const word = parting.segment(segment).containing(writtenAt(segment, place));
            if (!word?.isWordLike) return undefined;
            const from = index + word.index;
            return rangeOf(block, pieces, from, from + word.segment.length);
          },
        }));
    });
}
