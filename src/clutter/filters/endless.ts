import { anything } from './letters.ts';
import { type Group, type Item, isAmbiguous, isChoiceOpen, most, type Row, waysOf, without } from './ways.ts';

/** A group that is being read. `last` may still be repeated. */
interface Open {
  readonly isAhead: boolean;
  readonly branches: (readonly Row[])[];
  readonly loops: string[];
  rows: readonly Row[];
  last?: { readonly rows: readonly Row[]; readonly group?: Group } | undefined;
}

const token =
  /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|p\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\\\]])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gis;
/** Repeated so often, a group is as good as without end. */
const often = 8;
/** A row of more things is not weighed. */
const longest = 1000;
/** Two loops over a whole text, and what is short beside them. */
const mostWays = without ** 2 * 100;

const anywhere: Item = { texts: [anything], ways: without, isSure: false };

const opened = (isAhead: boolean): Open => ({ isAhead, branches: [], loops: [], rows: [[]] });

const textsOf = (rows: readonly Row[]) => [...new Set(rows.flat().flatMap(({ texts }) => texts))];

function timesOf(quantifier: string): readonly [number, number] {
  const [, from, comma, to] = /^\{(\d+)(,?)(\d*)/.exec(quantifier) ?? [];
  if (from !== undefined)
    return [Number(from), comma ? Number(to || Number.POSITIVE_INFINITY) : Number(from)];
  return [quantifier.startsWith('+') ? 1 : 0, quantifier.startsWith('?') ? 1 : Number.POSITIVE_INFINITY];
}

/** Puts what was read last behind what stands before it. False where there are too many ways of reading it. */
function settle(group: Open): boolean {
  const { last, rows } = group;
  group.last = undefined;
  if (last) group.rows = rows.flatMap((row) => last.rows.map((more) => [...row, ...more]));
  return group.rows.length <= most;
}

/** A branch without loops is as good as another: they are read as one. */
function rowsOf(group: Group): readonly Row[] {
  const rows = group.branches.flat();
  const hasLoops = (row: Row) => row.some(({ ways }) => ways > 1);
  const plain = rows.filter((row) => !hasLoops(row));
  const isSure = plain.every((row) => row.some((item) => item.isSure));
  const choice = plain.length > 1 ? [[{ texts: textsOf(plain), ways: 1, isSure }]] : plain;
  // Which of them a text is may be open, too.
  const open: Row = isChoiceOpen(group) ? [{ texts: [anything], ways: rows.length, isSure: false }] : [];
  return [...choice, ...rows.filter(hasLoops)].map((row) => [...open, ...row]);
}

/** Repeats what was read last. False where that may take for ever. */
function repeat(open: Open, quantifier: string): boolean {
  const { rows, group } = open.last ?? { rows: [] };
  const [from, to] = timesOf(quantifier);
  const texts = textsOf(rows);
  if (from !== to || to >= often) open.loops.push(...texts);
  if (group && to >= often && isAmbiguous(group)) return false;
  const isPlain = rows.every((row) => waysOf(row) === 1);
  const ways = isPlain ? Math.min(to - from + 1, without) : without;
  const isSure = from > 0 && rows.every((row) => row.some((item) => item.isSure));
  if (!group || to >= often) open.last = { rows: [[{ texts, ways, isSure }]] };
  else if (isPlain) {
    const once = rows.flat().map((item): Item => ({ ...item, isSure: item.isSure && from > 0 }));
    open.last = { rows: [ways > 1 ? [...once, { texts, ways, isSure: false }] : once] };
  } else {
    if (rows.some(({ length }) => length * to > longest)) return false;
    const all = rows.map((row) => Array.from({ length: to }, () => row).flat());
    open.last = { rows: from > 0 ? all : [[], ...all] };
  }
  return true;
}

function close(inner: Open, outer: Open): boolean {
  if (!settle(inner) || !settle(outer)) return false;
  const group: Group = { ...inner, branches: [...inner.branches, inner.rows] };
  // What is only looked ahead for is looked for once.
  if (inner.isAhead) return group.branches.flat().every((row) => waysOf(row) <= mostWays);
  outer.loops.push(...inner.loops, ...(isChoiceOpen(group) ? [anything] : []));
  outer.last = { rows: rowsOf(group), group };
  return true;
}

/** Reads on by one token. False where what was read may take for ever. */
function take(text: string, open: Open[]): boolean {
  const group = open.at(-1) ?? opened(false);
  if (/^(?:[*+?]|\{\d)/.test(text) && group.last) return repeat(group, text);
  const outer = open.at(-2);
  if (text === ')' && outer) {
    open.pop();
    return close(group, outer);
  }
  if (!settle(group)) return false;
  if (text.startsWith('(')) open.push(opened(/^\(\?<?[=!]/.test(text)));
  else if (text === '|') {
    group.branches.push(group.rows);
    group.rows = [[]];
  } else if (!/^[$^]$|^\\b$/i.test(text)) {
    const isSeen = /^\\(?:[1-9]|k)/.test(text);
    group.last = { rows: [[{ texts: [isSeen ? anything : text], ways: 1, isSure: !isSeen }]] };
  }
  return true;
}

/** Two loops have nothing between them that is always there. */
function hasPair(row: Row): boolean {
  const all = row.filter(({ ways, isSure }) => isSure || ways === without);
  return all.some(({ ways }, at) => ways === without && all[at + 1]?.ways === without);
}

/** Where nothing follows, what may be missing is not missed, and one of the last that may not is enough. */
function withoutEnding(row: Row): Row {
  const last = row.findLastIndex(({ isSure }) => isSure);
  return row.slice(0, last + 1).map((item, at) => (at === last ? { ...item, ways: 1 } : item));
}

/**
 * Whether a regular expression may take for ever over a text: what repeats without end holds what has more than one
 * length (`(a+)+`, `(a?a?)*`), a repeated choice can begin alike (`(a|ab)*`), or three loops in a row can share one text
 * (`.*.*.*x`). Errs towards yes. What packages there are call `(a+)+` safe or `.*foo.*bar` not, see only stars within
 * stars, or weigh 5.6 MB (bench/cleaning/own-rules.md).
 */
export function isEndless(expression: string): boolean {
  const open = [opened(false)];
  for (const [text] of expression.matchAll(token)) if (!take(text, open)) return true;
  const whole = open[0] ?? opened(false);
  if (!settle(whole)) return true;
  const isBound = /\$|\\b|\(\?[=!<]/i.test(expression);
  // Tried from every letter on, a loop that comes first is tried as often once more, and so are two side by side.
  const isAtStart = whole.branches.length === 0 && expression.startsWith('^');
  const tried = (row: Row) =>
    isAtStart || !(row[0]?.ways === without || hasPair(row)) ? row : [anywhere, ...row];
  return [...whole.branches.flat(), ...whole.rows].some(
    (row) => waysOf(tried(isBound ? row : withoutEnding(row))) > mostWays,
  );
}
