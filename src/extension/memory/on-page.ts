import { askBackground } from '../ask.ts';

/** Where the story at an address was left, and how to tell where it is being left now; in private windows nothing comes of either. */
export async function memoryOf(
  address: string,
): Promise<{ readonly block: number | undefined; keep(block: number): void }> {
  return {
    block: await askBackground('place:read', { address }),
    keep: (block) => void askBackground('place:keep', { address, block }),
  };
}
