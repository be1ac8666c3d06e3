import { countFurniture, type Learned } from '../furniture/memory.ts';
import { countPassages } from './passages.ts';
import { countPlaces } from './places.ts';
import { dropAll, inTurn } from './store.ts';

/** How much is remembered of pages, by what it is. */
export interface Memory {
  /** Stories whose reading position is kept. */
  readonly stories: number;
  /** Passages that are highlighted, in all stories. */
  readonly passages: number;
  /** Lines known to be furniture, and the sites that something was learned of. */
  readonly furniture: Learned;
}

const count = async (): Promise<Memory> => ({
  stories: await countPlaces(),
  passages: await countPassages(),
  furniture: await countFurniture(),
});

export function countMemory(): Promise<Memory> {
  return inTurn(count);
}

/** Forgets all of it, and the key with it. */
export function clearMemory(): Promise<Memory> {
  return inTurn(async () => {
    await dropAll();
    return count();
  });
}
