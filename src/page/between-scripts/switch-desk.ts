import type { Ledger } from '../ledger/ledger.ts';
import { shared } from './shared.ts';

/** What the cleaning of a page lends to the script that tells what it hid, which comes only when somebody asks. */
export interface LentSwitch {
  /** Undefined: cleaning is off. */
  ledger(): Ledger | undefined;
  /** Call it when what is shown has changed. */
  changed(): void;
}

const desk = () => shared<{ lent?: LentSwitch | undefined }>('switch', () => ({}));

/** Lends it until the signal aborts. */
export function lendSwitch(lent: LentSwitch, until: AbortSignal): void {
  const here = desk();
  here.lent = lent;
  until.addEventListener('abort', () => {
    here.lent = undefined;
  });
}

/** Undefined where nothing is cleaned by a script that lives. */
export const borrowSwitch = (): LentSwitch | undefined => desk().lent;
