/** Calls `then` once the page's markup has been read in whole, at once where it has, unless the signal aborts before. */
export function whenParsed(page: Document, then: () => void, until: AbortSignal): void {
  if (page.readyState !== 'loading') then();
  else page.addEventListener('DOMContentLoaded', then, { once: true, signal: until });
}

/** Calls `then` once the page has loaded and its scripts are idle, unless the signal aborts before. */
export function whenQuiet(page: Document, then: () => void, until: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  const run = () => {
    if (!until.aborted) then();
  };
  const idle = () => view.requestIdleCallback(run, { timeout: 2000 });
  if (page.readyState === 'complete') idle();
  else view.addEventListener('load', idle, { once: true, signal: until });
}
