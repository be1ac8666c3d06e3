interface Happening<F> {
  addListener(listener: F): void;
  removeListener(listener: F): void;
}

/**
 * Hears what happens until the signal aborts. The event is kept: a script that outlived its extension finds it
 * nowhere any more, and has nothing to leave.
 */
export function hear<F>(event: Happening<F>, listener: F, until: AbortSignal): void {
  if (until.aborted) return;
  event.addListener(listener);
  until.addEventListener('abort', () => event.removeListener(listener));
}
