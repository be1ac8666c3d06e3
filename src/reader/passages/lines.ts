import type { Passage } from './passage.ts';

/** The texts of a block, and how many letters of it stand before each. */
export function* textsIn(block: Element): Generator<readonly [text: Text, from: number]> {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* NodeFilter.SHOW_TEXT */);
  let from = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    yield [text as Text, from];
    from += text.nodeValue?.length ?? 0;
  }
}

/** The text of a block at a letter, and which letter of it that is. An end belongs to the text before it. */
function placeIn(block: Element, letter: number, isEnd: boolean): readonly [Text, number] | undefined {
  for (const [text, from] of textsIn(block)) {
    const at = letter - from;
    if (isEnd ? at <= text.length : at < text.length) return [text, at];
  }
  return undefined;
}

/** The lines of a passage; undefined where the story does not reach so far. */
export function linesOf(
  blocks: readonly Element[],
  { block: index, start, end }: Passage,
): Range | undefined {
  const block = blocks[index];
  const first = block && placeIn(block, start, false);
  const last = block && placeIn(block, end, true);
  if (!first || !last) return undefined;
  const range = block.ownerDocument.createRange();
  range.setStart(...first);
  range.setEnd(...last);
  return range;
}

/** How many letters of a block stand before a point. */
export function lettersBefore(block: Element, node: Node, offset: number): number {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  return range.toString().length;
}

type Ends = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** What of the blocks stands between two points, without the white space around it. */
export function passagesIn(blocks: readonly Element[], ends: Ends): readonly Passage[] {
  const { startContainer, startOffset, endContainer, endOffset } = ends;
  const range = blocks[0]?.ownerDocument.createRange();
  return blocks.flatMap((element, block) => {
    range?.selectNodeContents(element);
    const isAfter = range?.comparePoint(endContainer, endOffset) ?? -1;
    const isBefore = range?.comparePoint(startContainer, startOffset) ?? 1;
    if (isAfter < 0 || isBefore > 0) return [];
    const words = element.textContent;
    const from = isBefore < 0 ? 0 : lettersBefore(element, startContainer, startOffset);
    const to = isAfter > 0 ? words.length : lettersBefore(element, endContainer, endOffset);
    const said = words.slice(from, to);
    const start = from + said.length - said.trimStart().length;
    const end = from + said.trimEnd().length;
    return start < end ? [{ block, start, end }] : [];
  });
}
