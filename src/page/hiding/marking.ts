import { read } from '../../clutter/unclobbered.ts';

/** The one way to write on a page. */
export interface Marking {
  /** Nothing once the signal has aborted, whoever still asks: an observer or a timer may be late. */
  set(element: Element, name: string, value: string): void;
  remove(element: Element, name: string): void;
}

/** Writes attributes of ours, and takes all of them off when the signal aborts. */
export function markingUntil(until: AbortSignal): Marking {
  const marked = new Map<Element, Set<string>>();
  const remove = (element: Element, name: string) => read(element, 'removeAttribute').call(element, name);
  until.addEventListener('abort', () => {
    for (const [element, names] of marked) for (const name of names) remove(element, name);
  });
  return {
    set(element, name, value) {
      if (until.aborted) return;
      marked.set(element, (marked.get(element) ?? new Set()).add(name));
      read(element, 'setAttribute').call(element, name, value);
    },
    remove,
  };
}
