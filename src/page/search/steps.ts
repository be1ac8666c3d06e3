const slice = 5;
/** Milliseconds: so long, each slice waits for a page that is busy, or has just been left: browsers are slow to call that idle. */
const patience = 100;

/** Hears, with each step, whether the page has had its turn since the last. */
export type Steps<T> = Generator<T, void, boolean | undefined>;

/** For whom steps are taken, and until when. */
interface Around<T> {
  take(value: T): void;
  /** A person has asked for it and looks on. */
  readonly isAsked: boolean;
  readonly until: AbortSignal;
}

/**
 * Takes what the steps yield, one slice of 5 ms at a time, whenever the page has nothing else to do, or soon; all at once
 * where somebody waits for it, or nobody sees the page.
 */
export function takeSteps<T>(steps: Steps<T>, view: Window, around: Around<T>): void {
  const { document, performance } = view;
  const isAtOnce = () => around.isAsked || document.hidden;
  let [idle, timer] = [0, 0];
  const takeSome = () => {
    view.cancelIdleCallback(idle);
    view.clearTimeout(timer);
    const end = performance.now() + slice;
    let isOld = true;
    do {
      const step = around.until.aborted || steps.next(isOld);
      if (step === true || step.done) return;
      around.take(step.value);
      isOld = false;
    } while (isAtOnce() || performance.now() < end);
    wait();
  };
  const wait = () => {
    timer = view.setTimeout(takeSome, patience);
    idle = view.requestIdleCallback(takeSome);
  };
  if (isAtOnce()) takeSome();
  else wait();
}
