/** What a walk does at each node; `enter` answers whether to go below it. */
export interface Visitor {
  enter(node: Node): boolean;
  leave?(node: Node): void;
}

/** Visits `root` and all below it in document order, without recursion, so that depth costs no stack. */
export function walk(root: Node, { enter, leave }: Visitor): void {
  let at: Node = root;
  let open = enter(at);
  for (;;) {
    if (open && at.firstChild) {
      at = at.firstChild;
    } else {
      leave?.(at);
      while (at !== root && !at.nextSibling && at.parentNode) {
        at = at.parentNode;
        leave?.(at);
      }
      if (at === root || !at.nextSibling) return;
      at = at.nextSibling;
    }
    open = enter(at);
  }
}

/** Has a word in it. Ends at the first one, so that it may be asked of a whole page; most are near, and a walker is dear. */
export function hasWords(node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    if (at.nodeType === 3 && /\S/u.test(at.nodeValue ?? '')) return true;
    let next: Node | null = at.firstChild;
    while (at && !next) {
      if (at === node) return false;
      next = at.nextSibling;
      if (!next) at = at.parentNode;
    }
    at = next;
  }
  return false;
}

/** The elements after the start of `node`, those in it first, in document order. */
export function* elementsAfter(node: Node): Generator<Element> {
  const page = node.ownerDocument ?? (node as Document);
  const walker = page.createTreeWalker(page.documentElement, 1);
  walker.currentNode = node.ownerDocument ? node : page.documentElement;
  for (let next = walker.nextNode(); next; next = walker.nextNode()) yield next as Element;
}
