const slice = 5;

/** Takes what the steps yield, one slice of 5 ms at a time, the first at once. */
export function takeSteps<T>(
  steps: Iterator<T, void, void>,
  view: Window,
  { take, until }: { take(value: T): void; until: AbortSignal },
): void {
  const start = view.performance.now();
  while (!until.aborted) {
    const step = steps.next();
    if (step.done) return;
    take(step.value);
    if (view.performance.now() - start < slice) continue;
    view.setTimeout(() => takeSteps(steps, view, { take, until }));
    return;
  }
}
