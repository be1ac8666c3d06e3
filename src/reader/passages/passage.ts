/** A passage that is highlighted: in one block of the story, by its index, from one letter to another, without that. */
export interface Passage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Where passages of this story are kept. Blocks are told by all that they say, in order. */
export interface PassageMemory {
  /** Some were highlighted before. */
  readonly any: boolean;
  read(blocks: readonly string[]): Promise<readonly Passage[] | undefined>;
  /**
   * Keeps passages besides what is kept already, and lets go of others: what is highlighted elsewhere, or is not read yet,
   * stays. False where nothing is kept, as in private windows; undefined where keeping failed.
   */
  keep(
    blocks: readonly string[],
    passages: readonly Passage[],
    gone: readonly Passage[],
  ): Promise<boolean | undefined>;
}

const overlap = (one: Passage, other: Passage): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end;

/** Those of `passages` that share a letter with one of `others`. */
export const touching = (passages: readonly Passage[], others: readonly Passage[]): readonly Passage[] =>
  passages.filter((one) => others.some((other) => overlap(one, other)));

/** Every letter of `passages` is highlighted by `others`, which touch nowhere. */
export const areWithin = (passages: readonly Passage[], others: readonly Passage[]): boolean =>
  passages.length > 0 &&
  passages.every((one) =>
    others.some(({ block, start, end }) => block === one.block && start <= one.start && one.end <= end),
  );

/** All letters of both, in the order of the story, as few passages as can be. */
export function joined(passages: readonly Passage[], others: readonly Passage[]): readonly Passage[] {
  const all = [...passages, ...others].toSorted((a, b) => a.block - b.block || a.start - b.start);
  const made: Passage[] = [];
  for (const one of all) {
    const last = made.at(-1);
    if (last && last.block === one.block && one.start <= last.end)
      made[made.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else made.push(one);
  }
  return made;
}

/** The same passages in the blocks of a story that has grown: a block stays, or is made anew further on with the same words. */
export const moved = (
  passages: readonly Passage[],
  before: readonly Element[],
  now: readonly Element[],
): readonly Passage[] =>
  passages.flatMap((passage) => {
    const was = before[passage.block];
    const stays = was ? now.indexOf(was) : -1;
    const block = stays < 0 ? now.findLastIndex((one) => one.textContent === was?.textContent) : stays;
    return block < 0 ? [] : [{ ...passage, block }];
  });
