/** Deeper than this the copy is flat: pages nested by the thousand would exhaust the stack of what reads them. */
const deepest = 400;

/** Elements whose name or id hides a property of the document or of the form around them. */
const clobberers =
  'form, img, embed, object, iframe, form button, form fieldset, form input, form output, form select, form textarea';

export interface Copy {
  /** Inert: nothing in it loads or runs. */
  readonly page: Document;
  /** The copy's node for a node of the original. */
  twin(node: Node): Node | undefined;
}

/** A member as the node's own class has it, whatever the page named its form controls. */
const inherited = (node: Node, name: string): unknown => Reflect.get(Object.getPrototypeOf(node), name, node);

function call(node: Node, name: string, ...given: readonly unknown[]): unknown {
  const method = inherited(node, name);
  return typeof method === 'function' ? Reflect.apply(method, node, given) : undefined;
}

const relative = (node: Node, name: 'parentNode' | 'firstChild' | 'nextSibling' | 'previousSibling') =>
  inherited(node, name) as Node | null;

/** The node after this one in document order, never outside `root`; `depth` is told how the level changed. */
function following(node: Node, root: Node, depth: (change: number) => void): Node | undefined {
  const child = relative(node, 'firstChild');
  if (child) {
    depth(1);
    return child;
  }
  for (let at: Node | null = node; at && at !== root; at = relative(at, 'parentNode')) {
    const sibling = relative(at, 'nextSibling');
    if (sibling) return sibling;
    depth(-1);
  }
  return undefined;
}

/** Depth is asked of every so many elements: only pages built by scripts are deep, and those are deep in many places. */
const every = 50;

function isDeep(page: Document): boolean {
  const elements = call(page, 'querySelectorAll', '*') as NodeListOf<Element>;
  for (let index = elements.length - 1; index >= 0; index -= every) {
    let level = 0;
    for (let at: Node | null = elements[index] ?? null; at; at = relative(at, 'parentNode'))
      if (++level > deepest) return true;
  }
  return false;
}

/** Node by node, with everything below `deepest` hung on the last level allowed. */
function shallowCopy(page: Document): Copy {
  const copy = call(page, 'cloneNode', false) as Document;
  const twins = new Map<Node, Node>([[page, copy]]);
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
    twins.set(at, twin);
  }
  return { page: copy, twin: (node) => twins.get(node) };
}

function pathTo(node: Node): readonly number[] {
  const path: number[] = [];
  for (
    let at = node, parent = relative(at, 'parentNode');
    parent;
    at = parent, parent = relative(at, 'parentNode')
  ) {
    let index = 0;
    for (let before = relative(at, 'previousSibling'); before; before = relative(before, 'previousSibling'))
      index++;
    path.unshift(index);
  }
  return path;
}

function deepCopy(page: Document): Copy {
  const copy = call(page, 'cloneNode', true) as Document;
  return {
    page: copy,
    twin(node) {
      let at: Node | undefined = copy;
      for (const index of pathTo(node)) at = at && (inherited(at, 'childNodes') as NodeList)[index];
      return at;
    },
  };
}

/** A copy to work on. `twin` answers right until the copy is changed. */
export function copyOf(page: Document): Copy {
  return isDeep(page) ? shallowCopy(page) : deepCopy(page);
}

/** What nobody reads; the data in scripts is read, and templates that mark where a late part of the page belongs. */
const unread =
  'script:not([type="application/ld+json" i]), style, template:not([id*="B:"], [id*="P:"]), svg > :not(title, text)';

/** Takes out what tells nothing about the story, so that nobody has to walk over it. */
export function slim(copy: Document): void {
  for (const element of copy.querySelectorAll(unread)) element.remove();
}

/** Makes the copy's properties trustworthy; afterwards plain property access is safe on it. */
export function unclobber(copy: Document): void {
  for (const element of call(copy, 'querySelectorAll', clobberers) as NodeListOf<Element>) {
    call(element, 'removeAttribute', 'name');
    call(element, 'removeAttribute', 'id');
  }
}
