import { read, tagOf } from '../../clutter/markup/unclobbered.ts';
import { outerOf, rootOf } from './roots.ts';

const ends = new Set(['html', 'body']);
const most = 40;

/** The element and all that it stands in, the narrowest first, up to what stands in the body. */
export function lineageOf(element: Element): readonly Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at && line.length < most; at = outerOf(at)) {
    if (ends.has(tagOf(at))) break;
    line.push(at);
  }
  return line;
}

const isSeen = (element: Element): boolean => {
  const { width, height } = read(element, 'getBoundingClientRect').call(element);
  return width > 0 && height > 0;
};

/** Enough to find the next thing to see on any page; a page of nothing but empty elements must not hang. */
const farthest = 2000;

/** The next element in the page that can be seen, or the one before (`step` -1), in and out of open shadow roots; undefined at the end. */
export function neighbour(from: Element, step: 1 | -1): Element | undefined {
  const inside = step === 1 ? read(from, 'shadowRoot') : null;
  return (inside && seenIn(inside, inside, step)) || seenAfter(from, step);
}

function seenAfter(from: Element, step: 1 | -1): Element | undefined {
  const root = rootOf(from);
  if (!('host' in root)) return seenIn(root.body, from, step);
  // Backwards, the element that has the root is the one before all that stands in it.
  return seenIn(root, from, step) ?? (step === 1 ? seenAfter(root.host, step) : root.host);
}

function seenIn(within: Node, from: Node, step: 1 | -1): Element | undefined {
  const walker = read(from, 'ownerDocument')?.createTreeWalker(within, 1);
  if (!walker) return undefined;
  walker.currentNode = from;
  for (let walked = 0; walked < farthest; walked += 1) {
    const node = step === 1 ? walker.nextNode() : walker.previousNode();
    if (!node || node === within) return undefined;
    if (node.nodeType === 1 && isSeen(node as Element)) return node as Element;
  }
  return undefined;
}
