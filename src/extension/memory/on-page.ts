import { askBackground } from '../ask.ts';
import type { Passage } from './passages.ts';

/** What is remembered of a story, and how to tell what is to be remembered; in private windows nothing comes of either. */
interface MemoryOfStory {
  /** Where it was left. */
  readonly block: number | undefined;
  keep(block: number): void;
  readonly passages: {
    readonly any: boolean;
    read(blocks: readonly string[]): Promise<readonly Passage[] | undefined>;
    keep(
      blocks: readonly string[],
      passages: readonly Passage[],
      gone: readonly Passage[],
    ): Promise<boolean | undefined>;
  };
}

/** The memory of the story at an address. */
export async function memoryOf(address: string): Promise<MemoryOfStory> {
  const [block, any = false] = await Promise.all([
    askBackground('place:read', { address }),
    askBackground('passages:any', { address }),
  ]);
  return {
    block,
    keep: (block) => void askBackground('place:keep', { address, block }),
    passages: {
      any,
      read: (blocks) => askBackground('passages:read', { address, blocks }),
      keep: (blocks, passages, gone) => askBackground('passages:keep', { address, blocks, passages, gone }),
    },
  };
}
