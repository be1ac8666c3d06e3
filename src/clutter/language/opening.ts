import { anyLetter, letters } from './alphabets.ts';

/** A pattern for how words begin: made of all phrases at once, or of some as they are needed. */
export type Opening = Pick<RegExp, 'exec' | 'test'>;

const starts = `${letters}0-9"“‘’«「`;
const start = new RegExp(`[${letters}]`);

/** After dashes, arrows and brackets, but not after a quotation mark: a quote is somebody's words. */
export const leading = (phrases: string, letter: string, first = starts): string =>
  `^[^${first}]*(?:${phrases})(?!${letter})`;

/** Phrases, and the pattern for all of them once it is asked for. */
interface Alike extends Array<string> {
  form?: RegExp;
}

/**
 * For alternatives of many languages, and urges that may go before each: a browser takes milliseconds to read a pattern
 * of all, and hardly any words of a page begin as one does. So only those are read that begin as the words at hand.
 */
export function openingOf(phrases: string, urges?: string, other?: Opening, first?: string): Opening {
  let alike: Map<string, Alike> | undefined;
  const exec = (words: string): RegExpExecArray | null => {
    // By their first letters, as far as these mean themselves in a pattern.
    alike ??= Map.groupBy(
      [...(urges?.split('|').map((urge) => `${urge}[, ]+(?:${phrases})`) ?? []), ...phrases.split('|')],
      (one) => one.slice(0, 5).replace(/\\|[[(].*/, ''),
    );
    const at = words.search(start);
    for (const length of [5, 4, 3, 2]) {
      const few = alike.get(words.slice(at, at + length));
      if (few) {
        few.form ??= new RegExp(leading(few.join('|'), anyLetter, first));
        const found = few.form.exec(words);
        if (found) return found;
      }
    }
    return other?.exec(words) ?? null;
  };
  return { exec, test: (words) => exec(words) !== null };
}
