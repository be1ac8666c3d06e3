import type { Bounds } from '../look/appearance.ts';

/** One step up (1) or down (-1), within bounds and free of binary fractions. */
export function stepped(value: number, { min, max, step }: Bounds, direction: 1 | -1): number {
  const next = Number((value + direction * step).toFixed(3));
  return Math.min(max, Math.max(min, next));
}
