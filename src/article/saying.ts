import { holding } from './holding.ts';
import { bare, needsFolding } from './particulars/compare.ts';

/** Neither a small letter nor a digit, of the scripts that need no folding. */
const isSign = (code: number): boolean =>
  !(
    (code > 0x60 && code < 0x7b) ||
    (code > 0x2f && code < 0x3a) ||
    (code > 0xde && code < 0x100 && code !== 0xf7)
  );

/** Whether `words`, with a blank between them, are what `text` says from `at` on or, with -1 as the step, back from there. */
function goesOn(words: string, text: string, at: number, step: 1 | -1): boolean {
  let place = at;
  for (let next = step > 0 ? 0 : words.length - 1; next >= 0 && next < words.length; next += step) {
    const start = place;
    if (words[next] !== ' ') {
      if (text[place] !== words[next]) return false;
      place += step;
    } else while (place >= 0 && place < text.length && isSign(text.charCodeAt(place))) place += step;
    if (place === start) return false;
  }
  return true;
}

/** Of one word in a story: where it says a word more often, it may go on like a text at each of them. */
const mostPlaces = 20;

/**
 * The same as to look for `words` in `bare(text)`, of a text in small letters; around the longest word, which is mostly
 * in it once. Undefined where that would take long.
 */
function standsIn(text: string, words: string): boolean | undefined {
  const rare = words.split(' ').reduce((one, other) => (other.length > one.length ? other : one), '');
  const start = words.indexOf(rare);
  const [before, after] = [words.slice(0, start), words.slice(start + rare.length)];
  let places = 0;
  for (let at = text.indexOf(rare); at >= 0; at = text.indexOf(rare, at + 1)) {
    if (++places > mostPlaces) return undefined;
    if (goesOn(before, text, at - 1, -1) && goesOn(after, text, at + rare.length, 1)) return true;
  }
  return false;
}

/** Whether the story says a text. Most of what it does not say has a word or two that it does not have, which is seen at once. */
export function saying(story: string): (text: string) => boolean {
  const low = story.toLowerCase();
  const isIn = holding(low);
  const folds = needsFolding.test(story);
  let told: string | undefined;
  return (text) => {
    const words = text.toLowerCase();
    const isFolded = folds || needsFolding.test(text);
    // A long one is the likeliest to stand nowhere else; folding may make another letter of one with a mark.
    for (const word of [/[a-z]{8,}/g, isFolded ? /[a-z]+/g : /[a-zß-öø-ÿ]+/g])
      for (let at = word.exec(words); at; at = word.exec(words)) if (!isIn(at[0])) return false;
    if (low.includes(words)) return true;
    const is = isFolded ? undefined : standsIn(low, bare(text));
    if (is !== undefined) return is;
    told ??= bare(story);
    return told.includes(bare(text));
  };
}
