import type { Finding } from '../../clutter/finding.ts';
import { textOf } from '../../clutter/language/words.ts';
import type { LedgerRow, Screen } from '../../clutter/ledger-row.ts';
import type { Ledger } from './ledger.ts';
import { placesOf } from './measure.ts';
import { selectorOf } from './selector-of.ts';

export interface LedgerState {
  readonly rows: readonly LedgerRow[];
  readonly screen: Screen;
}

const mostWords = 120;

/** The ledger as of now. Lays the page out twice, so ask when somebody looks, not at every change. */
export function stateOf(page: Document, ledger: Ledger): LedgerState {
  const entries = ledger.entries();
  const places = placesOf(
    page,
    entries.flatMap(({ hidden }) => hidden.elements),
  );
  const rows = entries.map(({ id, finding, hidden, shown }): LedgerRow => {
    const selector = selectorOf(finding);
    const told = { id, kind: finding.kind, reason: finding.reason, words: wordsIn(finding), shown };
    const boxes = hidden.elements.flatMap((element) => places.get(element) ?? []);
    return { ...told, boxes, ...(selector ? { selector } : {}) };
  });
  const { innerWidth: width = 1, innerHeight: height = 1 } = page.defaultView ?? {};
  return { rows, screen: { width, height } };
}

/** Its first words, at most 120 characters; empty for a wordless ad. */
function wordsIn({ element, tail }: Finding): string {
  const texts = (tail ?? [element]).map((node) => textOf(node, mostWords));
  return texts.join(' ').replace(/\s+/g, ' ').trim().slice(0, mostWords);
}
