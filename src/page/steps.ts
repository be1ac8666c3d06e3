const slice = 5;
/** Milliseconds: so long, each slice waits for a page that is busy. */
const patience = 100;

/** Takes what the steps yield, one slice of 5 ms at a time, whenever the page has nothing else to do, or soon; all at once where nobody sees the page. */
export function takeSteps<T>(
  steps: Iterator<T, void, void>,
  view: Window,
  around: { take(value: T): void; until: AbortSignal },
): void {
  const { document, performance } = view;
  const takeSome = () => {
    const end = performance.now() + slice;
    do {
      const step = around.until.aborted || steps.next();
      if (step === true || step.done) return;
      around.take(step.value);
    } while (document.hidden || performance.now() < end);
    wait();
  };
  const wait = () => view.requestIdleCallback(takeSome, { timeout: patience });
  if (document.hidden) takeSome();
  else wait();
}
