/** A line as a page has it, hashed: what is remembered never holds words. */
export interface Sighting {
  readonly line: string;
  /** It is mostly links: that alone tells it from somebody's sentence. */
  readonly linked: boolean;
}

/** The story that a page shows, hashed; empty where the page does not say. */
export interface StorySeen {
  readonly story: string;
  /** Who wrote it, and in which part of the site it stands. */
  readonly voice: string;
  readonly desk: string;
}

/** What is remembered of one line. */
export interface Remembered extends Sighting {
  /** How many stories of the site had been seen before it was first met. */
  readonly since: number;
  /** Under so many different stories it has stood. */
  readonly count: number;
  /** At most two of each: whether there is more than one is all that is asked. */
  readonly voices: readonly string[];
  readonly desks: readonly string[];
}

/** What is remembered of one site. */
export interface SiteMemory {
  /** So many different stories have been seen. */
  readonly seen: number;
  /** The last of them, so that a story read twice counts once. */
  readonly stories: readonly string[];
  /** The one met longest ago first. */
  readonly lines: readonly Remembered[];
}

export const nothingYet: SiteMemory = { seen: 0, stories: [], lines: [] };

const mostStories = 200;
const mostLines = 300;
const fewestStories = 3;
/** Of the stories since it was first met: what stands under fewer belongs to a column, not to the site. */
const shareOfLinked = 0.6;
const shareOfBare = 0.8;

/** Whether a site prints the line on every story. A line of bare words must also cross authors and parts of the site. */
export function isFurniture({ linked, since, count, voices, desks }: Remembered, seen: number): boolean {
  if (count < fewestStories || count < (seen - since) * (linked ? shareOfLinked : shareOfBare)) return false;
  return linked ? voices.length !== 1 : voices.length > 1 && desks.length > 1;
}

/** The memory after one more story was seen with these lines; the same where that story is known. */
export function tally(memory: SiteMemory, page: StorySeen, lines: readonly Sighting[]): SiteMemory {
  if (page.story === '' || memory.stories.includes(page.story)) return memory;
  const known = new Map(memory.lines.map((one) => [one.line, one]));
  for (const { line, linked } of lines) {
    const before = known.get(line) ?? { since: memory.seen, count: 0, voices: [], desks: [] };
    // Set anew, it goes to the end: the one met longest ago is forgotten first.
    known.delete(line);
    known.set(line, {
      line,
      linked,
      since: before.since,
      count: before.count + 1,
      voices: oneMore(before.voices, page.voice),
      desks: oneMore(before.desks, page.desk),
    });
  }
  return {
    seen: memory.seen + 1,
    stories: [...memory.stories, page.story].slice(-mostStories),
    lines: [...known.values()].slice(-mostLines),
  };
}

const oneMore = (names: readonly string[], name: string): readonly string[] =>
  name === '' || names.includes(name) || names.length > 1 ? names : [...names, name];
