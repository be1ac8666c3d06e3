import type { Popup } from './popup.ts';

export interface LedgerEntry {
  readonly kind: string;
  readonly words: string;
  readonly reason: string;
}

const entries = `[...document.querySelectorAll('details')].flatMap((kind) =>
  [...kind.querySelectorAll('li')].map((row) => {
    const [words, reason] = [...row.querySelectorAll('p')].map((line) => line.textContent.trim());
    return { kind: kind.querySelector('summary span').textContent, words, reason };
  }),
)`;

const isLedger = (value: unknown): value is readonly LedgerEntry[] =>
  Array.isArray(value) && value.every((entry) => typeof entry?.kind === 'string');

/** Every hidden thing of the page as the popup lists it, the closed kinds included. */
export async function ledgerIn(popup: Popup): Promise<readonly LedgerEntry[]> {
  const ledger = await popup.evaluate(entries);
  if (!isLedger(ledger)) throw new Error('The popup did not list what was hidden.');
  return ledger;
}
