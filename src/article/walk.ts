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
