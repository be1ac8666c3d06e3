import { remembering } from '../clutter/markup/remembering.ts';
import {
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  own,
  parentOf,
  read,
  selectIn,
  tagOf,
} from '../clutter/markup/unclobbered.ts';
import { select } from './select.ts';

/** Deeper than this the copy is flat: pages nested by the thousand would exhaust the stack of what reads them. */
const deepest = 400;

/** Their name or id hides a property of the document, or of the form around them. */
const clobberers = ['form', 'img', 'embed', 'object', 'iframe'];
const fields = ['button', 'fieldset', 'input', 'output', 'select', 'textarea'];

/** What nobody reads. */
const unread: readonly (readonly [string, (element: Element) => boolean])[] = [
  ['style', () => true],
  // Their data is read, or the formula that they are.
  [
    'script',
    (element) => !/^(?:application\/ld\+json$|math\/tex)/iu.test(element.getAttribute('type') ?? ''),
  ],
  // They mark where a late part of the page belongs.
  ['template', ({ id }) => !/[BP]:/u.test(id)],
];

export interface Copy {
  /** Elements of the page that are not in the copy. */
  readonly left: readonly Element[];
  /** Inert: nothing in it loads or runs. Its properties can be trusted, and what tells nothing about the story is gone. Its elements may be connected to no document. */
  readonly page: Document;
  /** The copy's nodes for those that were asked for; what is gone stands nowhere. */
  readonly twins: ReadonlyMap<Node, Node>;
}

/** A method as the node's own class has it, whatever the page named its form controls. */
const call = (node: Node, name: string, ...given: readonly unknown[]): unknown =>
  Reflect.apply(Reflect.get(Object.getPrototypeOf(node), name), node, given);

const takeOff = own<(element: Element, name: string) => void>('removeAttribute');
const put = own<(parent: Node, child: Node) => Node>('appendChild');

/** The node after this one in document order, never outside `root`; `depth` is told how the level changed. */
function following(node: Node, root: Node, depth: (change: number) => void): Node | undefined {
  const child = read(node, 'firstChild');
  if (child) {
    depth(1);
    return child;
  }
  for (let at: Node | null = node; at && at !== root; at = read(at, 'parentNode')) {
    const sibling = read(at, 'nextSibling');
    if (sibling) return sibling;
    depth(-1);
  }
  return undefined;
}

/** Depth is asked of every so many elements: only pages built by scripts are deep, and those are deep in many places. */
const every = 200;

function isDeep(page: Document): boolean {
  const elements = call(page, 'querySelectorAll', '*') as NodeListOf<Element>;
  for (let index = elements.length - 1; index >= deepest; index -= every) {
    let level = 0;
    for (let at = elements[index] ?? null; at; at = parentOf(at)) if (++level >= deepest) return true;
  }
  return false;
}

/** Node by node, with everything below `deepest` hung on the last level allowed. */
function shallowCopy(page: Document, known: ReadonlySet<Node>): Copy {
  const copy = call(page, 'cloneNode', false) as Document;
  const twins = new Map<Node, Node>();
  const path: Node[] = [copy];
  let level = 0;
  const count = (change: number) => {
    level += change;
  };
  for (let at = following(page, page, count); at; at = following(at, page, count)) {
    const twin = call(at, 'cloneNode', false) as Node;
    const parent = path[Math.min(level - 1, deepest)] ?? copy;
    parent.appendChild(twin);
    if (level <= deepest) path[level] = twin;
    if (known.has(at)) twins.set(at, twin);
  }
  tidy(copy);
  return { page: copy, twins, left: [] };
}

/** Tells nothing about the story, and is dear to copy. */
function isIdle(node: Node): boolean {
  if (!isElement(node)) return !isText(node);
  const tag = tagOf(node);
  // In the body it stands beside the story, which must not seem to be alone.
  if (tag === 'link')
    return tagOf(parentOf(node) ?? node) === 'head' && !/canonical|next/iu.test(attributeOf(node, 'rel'));
  return tag === 'style' || (tag === 'script' && !/json|math/iu.test(attributeOf(node, 'type')));
}

/** The elements that are copied child by child: the page's head, and what is around something that is left out. */
function openedFor(page: Document, left: ReadonlySet<Node>): ReadonlySet<Node> {
  const root = read(page, 'documentElement');
  const opened = new Set<Node>(root ? [root] : []);
  for (const child of root ? read(root, 'children') : []) if (tagOf(child) === 'head') opened.add(child);
  for (const box of left)
    for (let at = parentOf(box); at && !opened.has(at); at = parentOf(at)) opened.add(at);
  return opened;
}

