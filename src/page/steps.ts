const slice = 5;

/** Takes what the steps yield, one slice of 5 ms at a time, the first at once; then calls `done`. */
export function takeSteps<T>(
  steps: Iterator<T, void, void>,
  view: Window,
  { take, done, until }: { take(value: T): void; done?(): void; until: AbortSignal },
): void {
  const start = view.performance.now();
  while (!until.aborted) {
    const step = steps.next();
    if (step.done) {
      done?.();
      return;
    }
    take(step.value);
    if (view.performance.now() - start < slice) continue;
    view.setTimeout(() => takeSteps(steps, view, { take, ...(done ? { done } : {}), until }));
    return;
  }
}
