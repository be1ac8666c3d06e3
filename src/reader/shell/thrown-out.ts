/** Calls back once when the reader was taken off the page by somebody else, until the signal aborts. */
export function whenThrownOut(page: Document, host: HTMLElement, gone: () => void, until: AbortSignal): void {
  const Observer = page.defaultView?.MutationObserver ?? MutationObserver;
  // One that went with a dialog of the page still has its parent, and comes back.
  const observer = new Observer(() => host.isConnected || host.parentElement !== null || gone());
  observer.observe(page.documentElement, { childList: true });
  until.addEventListener('abort', () => observer.disconnect());
}