/** The twin of a node that stands in one of the pieces, by the way that leads to it. */
function twinIn(pieces: ReadonlyMap<Node, Node>, node: Node): Node | undefined {
  const path: number[] = [];
  let at: Node | null = node;
  for (; at && !pieces.has(at); at = read(at, 'parentNode')) {
    let index = 0;
    for (let before = read(at, 'previousSibling'); before; before = read(before, 'previousSibling')) index++;
    path.push(index);
  }
  let twin = at ? pieces.get(at) : undefined;
  for (const index of path.reverse()) twin = twin && read(twin, 'childNodes')[index];
  return twin;
}

const told = Symbol();

interface Telling extends Document {
  [told]: Pick<Document, 'baseURI' | 'title'> & { readonly root: Element; readonly body: Element | null };
}

/** What a document answers for a tree that hangs in none: there, what is put in and taken out costs less. */
const answers: ThisType<Telling> = {
  get documentElement() {
    return this[told].root;
  },
  get firstChild() {
    return this[told].root;
  },
  get body() {
    return this[told].body;
  },
  get title() {
    return this[told].title;
  },
  get baseURI() {
    return this[told].baseURI;
  },
  querySelector(selector: string) {
    return this[told].root.querySelector(selector);
  },
  querySelectorAll(selector: string) {
    return this[told].root.querySelectorAll(selector);
  },
  getElementsByTagName(name: string) {
    return this[told].root.getElementsByTagName(name);
  },
};

/** Stands before a page's own class, which is asked, too. One for all: what is new for each document is slow to read. */
const answering = remembering(
  (own: object): object => Object.create(own, Object.getOwnPropertyDescriptors(answers)),
  new WeakMap(),
);

function answerFor(copy: Document, root: Element, page: Document): void {
  const [title, baseURI] = [read(page, 'title'), read(page, 'baseURI')];
  (copy as Telling)[told] = { root, body: root.querySelector(':scope > body'), title, baseURI };
  Object.setPrototypeOf(copy, answering(Object.getPrototypeOf(copy)));
}

/** In few pieces, which stand in no document: there, every style sheet would be parsed. */
function deepCopy(page: Document, known: ReadonlySet<Node>, left: ReadonlySet<Element>): Copy {
  const copy = call(page, 'cloneNode', false) as Document;
  const spared: ReadonlySet<Node> = left;
  const opened = openedFor(page, spared);
  const pieces = new Map<Node, Node>();
  const twins = new Map<Node, Node>();
  // Hung in before what stands in it: what is put into a tree is walked over as a whole, once a level otherwise.
  const pieceOf = (node: Node, around: Node | undefined): Node => {
    const isOpen = opened.has(node);
    const twin = copy.importNode(node, !isOpen);
    if (around) put(around, twin);
    if (!isOpen) pieces.set(node, twin);
    else if (known.has(node)) twins.set(node, twin);
    for (let child = isOpen && firstChildOf(node); child; child = nextSiblingOf(child))
      if (!spared.has(child) && !isIdle(child)) pieceOf(child, twin);
    return twin;
  };
  const tops = [...read(page, 'childNodes')].map((top) => pieceOf(top, undefined));
  for (const node of known) {
    const twin = twins.has(node) ? undefined : twinIn(pieces, node);
    if (twin) twins.set(node, twin);
  }
  for (const top of tops) {
    if (top.nodeType !== 1) continue;
    tidy(top as Element);
    answerFor(copy, top as Element, page);
  }
  return { page: copy, twins, left: [...left] };
}

export interface Wanted {
  /** Nodes of the page whose twins are asked for. */
  readonly known?: Iterable<Node> | undefined;
  /** Elements of the page that need not be in the copy; they may be none the less. */
  readonly left?: readonly Element[];
}

/** A copy to work on. */
export const copyOf = (page: Document, { known = [], left = [] }: Wanted = {}): Copy =>
  isDeep(page) ? shallowCopy(page, new Set(known)) : deepCopy(page, new Set(known), new Set(left));

/** Takes out what nobody should have to walk over, and the names that hide properties; looked for one by one, which is faster. */
export function tidy(root: Document | Element): void {
  const nameless = (element: Element): void => {
    takeOff(element, 'name');
    takeOff(element, 'id');
  };
  for (const tag of clobberers) selectIn(root, tag).forEach(nameless);
  for (const form of selectIn(root, 'form')) for (const tag of fields) selectIn(form, tag).forEach(nameless);
  for (const [selector, isUnread] of unread)
    for (const element of select(root, selector)) if (isUnread(element)) element.remove();
  for (const drawing of select(root, 'svg'))
    for (const part of [...drawing.children]) if (!/^(?:title|text)$/u.test(part.localName)) part.remove();
}
