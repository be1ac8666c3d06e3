import type { Appearance } from '../../look/appearance.ts';
import { appearance } from './appearance.ts';
import { changeStored } from './stored.ts';

/** Stores how the reader is to look; where that could not be kept, the key of the sentence that says why. */
export async function keepAppearance(look: Appearance) {
  const saved = await changeStored(appearance, () => look);
  return saved === 'full' || saved === 'failed' ? (`settings_${saved}` as const) : undefined;
}
