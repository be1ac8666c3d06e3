import type { LedgerRow, Screen } from '../clutter/ledger-row.ts';
import type { Ledger } from './ledger.ts';
import { placesOf } from './measure.ts';
import { selectorOf } from './selector-of.ts';

export interface LedgerState {
  readonly rows: readonly LedgerRow[];
  readonly screen: Screen;
}

/** The ledger as of now. Lays the page out twice, so ask when somebody looks, not at every change. */
export function stateOf(page: Document, ledger: Ledger): LedgerState {
  const entries = ledger.entries();
  const places = placesOf(page, entries);
  const rows = entries.map((entry): LedgerRow => {
    const { id, finding, words, shown } = entry;
    const selector = selectorOf(finding);
    const told = { id, kind: finding.kind, reason: finding.reason, words, shown };
    return { ...told, boxes: places.get(entry) ?? [], ...(selector ? { selector } : {}) };
  });
  const { innerWidth: width = 1, innerHeight: height = 1 } = page.defaultView ?? {};
  return { rows, screen: { width, height } };
}
