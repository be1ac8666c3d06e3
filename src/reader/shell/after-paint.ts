/** Runs what can wait, each act in a frame of its own, so that none holds up the paint, the next act or a scroll. */
export type Later = (...acts: readonly (() => void)[]) => void;

/** Runs the acts once the browser has painted what is there now; none of them after the signal has aborted. */
export function afterPaint(page: Document, until: AbortSignal): Later {
  const view = page.defaultView;
  return (...acts) => {
    const waiting = acts.values();
    const inNextFrame = () => view?.requestAnimationFrame(() => view.setTimeout(goOn));
    const goOn = () => {
      const { value: act } = waiting.next();
      if (!act || until.aborted) return;
      inNextFrame();
      act();
    };
    view?.requestAnimationFrame(inNextFrame);
  };
}
