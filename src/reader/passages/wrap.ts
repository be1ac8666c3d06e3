import { linesOf, textsIn } from './lines.ts';
import type { Passage } from './passage.ts';

/** Puts what stands between two points of a block into elements of its own: one for each text. */
function wrap(block: Element, { startContainer, startOffset, endContainer, endOffset }: Range): void {
  const texts = [...textsIn(block)].map(([text]) => text);
  const [first, last] = [texts.indexOf(startContainer as Text), texts.indexOf(endContainer as Text)];
  for (const text of texts.slice(first, last + 1).reverse()) {
    const to = text === endContainer ? endOffset : text.length;
    const from = text === startContainer ? startOffset : 0;
    if (from >= to || text.data.slice(from, to).trim() === '') continue;
    text.splitText(to);
    const said = text.splitText(from);
    const mark = text.ownerDocument.createElement('mark');
    said.replaceWith(mark);
    mark.append(said);
  }
}

/** Marks in blocks that nobody else holds what is highlighted in the blocks of the story: where they say the same, in the same order. */
export function markPassages(
  passages: readonly Passage[],
  story: readonly Element[],
  copies: readonly Element[],
): void {
  const said = (block: Element) => block.textContent;
  for (const passage of passages.toReversed()) {
    const block = story[passage.block];
    if (!block) continue;
    const alike = (blocks: readonly Element[]) => blocks.filter((one) => said(one) === said(block));
    const copy = alike(copies)[alike(story).indexOf(block)];
    const lines = copy && linesOf([copy], { ...passage, block: 0 });
    if (lines) wrap(copy, lines);
  }
}
