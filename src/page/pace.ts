const settled = 150;

/** Runs `work` at once, but then no sooner than things have had a moment to settle, however often it is asked for. */
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
    if (wait <= 0) run();
    else timer ||= view.setTimeout(run, wait);
  };
}

/** Runs `work` when asked, as long as it takes no more than a tenth of the time that has passed. */
export function sparing(view: Window, work: () => void): () => void {
  const begun = view.performance.now();
  let spent = 0;
  return () => {
    const start = view.performance.now();
    if (spent * 10 > start - begun) return;
    work();
    spent += view.performance.now() - start;
  };
}
