/** What the attribute says where it is ours, to those who find it when our script has ended. Any value is as good as none. */
export const ours = 'jernih';

const unseen = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'TEMPLATE', 'NOSCRIPT']);

// Through the prototype: a form's controls can take the names of its own methods.
const { setAttribute, removeAttribute, hasAttribute, contains } = Element.prototype;

/** Times; a page that insists is left to itself. */
const patience = 50;

/**
 * Call the answer to take the page out of reach of keyboard and screen reader, until the signal aborts, and again where
 * the page brings it back. Only what `body` holds then: what other extensions put there later stays in reach. What a new
 * `body` holds as it is put in place goes out of reach too: that is the page's own doing, no extension does it. What holds
 * `host` stays: a dialog of the page may.
 */
export function makeInert(page: Document, host: HTMLElement, until: AbortSignal): () => void {
  const silenced: Element[] = [];
  let body: HTMLElement | null = null;
  let corrections = 0;
  const Observer = page.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer(() => {
    if (body !== page.body) silence();
    for (const child of silenced) {
      if (hasAttribute.call(child, 'inert') || contains.call(child, host)) continue;
      if (++corrections > patience) return;
      setAttribute.call(child, 'inert', ours);
    }
  });
  until.addEventListener('abort', () => {
    observer.disconnect();
    for (const child of silenced) removeAttribute.call(child, 'inert');
  });
  const silence = () => {
    body = page.body;
    observer.observe(page.documentElement, { childList: true });
    for (const child of body?.children ?? []) {
      if (unseen.has(child.nodeName) || hasAttribute.call(child, 'inert') || contains.call(child, host))
        continue;
      silenced.push(child);
      setAttribute.call(child, 'inert', ours);
      observer.observe(child, { attributeFilter: ['inert'] });
    }
  };
  return silence;
}
