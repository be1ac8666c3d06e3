import type { Lexicon } from './lexicons/lexicon.ts';

/** The phrases of some languages, as patterns for words in the form of `plain`. */
export interface Phrases {
  /** The words are labels of an advertisement, and nothing else. */
  readonly labelsAd: RegExp;
  /** The words begin like those of a control that closes something. */
  readonly closes: RegExp;
  /** Somewhere in the words, it is asked what may be stored or shared. */
  readonly asksConsent: RegExp;
  /** Somewhere in the words, something may be sold. */
  readonly sells: RegExp;
  /** Somewhere in the words, the site offers its app. */
  readonly offersApp: RegExp;
  /** The words begin with a request to follow or subscribe. */
  readonly asksToFollow: RegExp;
  /** Somewhere in the words, there is a place to follow a site at. */
  readonly namesChannel: RegExp;
  /** Somewhere in the words, a site speaks of itself. */
  readonly speaksOfSite: RegExp;
  /** Somewhere in the words, the site asks to send notifications. */
  readonly asksToNotify: RegExp;
  /** The words begin like the title of a list of other stories. */
  readonly titlesList: RegExp;
  /** The words begin like a link to another story; the match ends where the link's own words begin. */
  readonly leadsToStory: RegExp;
  /** The same for a video of the site's own. */
  readonly leadsToVideo: RegExp;
}

const networks =
  'google news|whats ?app|telegram|newsletter|instagram|facebook|twitter|tiktok|youtube|threads|line today|messenger|viber|push notification|bluesky|linkedin';

/** The same as the sources of patterns: what a build works out beforehand. */
export type Sources = Readonly<Record<keyof Phrases, string>>;

/** `letter` is the class of those that words are made of, in the scripts of these lexicons: the narrower, the sooner read. */
export function sourcesOf(lexicons: readonly Lexicon[], letter: string): Sources {
  const ends = `(?!${letter})`;
  // After dashes, arrows and brackets, but not after a quotation mark: a quote is somebody's words.
  const leading = (phrases: string) => `^[^${letters}0-9"“‘’«「]*(?:${phrases})${ends}`;
  const holding = (phrases: string) => `(?<!${letter})(?:${phrases})${ends}`;
  const all = (part: keyof Lexicon) => alternatives(lexicons.flatMap((lexicon) => lexicon[part] ?? []));
  const urged = (part: keyof Lexicon) => leading(`(?:(?:${all('urges')})[, ]+)?(?:${all(part)})`);
  return {
    labelsAd: `^(?:[^${letters}]*(?:${all('adLabels')})${ends}[^${letters}]*)+$`,
    closes: leading(all('closes')),
    asksConsent: `${all('consents')}|cookie|consent|gdpr|privacy`,
    sells: `${all('sells')}|paywall|rp ?\\d|[$€£¥] ?\\d`,
    offersApp: holding(all('appOffers')),
    asksToFollow: urged('followLeads'),
    namesChannel: `${networks}|${all('channels')}`,
    speaksOfSite: holding(all('ours')),
    asksToNotify: holding(all('notificationAsks')),
    titlesList: leading(`${all('relatedHeadings')}|${all('relatedLeads')}`),
    leadsToStory: leading(all('relatedLeads')),
    leadsToVideo: urged('watchLeads'),
  };
}

/** Each pattern is made when it is first asked for: many a page needs few of them. */
export function phrasesFrom(sources: Sources): Phrases {
  const phrases = {};
  for (const [name, source] of Object.entries(sources)) {
    let pattern: RegExp | undefined;
    Object.defineProperty(phrases, name, { get: () => (pattern ??= new RegExp(source)) });
  }
  return phrases as Phrases;
}

export const phrasesOf = (lexicons: readonly Lexicon[], letter: string): Phrases =>
  phrasesFrom(sourcesOf(lexicons, letter));

/** Nothing but the phrase and signs: a title, not the beginning of a sentence. */
export const saysOnly = (words: string, phrase: RegExp): boolean =>
  !/[\p{L}\p{N}]/u.test(words.replace(phrase, ''));

/** Against the alphabet, so that of two that begin alike the longer wins; neighbours that are alike pack well, too. */
const alternatives = (phrases: readonly string[]): string =>
  [...new Set(phrases)]
    .toSorted()
    .toReversed()
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(' \\* ', '(?: \\S+){1,4} '))
    .join('|');

/**
 * Letters of the scripts that part words by spaces, from Latin to those of India; Chinese and Japanese do not. Ranges,
 * written out: the classes of Unicode take milliseconds to read.
 */
export const anyLetter =
  '[a-zß-öø-ʯ\\u0300-\\u058f\\u05b0-\\u061a\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u077f\\u0900-\\u0963\\u0970-\\u0dff\\u1e00-\\u1fff]';

/** Small letters of any script, by and large: to ask for the class of Unicode takes milliseconds on each page. */
const letters = 'a-zß-öø-\\u1fff\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\uffdc';

/** Enough where all phrases are in Latin letters. */
export const latinLetter = '[a-zß-ɏ]';
