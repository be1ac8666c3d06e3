import { askBackground } from '../ask.ts';
import type { Passage } from './passages.ts';

/** What is remembered of the story at an address, and how to tell what is to be remembered; in private windows nothing comes of either. */
export async function memoryOf(address: string) {
  const [block, any = false] = await Promise.all([
    askBackground('place:read', { address }),
    askBackground('passages:any', { address }),
  ]);
  return {
    block,
    keep: (block: number) => void askBackground('place:keep', { address, block }),
    passages: {
      any,
      read: (blocks: readonly string[]) => askBackground('passages:read', { address, blocks }),
      keep: (blocks: readonly string[], passages: readonly Passage[], gone: readonly Passage[]) =>
        askBackground('passages:keep', { address, blocks, passages, gone }),
    },
  };
}
