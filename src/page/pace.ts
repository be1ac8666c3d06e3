const settled = 150;

/**
 * Runs `work` at once, but then no sooner than things have had a moment to settle, however often it is asked for. While
 * the page is being read it runs each time: what is mended before the first frame moves nothing.
 */
export function settling(view: Window, work: () => void, until: AbortSignal): () => void {
  let [timer, last] = [0, Number.NEGATIVE_INFINITY];
  const run = () => {
    timer = 0;
    last = view.performance.now();
    work();
  };
  until.addEventListener('abort', () => view.clearTimeout(timer));
  return () => {
    const wait = last + settled - view.performance.now();
    if (wait <= 0 || view.document.readyState === 'loading') run();
    else timer ||= view.setTimeout(run, wait);
  };
}

const sparingly = 8;

/** Runs `work` when asked, with twice as long a rest after each time, and for 8 ms in all. */
export function sparing(view: Window, work: () => void): () => void {
  let [spent, due] = [0, 0];
  return () => {
    const start = view.performance.now();
    if (spent > sparingly || start < due) return;
    work();
    const took = view.performance.now() - start;
    spent += took;
    due = start + 3 * took;
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
