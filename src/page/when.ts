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

const mostFrames = 3;

/** Calls `look` before each of the first frames that are painted while the markup is still being read. */
export function beforeFirstFrames(page: Document, look: () => void, until: AbortSignal): void {
  const view = page.defaultView;
  let frames = 0;
  const frame = () => {
    if (until.aborted || page.readyState !== 'loading' || frames >= mostFrames) return;
    if (page.body) {
      frames += 1;
      look();
    }
    view?.requestAnimationFrame(frame);
  };
  view?.requestAnimationFrame(frame);
}
