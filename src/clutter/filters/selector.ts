/** One simple selector: `.ad`, `[href]`, `:has(…)`. */
export interface Simple {
  readonly kind: 'type' | 'id' | 'class' | 'attribute' | 'pseudo-class' | 'pseudo-element';
  /** Without the sign in front, escapes resolved; lower case where CSS does not mind. */
  readonly name: string;
  /** What stands between the parentheses of a pseudo-class. */
  readonly argument?: string;
  /** As it is written, sign and all. */
  readonly text: string;
}

/** `\31 23` is one name: up to six digits say a character, and the blank behind them is theirs. */
const escaped = /\\(?:([\da-f]{1,6})\s?|([^\n]))/iy;

function escapeEnd(selector: string, from: number): number {
  escaped.lastIndex = from;
  return escaped.test(selector) ? escaped.lastIndex : -1;
}

const resolved = (name: string): string =>
  name.replace(new RegExp(escaped, 'giu'), (_, digits?: string, char = '') => {
    const code = digits ? Number.parseInt(digits, 16) : 0;
    return digits ? String.fromCodePoint(code > 0x10ffff ? 0xfffd : code) : char;
  });

/** Operators whose argument is words, not selectors: a lone quote in it opens nothing. */
const takesWords = /:(?:has-text|contains|-abp-contains|matches-css(?:-before|-after)?)$/;
const closing = { '(': ')', '[': ']' } as const;

/** Where the bracket that opens at `from` closes; -1 if it never does. */
function closeOf(selector: string, from: number): number {
  if (takesWords.test(selector.slice(Math.max(from - 24, 0), from))) return closeOfWords(selector, from);
  const open: string[] = [];
  for (let at = from; at >= 0 && at < selector.length; at += 1) {
    const char = selector.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '"' || char === "'") at = endOr(selector.length, quoteEnd(selector, at));
    else if (char === '(' && takesWords.test(selector.slice(Math.max(at - 24, 0), at)))
      at = endOr(selector.length, closeOfWords(selector, at));
    else if (char === '(' || char === '[') open.push(closing[char]);
    else if (char === ')' || char === ']') {
      if (open.pop() !== char) return -1;
      if (open.length === 0) return at;
    }
  }
  return -1;
}

const endOr = (otherwise: number, end: number) => (end < 0 ? otherwise : end);

/** The same where the argument is words or a regular expression: only parentheses and escapes mean anything. */
function closeOfWords(selector: string, from: number): number {
  let depth = 0;
  for (let at = from; at < selector.length; at += 1) {
    const char = selector.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function quoteEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === text.charAt(from)) return at;
  }
  return -1;
}

/**
 * The selector with everything inside brackets and every escape blanked by `_`, character for character, so
 * that what is left can be split and searched; undefined if a bracket or quote is not closed.
 */
export function maskOf(selector: string): string | undefined {
  let mask = '';
  for (let at = 0; at < selector.length; ) {
    const char = selector.charAt(at);
    if (char === '\\') {
      const end = escapeEnd(selector, at);
      if (end < 0) return undefined;
      mask += '_'.repeat(end - at);
      at = end;
    } else if (char === '(' || char === '[') {
      const end = closeOf(selector, at);
      if (end < 0) return undefined;
      mask += `${char}${'_'.repeat(end - at - 1)}${closing[char]}`;
      at = end + 1;
    } else if (')]"\''.includes(char)) {
      return undefined;
    } else {
      mask += char;
      at += 1;
    }
  }
  return mask;
}

/** The parts between the top-level commas, trimmed; undefined if the brackets do not match. */
export function partsOf(selector: string): string[] | undefined {
  const mask = maskOf(selector);
  return mask === undefined ? undefined : cut(selector, mask, /,/g).map((part) => part.trim());
}

function cut(text: string, mask: string, at: RegExp): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: separator } of mask.matchAll(at)) {
    pieces.push(text.slice(from, index));
    from = index + separator.length;
  }
  return [...pieces, text.slice(from)];
}

const word = '[-\\w\\u0080-\\u{10ffff}]+';
const simple = new RegExp(
  `(?<type>\\*|${word})|#(?<id>${word})|\\.(?<class>${word})|\\[(?<attribute>_+)\\]|(?<colons>::?)(?<pseudo>${word})(?<argument>\\(_*\\))?`,
  'guy',
);

/** The compounds of one complex selector (`a > .b:has(c)` has two); undefined if it is not one. */
export function compoundsOf(selector: string): Simple[][] | undefined {
  const trimmed = selector.trim().replace(/^[>+~]\s*/, '');
  const mask = maskOf(trimmed);
  if (!mask) return undefined;
  const compounds: Simple[][] = [];
  for (const piece of cut(trimmed, mask, /\s*[>+~]\s*|\s+/g)) {
    const compound = compoundOf(piece);
    if (!compound) return undefined;
    compounds.push(compound);
  }
  return compounds;
}

function compoundOf(piece: string): Simple[] | undefined {
  const mask = maskOf(piece);
  if (!mask) return undefined;
  const simples: Simple[] = [];
  let end = 0;
  for (const match of mask.matchAll(simple)) {
    end = match.index + match[0].length;
    simples.push(simpleOf(match, piece.slice(match.index, end)));
  }
  return end === piece.length ? simples : undefined;
}

function simpleOf({ groups = {} }: RegExpExecArray, text: string): Simple {
  if (groups.type) return { kind: 'type', name: resolved(text).toLowerCase(), text };
  if (groups.id) return { kind: 'id', name: resolved(text.slice(1)), text };
  if (groups.class) return { kind: 'class', name: resolved(text.slice(1)), text };
  if (groups.attribute) {
    const [, name = ''] = /^\[\s*([-\w]+)\s*[~|^$*]?[=\]]/.exec(text) ?? [];
    return { kind: 'attribute', name: name.toLowerCase(), text };
  }
  const kind = groups.colons === '::' ? 'pseudo-element' : 'pseudo-class';
  const name = (groups.pseudo ?? '').toLowerCase();
  const argument = groups.argument && text.slice(text.indexOf('(') + 1, -1);
  return argument === undefined ? { kind, name, text } : { kind, name, argument, text };
}
