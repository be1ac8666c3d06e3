import type { Finding } from '../../clutter/finding.ts';
import type { ClutterKind } from '../../clutter/kinds.ts';
import { contains, parentOf, read } from '../../clutter/markup/unclobbered.ts';
import { namedByRule } from '../../clutter/still.ts';
import type { Seen } from '../hiding/frames.ts';
import { type Hidden, hide } from '../hiding/hide.ts';

/** One hidden thing. */
export interface Entry {
  /** Unique on this page. */
  readonly id: number;
  readonly finding: Finding;
  readonly hidden: Hidden;
  /** What had been found inside it before, and is no row of its own now. */
  readonly within: readonly Entry[];
  /** Gives it back for good. */
  readonly end: AbortController;
  /** Shown again by the reader. */
  shown: boolean;
  /** So often the page has taken the mark off. */
  unmarked: number;
}

/** All that was hidden on a page, in the order in which it was found. */
export interface Ledger {
  /** Hides what is new among the findings, and returns its entries. */
  add(findings: readonly Finding[], seen: Seen): readonly Entry[];
  /** All entries, by their ids; what they hide may have left the page. */
  readonly known: ReadonlyMap<number, Entry>;
  /** Those who are told what is hidden, as soon as it is. */
  readonly hid: Set<(entries: readonly Entry[], seen: Seen) => void>;
  /** Entries that still stand in the page. */
  entries(): readonly Entry[];
  /** Gives back for good what surrounds these elements and is clutter no longer. */
  review(added: readonly Element[], isStill: (finding: Finding) => boolean): void;
  /** Gives back for good all of a kind. */
  drop(kind: ClutterKind): void;
  /** Puts back the mark of an element that the page took it off from: a few times, then the page wins, and its row goes. */
  restore(element: Element): void;
}

const mostEntries = 1000;
const mostRestored = 5;

/** Marks go when the signal aborts; the entries with the ledger. `changed` hears of every change. */
export function openLedger(until: AbortSignal, changed: () => void): Ledger {
  const shelf = openShelf(until);
  const hid: Ledger['hid'] = new Set();
  const { entries } = shelf;
  const free = (freed: readonly Entry[]) => {
    for (const entry of freed) shelf.release(entry);
    if (freed.length > 0) changed();
  };
  return {
    add(findings, seen) {
      const room = Math.max(0, mostEntries - entries.size);
      const fresh = findings.slice(0, room).flatMap((finding) => shelf.enter(finding, seen));
      for (const hear of hid) hear(fresh, seen);
      if (fresh.length > 0) changed();
      return fresh;
    },
    known: entries,
    hid,
    entries: () => [...entries.values()].filter(({ finding }) => read(finding.element, 'isConnected')),
    review(added, isStill) {
      const around = new Set(added.flatMap((element) => shelf.around(element) ?? []));
      free([...around].filter(({ finding }) => !isStill(finding)));
    },
    drop: (kind) => free([...entries.values()].filter(({ finding }) => finding.kind === kind)),
    restore: (element) => free(shelf.givenUp(element)),
  };
}

/** What stands inside may be hidden by a sheet too: it comes back only if it is told so itself. */
export const wholeOf = (entry: Entry): Entry[] => [entry, ...entry.within.flatMap(wholeOf)];

const isInside =
  (element: Element) =>
  ({ finding }: Entry): boolean =>
    contains(element, finding.element);

/** The entries, found by the nodes that they hide. */
function openShelf(until: AbortSignal) {
  const entries = new Map<number, Entry>();
  const byNode = new WeakMap<Node, Entry>();
  const released = new WeakSet<Node>();
  let last = 0;
  const around = (element: Element | null): Entry | undefined => {
    for (let outer = element; outer !== null; outer = parentOf(outer)) {
      const entry = byNode.get(outer);
      if (entry) return entry;
    }
    return undefined;
  };
  return {
    entries,
    around,
    enter(finding: Finding, seen: Seen): Entry[] {
      const key = finding.tail?.[0] ?? finding.element;
      const outer = finding.tail ? finding.element : parentOf(finding.element);
      if (byNode.has(key) || released.has(key) || around(outer)) return [];
      // What was found inside it goes on being hidden, but it is one thing now.
      const within = finding.tail ? [] : [...entries.values()].filter(isInside(finding.element));
      for (const { id } of within) entries.delete(id);
      last += 1;
      const entry = begin(finding, last, within, (end) => hide(finding, seen, AbortSignal.any([until, end])));
      entries.set(last, entry);
      for (const node of [key, ...entry.hidden.elements]) byNode.set(node, entry);
      return [entry];
    },
    release(entry: Entry): void {
      entries.delete(entry.id);
      for (const { end, hidden } of wholeOf(entry)) {
        end.abort();
        for (const element of hidden.elements) {
          byNode.delete(element);
          released.add(element);
        }
      }
    },
    /** Marks again what the element belongs to, or says what is given up instead. What a sheet hides by name stays hidden, mark or no mark. */
    givenUp(element: Element): readonly Entry[] {
      const entry = byNode.get(element);
      if (!entry) return [];
      entry.unmarked += 1;
      if (entry.unmarked > mostRestored) return namedByRule.test(entry.finding.reason) ? [] : [entry];
      entry.hidden.mark([element]);
      return [];
    },
  };
}

function begin(
  finding: Finding,
  id: number,
  within: readonly Entry[],
  hidden: (until: AbortSignal) => Hidden,
): Entry {
  const end = new AbortController();
  return { id, finding, hidden: hidden(end.signal), within, end, shown: false, unmarked: 0 };
}
