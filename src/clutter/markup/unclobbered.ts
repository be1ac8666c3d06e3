/**
 * Reading a page that may lie: `<form><input name="parentElement">` makes `form.parentElement` an input, and
 * `<img name="querySelectorAll">` does the same to a document. A property read through the prototype, with the
 * node as receiver, is always the browser's own.
 */
export function read<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node) as N, key, node) as N[K];
}

/** The browser's own getter or method, on the prototype of an element or a node. */
function askOf(prototype: object, key: keyof Element): (this: Node, given: unknown) => unknown {
  const { get, value } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
  return get ?? value ?? askOf(Object.getPrototypeOf(prototype), key);
}

/**
 * What thousands of nodes are asked is looked up once: the browser's own getter, or method of one argument, serves every
 * node of its sort. In a page it is bound, for a function of ours in between takes half as long again as the answer;
 * elsewhere the first node says whose it is.
 */
export function own<Ask>(key: keyof Element): Ask {
  if (globalThis.Element) return Function.call.bind(askOf(Element.prototype, key) as () => unknown) as Ask;
  let ask: ReturnType<typeof askOf> | undefined;
  const asked = (node: Node, given: unknown) => {
    ask ??= askOf(Object.getPrototypeOf(node), key);
    return ask.call(node, given);
  };
  return asked as Ask;
}

/** The parent element, or null at the top of a tree. */
export const parentOf = own<(node: Node) => Element | null>('parentElement');

export const firstChildOf = own<(node: Node) => ChildNode | null>('firstChild');

export const nextSiblingOf = own<(node: Node) => ChildNode | null>('nextSibling');

export const tagOf = own<(element: Element) => string>('localName');

export const childCountOf = own<(element: Element) => number>('childElementCount');

export const contentOf = own<(node: Node) => string | null>('textContent');

const typeOf = own<(node: Node) => number>('nodeType');

export const isElement = (node: Node): node is Element => typeOf(node) === 1;

export const isText = (node: Node): node is Text => typeOf(node) === 3;

export const manyTags = /^\w+(?:,\w+){4,}$/;

/** Those of these tags. */
export function ofTags(elements: readonly Element[], selector: string): Element[] {
  const tags = new Set(selector.split(','));
  return elements.filter((element) => tags.has(tagOf(element)));
}

/**
 * The descendants that match, in document order. Read by their places: to spread a browser's list takes twice as long;
 * and a browser asks each element for one tag after the other.
 */
export function selectIn(root: Document | Element | DocumentFragment, selector: string): Element[] {
  if (manyTags.test(selector)) return ofTags(selectIn(root, '*'), selector);
  const found: Element[] = [];
  const list = read(root as Element, 'querySelectorAll').call(root as Element, selector);
  for (let at = 0, { length } = list; at < length; at++) found.push(list[at] as Element);
  return found;
}

export const holds = (root: Document | Element, selector: string): boolean =>
  Boolean(read(root as Element, 'querySelector').call(root as Element, selector));

/** It matches, or something in it does. */
export const shows = (root: Element, selector: string): boolean =>
  matches(root, selector) || holds(root, selector);

export const matches = own<(element: Element, selector: string) => boolean>('matches');

/** The nearest ancestor, itself included, that matches. */
export const closest = own<(element: Element, selector: string) => Element | null>('closest');

/** The attribute's value, null where there is none. */
export const attribute = own<(element: Element, name: string) => string | null>('getAttribute');

/** The attribute's value, empty where there is none. */
export const attributeOf = (element: Element, name: string): string => attribute(element, name) ?? '';

export const contains = own<(outer: Node, inner: Node) => boolean>('contains');

/** The browser's own bits: 4, the second comes later. */
const placeBeside = own<(one: Node, other: Node) => number>('compareDocumentPosition');

/** To sort by: what comes first in the document stands first. */
export const inOrder = (one: Node, other: Node): number => (placeBeside(one, other) & 4 ? -1 : 1);

/** `inner` comes after `earlier` in the document, and is not inside it. */
export const follows = (earlier: Node, later: Node): boolean =>
  (placeBeside(earlier, later) & 4) !== 0 && !contains(earlier, later);

/** It, or an element around it, is one of these: to ask each of many whether it contains would take too long. */
export function standsIn(inner: Element | null, boxes: ReadonlySet<Node>): boolean {
  for (let at = boxes.size > 0 ? inner : null; at; at = parentOf(at)) if (boxes.has(at)) return true;
  return false;
}
