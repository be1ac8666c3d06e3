/** One thing that an expression looks for: a letter, a class, a group. */
interface Atom {
  readonly text: string;
  isMany: boolean;
  isSure: boolean;
}

interface Group {
  readonly branches: Atom[][];
  /** What repeats in it, however deep. */
  readonly loops: string[];
}

const token =
  /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|p\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\\\]])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gis;
/** Repeated so often, a thing is as good as without end. */
const often = 8;
const aGroup = '()';
/** Who repeats a choice of more things than this may be told that it is too much. */
const mostBranches = 40;
const mostMet = 1000;
const letters = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));

const empty = (): Group => ({ branches: [[]], loops: [] });

function isWithoutEnd(quantifier: string): boolean {
  if (/^[*+]/.test(quantifier)) return true;
  const [, from, comma, to] = /^\{(\d+)(,?)(\d*)/.exec(quantifier) ?? [];
  return from !== undefined && (comma && !to ? true : Number(to || from) >= often);
}

/** What each thing may be, of some letters; undefined where that cannot be told. Lines are read again at every key. */
const met = new Map<string, ReadonlySet<string> | undefined>();

function lettersOf(text: string): ReadonlySet<string> | undefined {
  if (met.has(text)) return met.get(text);
  if (met.size > mostMet) met.clear();
  let found: ReadonlySet<string> | undefined;
  try {
    const atom = new RegExp(`^${text}$`, 'is');
    // A letter that is none of these is the one that it is.
    found = new Set([...letters, text].filter((letter) => atom.test(letter)));
  } catch {
    found = undefined;
  }
  met.set(text, found);
  return found;
}

/** Some letter may be both. */
function meet(one: string, other: string): boolean {
  if (one === aGroup || other === aGroup) return true;
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return !first || !second || [...first].some((letter) => second.has(letter));
}

/** The same text can be taken apart in many ways by repeating the group. */
function isAmbiguous({ branches, loops }: Group): boolean {
  const isMark = (atom: Atom | undefined) =>
    atom?.isSure && !atom.isMany && loops.every((loop) => !meet(atom.text, loop));
  if (loops.length > mostBranches) return true;
  if (loops.length > 0 && !branches.every((atoms) => isMark(atoms[0]) || isMark(atoms.at(-1)))) return true;
  if (branches.length > mostBranches) return true;
  const starts = branches.map(([first]) => first?.text ?? aGroup);
  return starts.some((start, at) => starts.slice(at + 1).some((other) => meet(start, other)));
}

/**
 * Whether a regular expression may take for ever over a text: what repeats without end does so again (`(a+)+`), or a
 * repeated choice can begin alike (`(a|ab)*`). Errs towards yes.
 */
export function isEndless(expression: string): boolean {
  const open = [empty()];
  let closed: Group | undefined;
  for (const [text] of expression.matchAll(token)) {
    const group = open.at(-1) ?? empty();
    const atoms = group.branches.at(-1) ?? [];
    const last = atoms.at(-1);
    if (/^(?:[*+?]|\{\d)/.test(text) && last) {
      if (isWithoutEnd(text)) {
        if (closed && isAmbiguous(closed)) return true;
        last.isMany = true;
        group.loops.push(last.text);
      }
      if (/^(?:[*?]|\{0)/.test(text)) last.isSure = false;
      closed = undefined;
      continue;
    }
    closed = undefined;
    if (text.startsWith('(')) open.push(empty());
    else if (text === '|') group.branches.push([]);
    else if (text === ')' && open.length > 1) {
      closed = open.pop() ?? empty();
      const outer = open.at(-1) ?? empty();
      outer.loops.push(...closed.loops, ...(isAmbiguous(closed) ? [aGroup] : []));
      outer.branches.at(-1)?.push({ text: aGroup, isMany: false, isSure: true });
    } else if (!/^[$^]$|^\\b$/i.test(text)) atoms.push({ text, isMany: false, isSure: true });
  }
  return false;
}
