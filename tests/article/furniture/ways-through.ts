/** Stands for whatever a pattern leaves open; no word spans it. */
const open = '\0';

/** A piece of a pattern: its source without what says how often, and whether it may be missing. */
const piece = /^(\\.|\[(?:\\.|[^\]\\])*\]|[^()[\]\\])([?*+]|\{\d+(?:,\d*)?\})?\??/u;

const isOptional = (often = ''): boolean => /^(?:[?*]|\{0)/u.test(often);

/** What a sign, a class or an escape says: itself, nothing where it only stands between two, or anything. */
function said(source: string, often = ''): string {
  if (/^(?:\\[bB]|[\^$])$/u.test(source)) return '';
  if (/^(?:\\[a-zA-Z]|\[.*|\.)$/u.test(source)) return open;
  return often && !isOptional(often) ? `${source.at(-1)}${open}` : (source.at(-1) ?? '');
}

const joined = (one: readonly string[], other: readonly string[]): string[] =>
  one.flatMap((before) => other.map((after) => before + after));

/** Reads alternatives up to the parenthesis that ends them, or all. */
function alternatives(source: string, from: number): { ways: string[]; end: number } {
  const all: string[] = [];
  let [ways, at] = [[''], from];
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      all.push(...ways);
      [ways, at] = [[''], at + 1];
      continue;
    }
    const group = /^\((\?(?::|<?[=!]))?/u.exec(source.slice(at));
    const inner = group ? alternatives(source, at + group[0].length) : undefined;
    const found = inner ? undefined : piece.exec(source.slice(at));
    const end = inner ? inner.end + 1 : at + (found?.[0].length || 1);
    const often = inner ? /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(source.slice(end))?.[0] : found?.[2];
    const kind = group?.[1] ?? '';
    let here = inner ? inner.ways : [said(found?.[1] ?? '', often)];
    if (kind.endsWith('!')) here = [''];
    else if (kind.endsWith('=')) here = here.map((way) => open + way + open);
    ways = joined(ways, isOptional(often) && here[0] !== open ? ['', ...here] : here);
    at = inner ? end + (often?.length ?? 0) : end;
  }
  return { ways: [...all, ...ways], end: at };
}

/** What must stand in a text that matches, way by way: alternatives, and what may be missing there and not. */
export const waysThrough = (pattern: RegExp): readonly string[] => [
  ...new Set(alternatives(pattern.source, 0).ways),
];
