import { kinds } from '../../clutter/kinds.ts';
import { attribute, read, selectIn } from '../../clutter/markup/unclobbered.ts';
import { whenParsed } from '../when.ts';
import { marks } from './marks.ts';

/** The one way to write on a page. */
export interface Marking {
  /** Nothing once the signal has aborted, whoever still asks: an observer or a timer may be late. */
  set(element: Element, name: string, value: string): void;
  remove(element: Element, name: string): void;
}

/** All that was written on this page, by name and value: where that stands and we did not write it, a script has copied it. */
const wrote = new Set<string>();

/** What a page had there itself before we wrote, by element and name; null: nothing. */
const theirs = new WeakMap<Element, Map<string, string | null>>();

function note(element: Element, name: string, before: string | null): void {
  const noted = theirs.get(element) ?? new Map<string, string | null>();
  theirs.set(element, noted);
  if (!noted.has(name)) noted.set(name, before);
}

/** Before anything is written on it: the page's own may stand there whenever we come. */
function noteAll(element: Element): void {
  for (const name of names) note(element, name, isOurs(element, name) ? null : attribute(element, name));
}

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
      if (!marked.has(element)) noteAll(element);
      wrote.add(name + value);
      marked.set(element, (marked.get(element) ?? new Set()).add(name));
      read(element, 'setAttribute').call(element, name, value);
    },
    remove,
  };
}

const drop = (element: Element, name: string) => read(element, 'removeAttribute').call(element, name);

const names = Object.values(marks);

const named = (page: Document) => selectIn(page, `[${names.join('],[')}]`);

/** Takes off what stands under our names and is known: copies that the page made of what we wrote. To be called while nothing is marked. */
export function dropCopies(page: Document, isKnown = isWritten): void {
  for (const element of named(page))
    for (const name of names) if (isOurs(element, name, isKnown)) drop(element, name);
}

const isWritten = (name: string, value: string): boolean => wrote.has(name + value);

/** Beside a kind, or without one. */
const written = /^(?:\d*|flat|(?:(?:blur|curtain|margin|padding|scroll|still|top) ?)+)$/;

/** It reads as we write it. */
const isLikeOurs = (name: string, value: string): boolean =>
  name === marks.kind ? (kinds as readonly string[]).includes(value) : written.test(value);

/** What stands beside a kind is whose that is. */
function isOurs(element: Element, name: string, isKnown = isWritten): boolean {
  const kind = theirs.get(element)?.get(marks.kind) ?? attribute(element, marks.kind);
  return kind === null ? isKnown(name, attribute(element, name) ?? '') : isKnown(marks.kind, kind);
}

/**
 * To be called before anything is marked: what the page's own markup has under our names is the page's. What was copied of
 * ours goes when the signal aborts; and at once, where we come to a page that stands there already, what reads as if another
 * copy of us had left it that ended without a word, as Firefox ends scripts.
 */
export function tellApart(page: Document, until: AbortSignal): void {
  dropCopies(page, isLikeOurs);
  const noteOwn = () => {
    for (const element of named(page)) noteAll(element);
  };
  whenParsed(page, noteOwn, until);
  until.addEventListener('abort', () => dropCopies(page));
}
