import type { ClutterKind } from '../clutter/kinds.ts';
import type { Reason } from '../clutter/reasons.ts';
import { pixelsOf, shareOfFirstScreen } from './freed.ts';
import type { Ledger } from './ledger.ts';
import { placesOf } from './measure.ts';
import { selectorOf } from './selector-of.ts';

/** One hidden thing, as it is told to those who ask. */
interface Row {
  readonly id: number;
  readonly kind: ClutterKind;
  readonly reason: Reason;
  /** Its first words, at most 120 characters; empty for a wordless ad. */
  readonly words: string;
  /** Shown again by the reader. */
  readonly shown: boolean;
  /** Freed CSS pixels (width × height); 0 where it had no box. */
  readonly pixels: number;
  /** Finds things like this one on the whole site; absent where none would hold. */
  readonly selector?: string;
}

export interface LedgerState {
  readonly rows: readonly Row[];
  /** Share of the first screen that was freed, 0 to 1. */
  readonly firstScreen: number;
}

/** The ledger as of now. Lays the page out twice, so ask when somebody looks, not at every change. */
export function stateOf(page: Document, ledger: Ledger): LedgerState {
  const entries = ledger.entries();
  const places = placesOf(page, entries);
  const rows = entries.map((entry): Row => {
    const { id, finding, words, shown } = entry;
    const selector = selectorOf(finding);
    const told = { id, kind: finding.kind, reason: finding.reason, words, shown };
    return { ...told, pixels: pixelsOf(places.get(entry) ?? []), ...(selector ? { selector } : {}) };
  });
  const { innerWidth: width = 1, innerHeight: height = 1 } = page.defaultView ?? {};
  return { rows, firstScreen: shareOfFirstScreen([...places.values()].flat(), { width, height }) };
}
