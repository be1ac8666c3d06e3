/** What may be anything, such as a text seen before. */
export const anything = '()';
const mostMet = 1000;
const letters = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));

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

/** Some letter may be one of these and one of those. */
export const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => bothMayBe(one, other)));

function bothMayBe(one: string, other: string): boolean {
  if (one === anything || other === anything) return true;
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return !first || !second || [...first].some((letter) => second.has(letter));
}
