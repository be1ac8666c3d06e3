import type { LedgerRow } from '../../clutter/ledger-row.ts';
import { reasonSentence } from '../../extension/kind-words.ts';
import { words } from '../../extension/words.ts';
import { ReportButton } from './report-button.tsx';

interface RowProps {
  readonly row: LedgerRow;
  readonly host: string;
  onShow(row: LedgerRow, shown: boolean): void;
  onAlways(selector: string): void;
  /** Outlines it on the page, or takes that away (`undefined`). */
  onOutline(id: number | undefined): void;
}

/** One hidden thing: its words, why it was hidden, and the ways to get it back. The page outlines it meanwhile. */
export function Row({ row, host, onShow, onAlways, onOutline }: RowProps) {
  const { id, selector, shown } = row;
  const outline = () => onOutline(id);
  const clear = () => onOutline(undefined);
  const label = `row-${id}`;
  return (
    <li
      class="row"
      onMouseEnter={outline}
      onMouseLeave={clear}
      onFocusCapture={outline}
      onBlurCapture={clear}
    >
      <p id={label} class={row.words ? 'row-words' : 'row-words wordless'}>
        {row.words || words('popup_wordless')}
      </p>
      <p class="row-reason">{reasonSentence(row.reason)}</p>
      <p class="row-actions">
        <button type="button" aria-describedby={label} onClick={() => onShow(row, !shown)}>
          {words(shown ? 'popup_hide' : 'popup_show')}
        </button>
        {selector !== undefined && (
          <button type="button" aria-describedby={label} onClick={() => onAlways(selector)}>
            {words('popup_always_show')}
          </button>
        )}
        <ReportButton host={host} row={row} label={label} />
      </p>
    </li>
  );
}
