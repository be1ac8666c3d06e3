import type { ClutterKind } from '../../clutter/kinds.ts';
import { read } from '../../clutter/markup/unclobbered.ts';
import type { LentSwitch } from '../between-scripts/switch-desk.ts';
import { marks } from '../hiding/marks.ts';
import { refreshOwnRules, rulesLeftOut } from '../own-rules/desk.ts';
import { type Entry, wholeOf } from './ledger.ts';
import { type LedgerState, stateOf } from './state.ts';

interface RowsState extends LedgerState {
  readonly cleaning: boolean;
  /** Selectors of a person's own rules that would hide the story here, and so are left out. */
  readonly rulesLeftOut: readonly string[];
}

/** What a cleaning hid, for somebody who looks: told, shown again, pointed at. */
export interface Rows {
  state(): RowsState;
  show(id: number, shown: boolean): RowsState;
  showKind(kind: ClutterKind, shown: boolean): RowsState;
  /** Outlines one where it stands and brings it into view; undefined takes the outline away. */
  outline(id: number | undefined): void;
}

export function rowsOf(page: Document, { ledger, changed }: LentSwitch): Rows {
  const entries = () => [...(ledger()?.known.values() ?? [])];
  const tell = (): RowsState => {
    const open = ledger();
    return {
      cleaning: open !== undefined,
      rulesLeftOut: open ? rulesLeftOut() : [],
      ...(open ? stateOf(page, open) : { rows: [], screen: { width: 1, height: 1 } }),
    };
  };
  const show = (shown: boolean, chosen: (entry: Entry) => boolean) => {
    for (const entry of entries().filter(chosen)) {
      entry.shown = shown;
      for (const { hidden } of wholeOf(entry)) {
        hidden.turn(marks.shown, shown);
        hidden.turn(marks.held, false);
      }
    }
    if (ledger()) changed();
    return tell();
  };
  return {
    state() {
      refreshOwnRules();
      return tell();
    },
    show: (id, shown) => show(shown, (entry) => entry.id === id),
    showKind: (kind, shown) => show(shown, ({ finding }) => finding.kind === kind),
    outline(id) {
      for (const { id: each, hidden } of entries()) {
        hidden.turn(marks.outlined, each === id);
        const [element] = hidden.elements;
        if (each === id && element) read(element, 'scrollIntoView').call(element, { block: 'center' });
      }
    },
  };
}
