import { isElement, isText, read, tagOf } from './unclobbered.ts';

/** The children of a block, cut at its line breaks. The breaks before a line belong to it. */
export function linesOf(block: Element): ChildNode[][] {
  const lines: ChildNode[][] = [[]];
  let inLine = false;
  for (const child of read(block, 'childNodes')) {
    const breaks = isElement(child) && tagOf(child) === 'br';
    if (breaks && inLine) {
      lines.push([]);
      inLine = false;
    } else if (!breaks && !isBlank(child)) {
      inLine = true;
    }
    lines.at(-1)?.push(child);
  }
  return lines;
}

/** White space or a comment. */
const isBlank = (node: ChildNode): boolean =>
  node.nodeType === 8 || (isText(node) && /^\s*$/.test(node.data));
