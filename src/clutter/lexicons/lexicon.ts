/** The twenty languages that most news is read in. */
export type Language =
  | 'ar'
  | 'bn'
  | 'de'
  | 'en'
  | 'es'
  | 'fa'
  | 'fr'
  | 'hi'
  | 'id'
  | 'it'
  | 'ja'
  | 'ko'
  | 'ms'
  | 'nl'
  | 'pl'
  | 'pt'
  | 'ru'
  | 'tr'
  | 'vi'
  | 'zh';

/** Phrases by language, each in the form of `plain`: lower case, NFKC, single spaces. Sorted, languages too. */
export type Lexicon = Readonly<Record<Language, readonly string[]>>;

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** All phrases as alternatives of one pattern, the longest first so that it wins. */
function alternatives(lexicon: Lexicon): string {
  const phrases = Object.values(lexicon).flat();
  return phrases
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

/** Matches words that begin with a phrase, after dashes, arrows and brackets; group 1 is the phrase. */
export const leading = (lexicon: Lexicon): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}"“‘’«「]*(${alternatives(lexicon)})(?![\\p{L}\\p{M}])`, 'u');

/** Matches words that hold a phrase, as whole words where the script has spaces. */
export const holding = (lexicon: Lexicon): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${alternatives(lexicon)})(?![\\p{L}\\p{M}])|(?:${spaceless(lexicon)})`,
    'u',
  );

const spaceless = ({ ja, zh }: Lexicon): string => [...ja, ...zh].map(escaped).join('|') || '(?!)';
