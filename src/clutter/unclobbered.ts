/**
 * Reading a page that may lie: `<form><input name="parentElement">` makes `form.parentElement` an input, and
 * `<img name="querySelectorAll">` does the same to a document. A property read through the prototype, with the
 * node as receiver, is always the browser's own.
 */
export function read<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node) as N, key, node) as N[K];
}

/** The parent element, or null at the top of a tree. */
export const parentOf = (node: Node): Element | null => read(node, 'parentElement');

/** The descendants that match, in document order. */
export function selectIn(root: Document | Element | DocumentFragment, selector: string): Element[] {
  return [...read(root as Element, 'querySelectorAll').call(root as Element, selector)];
}

export const holds = (root: Document | Element, selector: string): boolean =>
  selectIn(root, selector).length > 0;

/** It matches, or something in it does. */
export const shows = (root: Element, selector: string): boolean =>
  matches(root, selector) || holds(root, selector);

export const matches = (element: Element, selector: string): boolean =>
  read(element, 'matches').call(element, selector);

/** The nearest ancestor, itself included, that matches. */
export const closest = (element: Element, selector: string): Element | null =>
  read(element, 'closest').call(element, selector);

/** The attribute's value, empty where there is none. */
export const attributeOf = (element: Element, name: string): string =>
  read(element, 'getAttribute').call(element, name) ?? '';

export const contains = (outer: Node, inner: Node): boolean => read(outer, 'contains').call(outer, inner);

/** `inner` comes after `earlier` in the document, and is not inside it. */
export const follows = (earlier: Node, later: Node): boolean =>
  (read(earlier, 'compareDocumentPosition').call(earlier, later) & 4) !== 0 && !contains(earlier, later);

export const tagOf = (element: Element): string => read(element, 'localName');

/** It, or an element around it, is one of these: to ask each of many whether it contains would take too long. */
export function standsIn(inner: Element | null, boxes: ReadonlySet<Node>): boolean {
  for (let at = inner; at; at = parentOf(at)) if (boxes.has(at)) return true;
  return false;
}
