/** One sentence of the story: its words, and where they stand. */
export interface Sentence {
  readonly text: string;
  readonly range: Range;
}

interface Piece {
  readonly node: Text;
  /** Where it begins in the text of its block. */
  readonly from: number;
}

const unspoken = 'sup a, figcaption, .seam, .left-out, .card, pre, table, math';

function piecesOf(block: Element): { pieces: readonly Piece[]; text: string } {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(unspoken)) continue;
    pieces.push({ node: node as Text, from: text.length });
    text += node.nodeValue ?? '';
  }
  return { pieces, text };
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

/** The story as it is read aloud: sentence by sentence, without captions, note calls, tables and what the reader adds. */
export function sentencesOf(blocks: readonly Element[], lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return blocks
    .filter((block) => !block.closest(unspoken))
    .flatMap((block) => {
      const { pieces, text } = piecesOf(block);
      return [...segmenter.segment(text)]
        .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
        .map(({ segment, index }) => ({
          text: segment.replace(/\s+/g, ' ').trim(),
          range: rangeOf(block, pieces, index, index + segment.trimEnd().length),
        }));
    });
}
