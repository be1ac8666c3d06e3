import { type Bucket, isBucket } from '../../clutter/filters/stored.ts';
import { asidePrefix } from '../settings/aside.ts';

/** Keys in `storage.local`. The text is what a person wrote; all else is made from it. */
export const textKey = 'own-rules';
export const headKey = 'own-rules:head';
export const hostsKey = 'own-rules:hosts';
/** Where a text that is none is kept, rather than thrown away. */
export const asideKey = `${asidePrefix}${textKey}`;

/** Where what one host has is kept, so that a page reads its own and no other. */
export const bucketKey = (host: string): string => `own-rules:on:${host}`;

/** Of the stored shape. What any other Jernih wrote is compiled again from the text. */
const version = 1;

/** Names the round of compiling that holds: a bucket of another round is a leftover. */
export interface Head {
  readonly version: number;
  readonly round: string;
}

export const headOf = (round: string): Head => ({ version, round });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isHead = (value: unknown): value is Head =>
  isRecord(value) && value.version === version && typeof value.round === 'string';

/** The bucket, if it is one and of this round. */
export function bucketIn(stored: unknown, { round }: Head): Bucket | undefined {
  return isRecord(stored) && stored.round === round && isBucket(stored.bucket) ? stored.bucket : undefined;
}
