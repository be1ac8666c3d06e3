import type { Speech } from '../words.ts';
import type { Make } from './make.ts';

/** What a step may know of the story whose body it makes fit to be shown. */
export interface BodyContext {
  readonly address: string;
  readonly make: Make;
  readonly speech: Speech;
}
