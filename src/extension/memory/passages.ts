import { type Hash, hashing } from './key.ts';
import { inTurn, keep, recall } from './store.ts';

/** What is highlighted of one block of a story, by its index: from one letter to another, without that. */
export interface Passage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A passage as it is kept: its block by a hash of what that says, for a story may grow, and by its place among those that say the same. */
interface Kept {
  readonly block: string;
  readonly nth: number;
  readonly start: number;
  readonly end: number;
}

type Stories = Readonly<Record<string, readonly Kept[]>>;

const name = 'passages';
/** Of the stored shape. What a later Jernih wrote means nothing here. */
const version = 1;
const mostStories = 300;
const mostPassages = 200;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKept = (value: unknown): value is Kept =>
  isFields(value) &&
  typeof value.block === 'string' &&
  [value.nth, value.start, value.end].every(Number.isSafeInteger);

/** The one whose passages were changed last stands last. */
async function stories(): Promise<Stories> {
  const stored = await recall(name);
  if (!isFields(stored) || stored.version !== version || !isFields(stored.stories)) return {};
  return Object.fromEntries(
    Object.entries(stored.stories).flatMap(([story, kept]) =>
      Array.isArray(kept) ? [[story, kept.filter(isKept)] as const] : [],
    ),
  );
}

/** What each block is kept by. */
async function namesOf(blocks: readonly string[], hash: Hash): Promise<Pick<Kept, 'block' | 'nth'>[]> {
  const seen = new Map<string, number>();
  const hashes = await Promise.all(blocks.map(hash));
  return hashes.map((block) => {
    const nth = seen.get(block) ?? 0;
    seen.set(block, nth + 1);
    return { block, nth };
  });
}

/** Whether anything of the story at an address is highlighted. */
export function hasPassages(address: string): Promise<boolean> {
  return inTurn(async () => {
    const hash = await hashing();
    return hash !== undefined && (await hash(address)) in (await stories());
  });
}

/** The passages of a story that are highlighted, in the blocks that it shows now; those of blocks that it no longer shows wait. */
export function passagesOf(address: string, blocks: readonly string[]): Promise<Passage[]> {
  return inTurn(async () => {
    const hash = await hashing();
    const kept = hash && (await stories())[await hash(address)];
    if (!hash || !kept) return [];
    const names = await namesOf(blocks, hash);
    return kept.flatMap(({ block, nth, start, end }) => {
      const index = names.findIndex((name) => name.block === block && name.nth === nth);
      return index < 0 || end > (blocks[index]?.length ?? 0) ? [] : [{ block: index, start, end }];
    });
  });
}

/** Remembers which passages of the blocks are highlighted; none is nothing to remember. What other blocks held stays. */
export function keepPassages(
  address: string,
  blocks: readonly string[],
  passages: readonly Passage[],
): Promise<void> {
  return inTurn(async () => {
    const hash = await hashing({ make: true });
    if (!hash) throw new Error('There is no key to remember with.');
    const [story, names, { ...before }] = [await hash(address), await namesOf(blocks, hash), await stories()];
    const shown = new Set(names.map(({ block }) => block));
    const waiting = (before[story] ?? []).filter(({ block }) => !shown.has(block));
    const told = passages.flatMap(({ block, start, end }) => {
      const name = names[block];
      return name ? [{ ...name, start, end }] : [];
    });
    const { [story]: _, ...others } = before;
    const kept = [...waiting, ...told].slice(-mostPassages);
    const now = kept.length > 0 ? { ...others, [story]: kept } : others;
    await keep(name, { version, stories: Object.fromEntries(Object.entries(now).slice(-mostStories)) });
  });
}

export async function countPassages(): Promise<number> {
  return Object.values(await stories()).flat().length;
}
