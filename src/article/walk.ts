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

/** Has a word in it. Ends at the first one, so that it may be asked of a whole page. */
export function hasWords(node: Node): boolean {
  const texts = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, 4);
  if (node.nodeType === 3) return /\S/u.test(node.nodeValue ?? '');
  while (texts.nextNode()) if (/\S/u.test(texts.currentNode.nodeValue ?? '')) return true;
  return false;
}

/** The elements after the start of `node`, those in it first, in document order. */
export function* elementsAfter(node: Node): Generator<Element> {
  const page = node.ownerDocument ?? (node as Document);
  const walker = page.createTreeWalker(page, 1);
  walker.currentNode = node;
  for (let next = walker.nextNode(); next; next = walker.nextNode()) yield next as Element;
}
