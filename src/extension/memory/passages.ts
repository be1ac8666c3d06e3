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

const overlap = (one: Kept, other: Kept): boolean =>
  one.block === other.block && one.nth === other.nth && one.start < other.end && other.start < one.end;

/** One passage with those of before that it shares letters with. */
const grownBy = (one: Kept, before: readonly Kept[]): Kept => ({
  ...one,
  start: Math.min(one.start, ...before.map(({ start }) => start)),
  end: Math.max(one.end, ...before.map(({ end }) => end)),
});

/** What becomes of the passages of a story. Those of blocks that it no longer shows make room for those that it shows. */
function changed(
  before: readonly Kept[],
  added: readonly Kept[],
  gone: readonly Kept[],
  isShown: (one: Kept) => boolean,
): readonly Kept[] {
  const stay = before.filter((one) => !gone.some((other) => overlap(one, other)));
  const others = stay.filter((one) => !added.some((other) => overlap(one, other)));
  const grown = added.map((one) =>
    grownBy(
      one,
      stay.filter((other) => overlap(one, other)),
    ),
  );
  const shown = [...others.filter(isShown), ...grown];
  if (shown.length > mostPassages) throw new Error('More is highlighted of a story than is kept.');
  return [...others.filter((one) => !isShown(one)), ...shown].slice(-mostPassages);
}

/** What is to be kept of a story besides what is, and what is to be let go of, in the blocks that it shows. */
export interface PassagesChange {
  readonly blocks: readonly string[];
  readonly passages: readonly Passage[];
  readonly gone: readonly Passage[];
}

/** Remembers that passages are highlighted, and that others no longer are; none is nothing to remember. All else stays, such as what another tab highlights. */
export function keepPassages(address: string, { blocks, passages, gone }: PassagesChange): Promise<void> {
  return inTurn(async () => {
    const hash = await hashing({ make: true });
    if (!hash) throw new Error('There is no key to remember with.');
    const [story, names, { ...before }] = [await hash(address), await namesOf(blocks, hash), await stories()];
    const shown = new Set(names.map(({ block }) => block));
    const named = (told: readonly Passage[]) =>
      told.flatMap(({ block, start, end }) => {
        const name = names[block];
        return name ? [{ ...name, start, end }] : [];
      });
    const { [story]: kept = [], ...others } = before;
    const now = changed(kept, named(passages), named(gone), ({ block }) => shown.has(block));
    const all = now.length > 0 ? { ...others, [story]: now } : others;
    await keep(name, { version, stories: Object.fromEntries(Object.entries(all).slice(-mostStories)) });
  });
}

export async function countPassages(): Promise<number> {
  return Object.values(await stories()).flat().length;
}
