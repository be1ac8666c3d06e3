import { useState } from 'preact/hooks';
import type { LedgerRow } from '../../clutter/ledger-row.ts';
import { copyText, version } from '../../extension/actions.ts';
import { words } from '../../extension/words.ts';
import { reportOf } from './report.ts';

interface ReportProps {
  readonly host: string;
  readonly row: LedgerRow;
  /** The id of what the row is called. */
  readonly label: string;
}

/** Copies a report of a row that was hidden wrongly; sends it nowhere. */
export function ReportButton({ host, row, label }: ReportProps) {
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => setCopied(await copyText(reportOf(host, row, version())));
  return (
    <>
      <button type="button" aria-describedby={label} onClick={copy}>
        {words('popup_report')}
      </button>
      <span role="status" class="row-said">
        {copied !== undefined && words(copied ? 'popup_report_copied' : 'popup_report_refused')}
      </span>
    </>
  );
}
