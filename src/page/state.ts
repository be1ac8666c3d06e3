import type { LedgerRow } from '../clutter/ledger-row.ts';
import { pixelsOf, shareOfFirstScreen } from './freed.ts';
import type { Ledger } from './ledger.ts';
import { placesOf } from './measure.ts';
import { selectorOf } from './selector-of.ts';

export interface LedgerState {
  readonly rows: readonly LedgerRow[];
  /** Share of the first screen that was freed, 0 to 1. */
  readonly firstScreen: number;
}

/** The ledger as of now. Lays the page out twice, so ask when somebody looks, not at every change. */
export function stateOf(page: Document, ledger: Ledger): LedgerState {
  const entries = ledger.entries();
  const places = placesOf(page, entries);
  const rows = entries.map((entry): LedgerRow => {
    const { id, finding, words, shown } = entry;
    const selector = selectorOf(finding);
    const told = { id, kind: finding.kind, reason: finding.reason, words, shown };
    return { ...told, pixels: pixelsOf(places.get(entry) ?? []), ...(selector ? { selector } : {}) };
  });
  // What is shown again frees nothing.
  const freed = [...places].flatMap(([{ shown }, boxes]) => (shown ? [] : boxes));
  const { innerWidth: width = 1, innerHeight: height = 1 } = page.defaultView ?? {};
  return { rows, firstScreen: shareOfFirstScreen(freed, { width, height }) };
}
