export interface Settling<T> {
  later(value: T): void;
  /** Something is still to be told. */
  isWaiting(): boolean;
}

/** Tells the last of a quick row of values, once it has rested for `patience` milliseconds, or at the abort. */
export function settle<T>(
  page: Document,
  tell: (value: T) => void,
  patience: number,
  until: AbortSignal,
): Settling<T> {
  const view = page.defaultView;
  let waiting: { readonly value: T } | undefined;
  let timer: number | undefined;
  const flush = () => {
    view?.clearTimeout(timer);
    if (waiting) tell(waiting.value);
    waiting = undefined;
  };
  until.addEventListener('abort', flush);
  return {
    later: (value) => {
      waiting = { value };
      view?.clearTimeout(timer);
      timer = view?.setTimeout(flush, patience);
    },
    isWaiting: () => waiting !== undefined,
  };
}
