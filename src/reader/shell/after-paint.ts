/** Runs what can wait, each act in a task of its own, so that none holds up the next frame or the next act. */
export type Later = (...acts: readonly (() => void)[]) => void;

/** Runs the acts once the browser has painted what is there now; none of them after the signal has aborted. */
export function afterPaint(page: Document, until: AbortSignal): Later {
  const view = page.defaultView;
  return (...acts) => {
    view?.requestAnimationFrame(() => {
      for (const act of acts) view.setTimeout(() => until.aborted || act());
    });
  };
}
