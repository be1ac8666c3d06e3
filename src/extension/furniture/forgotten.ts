import { watchDropped } from '../memory/store.ts';
import { memoryName } from './stored.ts';

/** Calls back when what was learned on a site was forgotten, until the signal aborts. Which site, only its hash says. */
export const watchForgotten = (forgotten: () => void, until: AbortSignal): void =>
  watchDropped(memoryName(''), forgotten, until);
