import { vi } from 'vitest';

/** Waits for a state that a unit test has asked for, however busy the machine is. */
export function soon<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 20_000 });
}
