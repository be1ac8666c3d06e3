import { anything, meet } from './letters.ts';

/** One thing that an expression looks for: a letter, a class, a repeated group. */
export interface Item {
  /** The letters and classes it is made of. */
  readonly texts: readonly string[];
  /** Lengths it may have. */
  readonly ways: number;
  /** There is always one. */
  readonly isSure: boolean;
}

/** Things in a row. */
export type Row = readonly Item[];

/** A group as it was written. */
export interface Group {
  readonly isAhead: boolean;
  /** Each of its branches, once for each way of leaving out or choosing what has loops in it. */
  readonly branches: readonly (readonly Row[])[];
  /** What may have more than one length in it, however deep. */
  readonly loops: readonly string[];
}

/** The lengths of what repeats without end. */
export const without = 1000;
/** More of anything than this, nobody writes who is understood. */
export const most = 40;

/** Two loops can share a text: nothing always stands between them that one of the two is not. */
function areLinked(row: Row, at: number, next: number): boolean {
  const [one, other] = [row[at]?.texts ?? [], row[next]?.texts ?? []];
  const parts = ({ texts, isSure }: Item) => isSure && !(meet(texts, one) && meet(texts, other));
  return meet(one, other) && !row.slice(at + 1, next).some(parts);
}

/** In how many ways the loops that follow on one another can share a text; a lone loop takes it in one. */
export function waysOf(row: Row): number {
  const loops = row.flatMap(({ ways }, at) => (ways > 1 ? [at] : []));
  if (loops.length > most) return Number.POSITIVE_INFINITY;
  const best = new Map<number, number>();
  for (const next of loops) {
    const before = loops.filter((at) => at < next && areLinked(row, at, next));
    const ways = row[next]?.ways ?? 1;
    best.set(next, ways * Math.max(1, ...before.map((at) => best.get(at) ?? 1)));
  }
  return Math.max(1, ...best.values());
}

const hasLink = (row: Row): boolean =>
  row.some((one, at) =>
    row.some((other, next) => at < next && one.ways > 1 && other.ways > 1 && areLinked(row, at, next)),
  );

/** What it can begin with: all up to the first that is always there. */
function startOf(row: Row): readonly string[] {
  const sure = row.findIndex(({ isSure }) => isSure);
  return sure < 0 ? [anything] : row.slice(0, sure + 1).flatMap(({ texts }) => texts);
}

/** Two branches can begin alike. */
export function isChoiceOpen({ branches }: Group): boolean {
  if (branches.length > most) return true;
  const starts = branches.map((rows) => rows.flatMap(startOf));
  return starts.some((start, at) => starts.slice(at + 1).some((other) => meet(start, other)));
}

/** The same text can be taken apart in many ways by repeating the group. */
export function isAmbiguous(group: Group): boolean {
  const { branches, loops } = group;
  if (loops.length > most || isChoiceOpen(group)) return true;
  const rows = branches.flat();
  if (rows.some(({ length }) => length === 0) || rows.some(hasLink)) return true;
  const isMark = (item: Item | undefined) => item?.isSure && item.ways === 1 && !meet(item.texts, loops);
  return loops.length > 0 && !rows.every((row) => isMark(row[0])) && !rows.every((row) => isMark(row.at(-1)));
}
