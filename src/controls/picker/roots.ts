import { parentOf, read, selectIn } from '../../clutter/markup/unclobbered.ts';

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** The page, or the open shadow root that the element stands in. */
export function rootOf(element: Element): Document | ShadowRoot {
  const root = read(element, 'getRootNode').call(element);
  return isShadowRoot(root) ? root : read(element, 'ownerDocument');
}

/** What the element stands in: out of a shadow root, the element that has it. */
export function outerOf(element: Element): Element | null {
  const root = rootOf(element);
  return parentOf(element) ?? ('host' in root ? root.host : null);
}

/** What a selector finds in the page and in the root that somebody points into. */
export function selectAround(page: Document, inside: Element, selector: string): Element[] {
  const root = rootOf(inside);
  return [...selectIn(page, selector), ...('host' in root ? selectIn(root, selector) : [])];
}
