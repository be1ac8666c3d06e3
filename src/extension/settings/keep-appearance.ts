import type { Appearance } from '../../look/appearance.ts';
import { appearance } from './appearance.ts';
import { readShape } from './shape.ts';
import { changeStored, type Saved } from './stored.ts';

/** Stores how the reader is to look. */
export const keepAppearance = (look: Appearance): Promise<Saved> => changeStored(appearance, () => look);

/** The same for what a page sends; undefined where that is no look. */
export function keepIfAppearance(sent: unknown): Promise<Saved> | undefined {
  // What is sent is of this version.
  const { value, damaged } = readShape(sent, { ...appearance, steps: [] });
  return sent === undefined || damaged ? undefined : keepAppearance(value);
}
