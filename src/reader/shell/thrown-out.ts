/** Calls back once when the reader was taken off the page by somebody else, until the signal aborts. */
export function whenThrownOut(page: Document, host: HTMLElement, gone: () => void, until: AbortSignal): void {
  const Observer = page.defaultView?.MutationObserver ?? MutationObserver;
  const root = page.documentElement;
  // One that went with a dialog of the page still has its parent, and comes back.
  const observer = new Observer(
    () => host.isConnected || (root.isConnected && host.parentElement !== null) || gone(),
  );
  for (const parent of [page, root]) observer.observe(parent, { childList: true });
  until.addEventListener('abort', () => observer.disconnect());
}
