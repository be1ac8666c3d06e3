import type { ComponentChild } from 'preact';
import type { Sketch } from './jsx-runtime.ts';

type Props = Readonly<Record<string, unknown>>;

/** An element or a text as it was drawn, by its path: its place or key among those that it was written beside. */
interface Drawn {
  readonly tag: string | undefined;
  readonly node: ChildNode;
  props: Props;
}

type Leaf = readonly [path: string, what: Sketch | string];

const drawnIn = new WeakMap<Node, ReadonlyMap<string, Drawn>>();

/** What is to stand in an element, parts and lists resolved. */
function leavesOf(what: unknown, path: string): readonly Leaf[] {
  if (what === null || what === undefined || typeof what === 'boolean') return [];
  if (typeof what !== 'object') return [[path, `${what}`]];
  if (Array.isArray(what))
    return what.flatMap((one, index) =>
      leavesOf(one, `${path} ${(one as Partial<Sketch> | null)?.key ?? index}`),
    );
  const sketch = what as Sketch;
  return typeof sketch.tag === 'string' ? [[path, sketch]] : leavesOf(sketch.tag(sketch.props), `${path}/`);
}

function set(element: Element, name: string, value: unknown, before: unknown): void {
  if (name === 'children') return;
  if (name === 'checked' || name === 'value') {
    // A person has changed it since it was drawn.
    if (Reflect.get(element, name) !== value) Reflect.set(element, name, value);
  } else if (value === before) return;
  else if (name.startsWith('on')) {
    const type = name.slice(2).toLowerCase();
    element.removeEventListener(type, before as EventListener);
    element.addEventListener(type, value as EventListener);
  } else if (name === 'style') {
    for (const [property, shown] of Object.entries((value ?? {}) as Record<string, string>))
      (element as HTMLElement).style.setProperty(property, shown);
  } else if (value === undefined || value === null || (value === false && !name.startsWith('aria-')))
    element.removeAttribute(name);
  else element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : `${value}`);
}

function make(tag: string | undefined, { ownerDocument: page, namespaceURI }: Element): ChildNode {
  if (tag === undefined) return page.createTextNode('');
  return page.createElementNS(tag === 'svg' ? 'http://www.w3.org/2000/svg' : namespaceURI, tag) as Element;
}

function update(drawn: Drawn, what: Sketch | string): void {
  if (typeof what === 'string') {
    if (drawn.node.nodeValue !== what) drawn.node.nodeValue = what;
    return;
  }
  const element = drawn.node as Element;
  for (const name in { ...drawn.props, ...what.props })
    set(element, name, what.props[name], drawn.props[name]);
  drawn.props = what.props;
  draw(what.props.children, element);
}

/**
 * Makes `place` hold what is told, and nothing else; what stood there under the same path stays, with its focus. The
 * parts are functions of what is shown and remember nothing, so the 5 kB of a library that lets them have no place here.
 */
export function draw(what: ComponentChild | readonly ComponentChild[], place: Element): void {
  const before = drawnIn.get(place);
  const leaves = leavesOf(what, '');
  if (!before && leaves.length === 0) return;
  const now = new Map<string, Drawn>();
  for (const [path, leaf] of leaves) {
    const tag = typeof leaf === 'string' ? undefined : (leaf.tag as string);
    const there = before?.get(path);
    const drawn = there?.tag === tag && there ? there : { tag, node: make(tag, place), props: {} };
    now.set(path, drawn);
    update(drawn, leaf);
  }
  const kept = new Set([...now.values()].map(({ node }) => node));
  for (const { node } of before?.values() ?? []) if (!kept.has(node)) node.remove();
  let at = place.firstChild;
  for (const node of kept) {
    if (node === at) at = node.nextSibling;
    else place.insertBefore(node, at);
  }
  drawnIn.set(place, now);
}
