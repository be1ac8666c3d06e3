const unseen = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'TEMPLATE', 'NOSCRIPT']);

// Through the prototype: a form's controls can take the names of its own methods.
const { setAttribute, removeAttribute, hasAttribute, contains } = Element.prototype;

/** Times; a page that insists is left to itself. */
const patience = 50;

/**
 * Call the answer to take the page out of reach of keyboard and screen reader, until the signal aborts, and again where
 * the page brings it back. Only what `body` holds then: what other extensions put there later stays in reach. What holds
 * `host` stays too: a dialog of the page may.
 */
export function makeInert(page: Document, host: HTMLElement, until: AbortSignal): () => void {
  const silenced: Element[] = [];
  let corrections = 0;
  const Observer = page.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer(() => {
    for (const child of silenced) {
      if (hasAttribute.call(child, 'inert') || contains.call(child, host)) continue;
      if (++corrections > patience) return;
      setAttribute.call(child, 'inert', '');
    }
  });
  until.addEventListener('abort', () => {
    observer.disconnect();
    for (const child of silenced) removeAttribute.call(child, 'inert');
  });
  return () => {
    for (const child of page.body.children) {
      if (unseen.has(child.nodeName) || hasAttribute.call(child, 'inert') || contains.call(child, host))
        continue;
      silenced.push(child);
      setAttribute.call(child, 'inert', '');
      observer.observe(child, { attributeFilter: ['inert'] });
    }
  };
}
