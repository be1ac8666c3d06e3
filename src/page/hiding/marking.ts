import { read, selectIn } from '../../clutter/unclobbered.ts';
import { marks } from './marks.ts';

/** The one way to write on a page. */
export interface Marking {
  /** Nothing once the signal has aborted, whoever still asks: an observer or a timer may be late. */
  set(element: Element, name: string, value: string): void;
  remove(element: Element, name: string): void;
}

/** What a page had there itself before we wrote, by element and name; null: nothing. */
const theirs = new WeakMap<Element, Map<string, string | null>>();

/** Writes attributes of ours, and takes all of them off when the signal aborts: then the page has there what it had. */
export function markingUntil(until: AbortSignal): Marking {
  const marked = new Map<Element, Set<string>>();
  const remove = (element: Element, name: string) => {
    const before = theirs.get(element)?.get(name);
    if (before === null) drop(element, name);
    else if (before !== undefined) read(element, 'setAttribute').call(element, name, before);
  };
  until.addEventListener('abort', () => {
    for (const [element, names] of marked) for (const name of names) remove(element, name);
  });
  return {
    set(element, name, value) {
      if (until.aborted) return;
      marked.set(element, (marked.get(element) ?? new Set()).add(name));
      const before = theirs.get(element) ?? new Map<string, string | null>();
      if (!before.has(name)) before.set(name, read(element, 'getAttribute').call(element, name));
      theirs.set(element, before);
      read(element, 'setAttribute').call(element, name, value);
    },
    remove,
  };
}

const drop = (element: Element, name: string) => read(element, 'removeAttribute').call(element, name);

/** Takes off what a copy of us left behind that ended without a word, as Firefox ends scripts; a page that is still being read has had none. */
export function dropLeftBehind(page: Document): void {
  if (page.readyState === 'loading') return;
  for (const name of Object.values(marks))
    for (const element of selectIn(page, `[${name}]`)) drop(element, name);
}
