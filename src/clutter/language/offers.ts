import { leadsAway, linksAround, linksOf, staysHere } from '../markup/links.ts';
import { holdsProse } from '../markup/prose.ts';
import { isElement, isText, matches, shows } from '../markup/unclobbered.ts';
import type { Phrases } from './phrases.ts';
import { isWithin, plain, textOf, wordsOf } from './words.ts';

const longestOffer = 900;
const longestVideoLine = 120;
const mostlyLinked = 0.7;
const players = 'iframe,video,embed,lite-youtube';
/** The phrase is the beginning of a sentence. */
const goesOn = /^ (?:about|di|on|soal|tentang)\b/;
/** Only a site that offers a story of its own, or of a sister, says so. */
const saysAlso = /read also|also read|juga|pula/;
/** What a site's own editor leaves where its video would stand: "[Gambas:Video 20detik]". */
const videoMark = /^\[gambas:[^\]]{1,60}\]$/;

/** The phrase, then little but links; or the phrase, a title and a player. */
export function isOffer(element: Element, { leadsToStory, leadsToVideo }: Phrases): boolean {
  const words = wordsOf(element, longestOffer + 1);
  const lead = leadsToStory.exec(words) ?? leadsToVideo.exec(words);
  if (!lead || words.length > longestOffer || holdsProse(element)) return false;
  const links = linksAround(element);
  if (links.length > 0) return areLinks(words, lead[0], links);
  return hasPlayer(element) && words.length <= longestVideoLine;
}

/**
 * The rest of an offer is its links: they begin where the phrase ends, or after a colon, and little else follows. "Read
 * more in <a>the archive</a>, he said" is somebody's sentence, and so is what ends like one. "Read more" alone unfolds.
 */
function areLinks(words: string, lead: string, links: readonly Element[]): boolean {
  const rest = words.slice(lead.length);
  if (!/\p{L}/u.test(rest) || goesOn.test(rest) || !leadElsewhere(lead, links)) return false;
  const titles = links.map((link) => wordsOf(link)).filter(Boolean);
  const linked = titles.reduce((sum, title) => sum + title.length, 0);
  if (/^[^:：]*[.!?]$/.test(rest) && titles.length === 1) return false;
  const [after = '', first = ''] = [rest.replace(/^[^:：]{0,40}[:：]/, ''), titles[0] ?? ''].map((text) =>
    text.replace(/^[^\p{L}\p{N}]+/u, ''),
  );
  const begins =
    first === '' ||
    after.startsWith(first) ||
    first.includes(after.slice(0, first.length).replace(/[^\p{L}\p{N}]+$/u, ''));
  return begins && linked > 0 && linked >= after.length * mostlyLinked;
}

/** To other stories: not to this one, nor to other sites alone, which are its sources. */
export const leadElsewhere = (lead: string, links: readonly Element[]): boolean =>
  !links.some(staysHere) && (saysAlso.test(lead) || !links.every(leadsAway));

/** A line that offers a story, or names a video that stands next to it. */
export function isOfferLine(line: readonly ChildNode[], { leadsToStory, leadsToVideo }: Phrases): boolean {
  const words = plain(line.map((node) => textOf(node)).join(''));
  if (isVideoMark(words)) return true;
  const isSetOff = line.every((node) => !isText(node) || textOf(node).trim() === '');
  if (leadsToVideo.test(words) && isSetOff && words.length <= longestVideoLine) return true;
  const lead = leadsToStory.exec(words);
  return lead !== null && words.length <= 2 * longestVideoLine && areLinks(words, lead[0], linksIn(line));
}

export const isVideoMark = (words: string): boolean => videoMark.test(words);

/** A line of players only. */
export const isPlayerLine = (line: readonly ChildNode[]): boolean =>
  line.some((node) => isElement(node) && hasPlayer(node)) && line.every((node) => textOf(node).trim() === '');

export const isBlankLine = (line: readonly ChildNode[]): boolean =>
  line.every((node) => textOf(node).trim() === '' && (!isElement(node) || matches(node, 'br')));

/** A player, or a box that holds one and no more than its title. */
export const hasPlayer = (element: Element): boolean =>
  shows(element, players) && isWithin(element, longestVideoLine);

const linksIn = (line: readonly ChildNode[]): Element[] =>
  line.flatMap((node) => (isElement(node) ? linksOf(node) : []));
