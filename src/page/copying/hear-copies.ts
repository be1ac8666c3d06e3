import { shared } from '../between-scripts/shared.ts';

interface Ear {
  /** Hears what is copied or dragged out, and the keys that do, before the page does. */
  guard?: (event: Event) => void;
}

export const ear = () => shared<Ear>('copies', () => ({}));

/**
 * Listens from the beginning, until the signal aborts: no handler of the page, wherever it sits, hears of copying before.
 * What is to be kept from it, a script says that comes later.
 */
export function hearCopies(view: Window, until: AbortSignal): void {
  for (const name of ['copy', 'dragstart', 'keydown'])
    view.addEventListener(name, (event) => ear().guard?.(event), { capture: true, signal: until });
}
