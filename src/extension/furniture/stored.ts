import type { Remembered, SiteMemory } from './tally.ts';

/** Names in the memory. The sites that something is remembered of, by their hashes, the one read longest ago first. */
export const sitesName = 'furniture:sites';
export const memoryName = (siteHash: string): string => `furniture:of:${siteHash}`;

/** Of the stored shape. What any other Jernih wrote is forgotten: it is learned again in a few stories. */
const version = 1;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
export const isHashes = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isLine = (value: unknown): value is Remembered =>
  isFields(value) &&
  typeof value.line === 'string' &&
  typeof value.linked === 'boolean' &&
  isCount(value.since) &&
  isCount(value.count) &&
  isHashes(value.voices) &&
  isHashes(value.desks);

/** The memory of a site as it was stored; undefined where it is none, or damaged. */
export function memoryIn(stored: unknown): SiteMemory | undefined {
  if (!isFields(stored) || stored.version !== version) return undefined;
  const { seen, stories, lines } = stored;
  const isWhole = isCount(seen) && isHashes(stories) && Array.isArray(lines) && lines.every(isLine);
  return isWhole ? { seen, stories, lines } : undefined;
}

export const toStore = (memory: SiteMemory): Fields => ({ version, ...memory });
