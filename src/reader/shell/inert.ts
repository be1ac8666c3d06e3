const unseen = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'TEMPLATE', 'NOSCRIPT']);

// Through the prototype: a form's controls can take the names of its own methods.
const { setAttribute, removeAttribute, hasAttribute, contains } = Element.prototype;

/**
 * Takes the page out of reach of keyboard and screen reader, until the signal aborts. Only what `body` holds now:
 * what other extensions put there later stays in reach. What holds `host` stays too: a dialog of the page may.
 */
export function makeInert(page: Document, host: HTMLElement, until: AbortSignal): void {
  const silenced = [...page.body.children].filter(
    (child) =>
      !unseen.has(child.nodeName) && !hasAttribute.call(child, 'inert') && !contains.call(child, host),
  );
  for (const child of silenced) setAttribute.call(child, 'inert', '');
  until.addEventListener('abort', () => {
    for (const child of silenced) removeAttribute.call(child, 'inert');
  });
}
