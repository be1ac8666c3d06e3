import { askBackground } from '../ask.ts';
import type { Memory } from './memory.ts';

/** How much is remembered of pages; undefined where the background cannot say. */
export const readMemory = (): Promise<Memory | undefined> => askBackground('memory:count');

/** Forgets all of it, and the key with it; undefined where that failed. */
export const forgetMemory = (): Promise<Memory | undefined> => askBackground('memory:clear');
