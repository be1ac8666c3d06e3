import { countPlaces } from './places.ts';
import { dropAll, inTurn } from './store.ts';

/** How much is remembered of pages, by what it is. */
export interface Memory {
  /** Stories whose reading position is kept. */
  readonly stories: number;
}

export function countMemory(): Promise<Memory> {
  return inTurn(async () => ({ stories: await countPlaces() }));
}

/** Forgets all of it, and the key with it. */
export function clearMemory(): Promise<Memory> {
  return inTurn(async () => {
    await dropAll();
    return { stories: await countPlaces() };
  });
}
