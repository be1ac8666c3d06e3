const settled = 150;

/**
 * Runs `work` at once, but then no sooner than things have had a moment to settle, however often it is asked for. While
 * the page is being read it runs each time: what is mended before the first frame moves nothing. There is nothing to settle
 * after work that says it had nothing to do.
 */
export function settling(view: Window, work: () => boolean, until: AbortSignal): () => void {
  let [timer, last] = [0, Number.NEGATIVE_INFINITY];
  const run = () => {
    timer = 0;
    if (work()) last = view.performance.now();
  };
  until.addEventListener('abort', () => view.clearTimeout(timer));
  return () => {
    const wait = last + settled - view.performance.now();
    if (wait <= 0 || view.document.readyState === 'loading') run();
    else timer ||= view.setTimeout(run, wait);
  };
}

/** Runs `work` once it was not called for so many milliseconds, until the signal aborts. A call costs next to nothing: no timer is set anew by it. */
export function whenQuiet(
  view: Window,
  milliseconds: number,
  work: () => void,
  until: AbortSignal,
): () => void {
  let [timer, last] = [0, 0];
  const look = () => {
    const left = last + milliseconds - view.performance.now();
    timer = left > 0 ? view.setTimeout(look, left) : 0;
    if (timer === 0) work();
  };
  until.addEventListener('abort', () => view.clearTimeout(timer));
  return () => {
    last = view.performance.now();
    timer ||= view.setTimeout(look, milliseconds);
  };
}
