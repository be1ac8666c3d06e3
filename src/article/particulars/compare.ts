/** More than Latin letters that are what they seem, digits, spaces and signs that stand for no letter. */
export const needsFolding = /[^\s!-~¡-§©«-®°±¶·»¿-ÿ\u200b-\u2027\u2030-\u205e€\u2190-\u21ff]/;

/** Runs of signs with the spaces around them, or of spaces; a single space stays as it is. */
const signs = /[^a-z\d ß-öø-ÿ][^a-z\dß-öø-ÿ]*| [^a-z\dß-öø-ÿ]+/g;

/** Letters and digits only, lower case: what titles and names are compared in. */
export const bare = (text: string): string =>
  (needsFolding.test(text)
    ? text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    : text.toLowerCase().replace(signs, ' ')
  ).trim();

/** Share of the shorter text's words that the other has too, 0 to 1. Texts without spaces: 1 if one holds the other. */
export function wordOverlap(a: string, b: string): number {
  const [one, other] = [bare(a), bare(b)];
  if (!one || !other) return 0;
  if (one.includes(other) || other.includes(one)) return 1;
  const [left, right] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.min(left.size, right.size);
}
