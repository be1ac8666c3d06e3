/** All that match, in document order. Read by its places: to spread a browser's list takes several times as long. */
export function select(root: ParentNode, selector: string): Element[] {
  const list = root.querySelectorAll(selector);
  const found: Element[] = [];
  for (let at = 0; at < list.length; at++) {
    const element = list[at];
    if (element) found.push(element);
  }
  return found;
}

/**
 * All that match any of the selectors, in document order. A browser looks for each alone in a tenth of the time that it
 * takes for a list of them, and mostly only some are on a page.
 */
export function selectAny(root: ParentNode, selectors: readonly string[]): Element[] {
  const there = selectors.filter((selector) => root.querySelector(selector));
  return there.length > 0 ? select(root, there.join()) : [];
}

/** The elements in `root`, in document order. */
export function elementsIn(root: Element | Document): Element[] {
  const top = (root as Document).documentElement ?? root;
  const walker = top.ownerDocument.createTreeWalker(top, 1);
  const found: Element[] = [];
  for (let at = walker.nextNode(); at; at = walker.nextNode()) found.push(at as Element);
  return found;
}

/** Those of these names: a selector of many names takes twice as long. */
export const elementsNamed = (root: Element | Document, names: ReadonlySet<string>): Element[] =>
  elementsIn(root).filter(({ localName }) => names.has(localName));
