import type { LedgerRow } from '../../clutter/ledger-row.ts';

/** A report of one thing that should not have been hidden: what it takes to find the rule, none of the page's words. */
export function reportOf(host: string, { kind, reason, selector }: LedgerRow, version: string): string {
  return [
    `Jernih ${version}`,
    `host: ${host}`,
    `kind: ${kind}`,
    `reason: ${reason}`,
    `selector: ${selector ?? 'none'}`,
  ].join('\n');
}
