/**
 * Reading a page that may lie: `<form><input name="parentElement">` makes `form.parentElement` an input, and
 * `<img name="querySelectorAll">` does the same to a document. A property read through the prototype, with the
 * node as receiver, is always the browser's own.
 */
export function read<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node) as N, key, node) as N[K];
}

/** What thousands of nodes are asked is looked up once: the browser's own getter serves every node of its sort. */
function reader<N extends Node, K extends keyof N>(key: K): (node: N) => N[K] {
  let own: (() => N[K]) | undefined;
  return (node) => {
    own ??= descriptorOf(node, key).get as () => N[K];
    return own.call(node);
  };
}

/** The same for a method of one argument. */
function asker<N extends Node, Given, Answer>(key: keyof N): (node: N, given: Given) => Answer {
  let own: ((given: Given) => Answer) | undefined;
  return (node, given) => {
    own ??= descriptorOf(node, key).value as (given: Given) => Answer;
    return own.call(node, given);
  };
}

/** @throws where no browser has such a property */
function descriptorOf(node: Node, key: PropertyKey): PropertyDescriptor {
  for (let at: object = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, key);
    if (own) return own;
  }
  throw new TypeError(`No node has ${String(key)}.`);
}

/** The parent element, or null at the top of a tree. */
export const parentOf: (node: Node) => Element | null = reader<Node, 'parentElement'>('parentElement');

export const tagOf: (element: Element) => string = reader<Element, 'localName'>('localName');

export const childCountOf = reader<Element, 'childElementCount'>('childElementCount');

export const contentOf = reader<Node, 'textContent'>('textContent');

/** Walks over what is in a node: 1 elements, 4 texts, 5 both. */
export function walkerOver(node: Node, what: number): TreeWalker {
  const page = read(node, 'ownerDocument') ?? (node as Document);
  return read(page, 'createTreeWalker').call(page, node, what);
}

export const isElement = (node: Node): node is Element => typeOf(node) === 1;

export const isText = (node: Node): node is Text => typeOf(node) === 3;

const typeOf = reader<Node, 'nodeType'>('nodeType');

type Selecting = (root: Node, selector: string) => NodeListOf<Element>;

/** Elements, documents and fragments each have their own. */
const selecting: Readonly<Record<number, Selecting>> = {
  1: asker<Element, string, NodeListOf<Element>>('querySelectorAll') as Selecting,
  9: asker<Document, string, NodeListOf<Element>>('querySelectorAll') as Selecting,
  11: asker<DocumentFragment, string, NodeListOf<Element>>('querySelectorAll') as Selecting,
};

/** The descendants that match, in document order. */
export const selectIn = (root: Document | Element | DocumentFragment, selector: string): Element[] => [
  ...(selecting[typeOf(root)]?.(root, selector) ?? []),
];

export const holds = (root: Document | Element, selector: string): boolean =>
  (selecting[typeOf(root)]?.(root, selector).length ?? 0) > 0;

/** It matches, or something in it does. */
export const shows = (root: Element, selector: string): boolean =>
  matches(root, selector) || holds(root, selector);

export const matches: (element: Element, selector: string) => boolean = asker<Element, string, boolean>(
  'matches',
);

/** The nearest ancestor, itself included, that matches. */
export const closest: (element: Element, selector: string) => Element | null = asker<
  Element,
  string,
  Element | null
>('closest');

const attribute = asker<Element, string, string | null>('getAttribute');

/** The attribute's value, empty where there is none. */
export const attributeOf = (element: Element, name: string): string => attribute(element, name) ?? '';

export const contains: (outer: Node, inner: Node) => boolean = asker<Node, Node, boolean>('contains');

const placeBeside = asker<Node, Node, number>('compareDocumentPosition');

/** `inner` comes after `earlier` in the document, and is not inside it. */
export const follows = (earlier: Node, later: Node): boolean =>
  (placeBeside(earlier, later) & 4) !== 0 && !contains(earlier, later);

/** It, or an element around it, is one of these: to ask each of many whether it contains would take too long. */
export function standsIn(inner: Element | null, boxes: ReadonlySet<Node>): boolean {
  for (let at = inner; at; at = parentOf(at)) if (boxes.has(at)) return true;
  return false;
}
