import { letters } from './alphabets.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { leading, type Opening } from './opening.ts';

/** The phrases of some languages, as patterns for words in the form of `plain`. */
export interface Phrases {
  /** The words are labels of an advertisement, and nothing else. */
  readonly labelsAd: RegExp;
  /** The words begin like such a label. */
  readonly beginsAd: Opening;
  /** The words begin like those of a control that closes something. */
  readonly closes: Opening;
  /** Somewhere in the words, it is asked what may be stored or shared. */
  readonly asksConsent: RegExp;
  /** Somewhere in the words, something may be sold. */
  readonly sells: RegExp;
  /** Somewhere in the words, the site offers its app. */
  readonly offersApp: RegExp;
  /** The words begin with a request to follow or subscribe. */
  readonly asksToFollow: Opening;
  /** Somewhere in the words, there is a place to follow a site at. */
  readonly namesChannel: RegExp;
  /** Somewhere in the words, a site speaks of itself. */
  readonly speaksOfSite: RegExp;
  /** Somewhere in the words, the site asks to send notifications. */
  readonly asksToNotify: RegExp;
  /** The words begin like the title of a list of other stories. */
  readonly titlesList: Opening;
  /** The words begin like a link to another story; the match ends where the link's own words begin. */
  readonly leadsToStory: Opening;
  /** The same for a video of the site's own. */
  readonly leadsToVideo: Opening;
}

const networks =
  'google news|whats ?app|telegram|newsletter|instagram|facebook|twitter|tiktok|youtube|threads|line today|messenger|viber|push notification|bluesky|linkedin';

/** The same as the sources of patterns: what a build works out beforehand. */
export type Sources = Readonly<Record<keyof Phrases, string>>;

/** `letter` is the class of those that words are made of, in the scripts of these lexicons: the narrower, the sooner read. */
export function sourcesOf(lexicons: readonly Lexicon[], letter: string): Sources {
  const ends = `(?!${letter})`;
  const begins = (phrases: string) => leading(phrases, letter);
  const holding = (phrases: string) => `(?<!${letter})(?:${phrases})${ends}`;
  const all = (part: keyof Lexicon) => alternatives(partOf(lexicons, part));
  const urged = (part: keyof Lexicon) => begins(`(?:(?:${all('urges')})[, ]+)?(?:${all(part)})`);
  return {
    labelsAd: labelling(all('adLabels'), letter),
    beginsAd: leading(all('adLabels'), letter, letters),
    closes: begins(all('closes')),
    asksConsent: `${all('consents')}|cookie|consent|gdpr|privacy`,
    sells: `${all('sells')}|paywall|rp ?\\d|[$€£¥] ?\\d`,
    offersApp: holding(all('appOffers')),
    asksToFollow: urged('followLeads'),
    namesChannel: `${networks}|${all('channels')}`,
    speaksOfSite: holding(all('ours')),
    asksToNotify: holding(all('notificationAsks')),
    titlesList: begins(`${all('relatedHeadings')}|${all('relatedLeads')}`),
    leadsToStory: begins(all('relatedLeads')),
    leadsToVideo: urged('watchLeads'),
  };
}

/** One label or more, and no other words. */
export const labelling = (labels: string, letter: string): string =>
  `^(?:[^${letters}]*(?:${labels})(?!${letter})[^${letters}]*)+$`;

/** What words begin with, where many languages would make one pattern too long: alternatives, in the order that packs best. */
export function openingsOf(lexicons: readonly Lexicon[]) {
  const all = (part: keyof Lexicon) => alternatives(partOf(lexicons, part)).replaceAll('\\|', '\\x7c');
  return {
    leadsToStory: all('relatedLeads'),
    leadsToVideo: all('watchLeads'),
    titlesList: all('relatedHeadings'),
    closes: all('closes'),
    urges: all('urges'),
    adLabels: all('adLabels'),
    asksToFollow: all('followLeads'),
  };
}

const partOf = (lexicons: readonly Lexicon[], part: keyof Lexicon): string[] =>
  lexicons.flatMap((lexicon) => lexicon[part] ?? []);

/** Each pattern is made when it is first asked for: many a page needs few of them. */
export function phrasesFrom<Name extends keyof Phrases>(
  sources: Readonly<Record<Name, string>>,
): Pick<Phrases, Name> {
  const phrases = {};
  for (const [name, source] of Object.entries<string>(sources)) {
    let pattern: RegExp | undefined;
    Object.defineProperty(phrases, name, { get: () => (pattern ??= new RegExp(source)) });
  }
  return phrases as Pick<Phrases, Name>;
}

export const phrasesOf = (lexicons: readonly Lexicon[], letter: string): Phrases =>
  phrasesFrom(sourcesOf(lexicons, letter));

/** Nothing but the phrase and signs: a title, not the beginning of a sentence. */
export const saysOnly = (words: string, phrase: Opening): boolean =>
  !/[\p{L}\p{N}]/u.test(words.slice(phrase.exec(words)?.[0].length));

/** Against the alphabet, so that of two that begin alike the longer wins; neighbours that are alike pack well, too. */
const alternatives = (phrases: readonly string[]): string =>
  [...new Set(phrases)]
    .toSorted()
    .toReversed()
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(' \\* ', '(?: \\S+){1,4} '))
    .join('|');
