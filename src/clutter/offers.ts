import { linksOf } from './links.ts';
import type { Phrases } from './phrases.ts';
import { holdsProse } from './prose.ts';
import { matches, selectIn } from './unclobbered.ts';
import { plain, textOf, wordsOf } from './words.ts';

const longestOffer = 900;
const longestVideoLine = 120;
const mostlyLinked = 0.7;
const players = 'iframe,video,embed,lite-youtube';
/** What a site's own editor leaves where its video would stand: "[Gambas:Video 20detik]". */
const videoMark = /^\[gambas:[^\]]{1,60}\]$/;

/** The phrase, then little but links; or the phrase, a title and a player. */
export function isOffer(element: Element, { leadsToStory, leadsToVideo }: Phrases): boolean {
  const words = wordsOf(element, longestOffer + 1);
  const lead = leadsToStory.exec(words) ?? leadsToVideo.exec(words);
  if (!lead || words.length > longestOffer || holdsProse(element)) return false;
  const links = linksOf(element);
  if (links.length > 0) return areLinks(words.slice(lead[0].length), links);
  return hasPlayer(element) && words.length <= longestVideoLine;
}

/**
 * The rest of an offer is its links: they begin where the phrase ends, or after a colon, and little else follows. "Read
 * more in <a>the archive</a>, he said" is somebody's sentence, and so is what ends like one.
 */
function areLinks(rest: string, links: readonly Element[]): boolean {
  const titles = links.map((link) => wordsOf(link)).filter(Boolean);
  const linked = titles.reduce((sum, title) => sum + title.length, 0);
  if (/^[^:：]*[.!?]$/.test(rest) && titles.length === 1) return false;
  const after = rest.replace(/^[^:：]{0,40}[:：]/, '').replace(/^[^\p{L}\p{N}]+/u, '');
  const first = (titles[0] ?? '').replace(/^[^\p{L}\p{N}]+/u, '');
  const begins = first === '' || after.startsWith(first) || first.includes(after.slice(0, first.length));
  return begins && linked > 0 && linked >= after.length * mostlyLinked;
}

/** A line that offers a story, or names a video that stands next to it. */
export function isOfferLine(line: readonly ChildNode[], { leadsToStory, leadsToVideo }: Phrases): boolean {
  const words = plain(line.map((node) => textOf(node)).join(''));
  if (isVideoMark(words)) return true;
  const isSetOff = line.every((node) => node.nodeType !== 3 || textOf(node).trim() === '');
  if (leadsToVideo.test(words) && isSetOff && words.length <= longestVideoLine) return true;
  const lead = leadsToStory.exec(words);
  return (
    lead !== null &&
    words.length <= 2 * longestVideoLine &&
    areLinks(words.slice(lead[0].length), linksIn(line))
  );
}

export const isVideoMark = (words: string): boolean => videoMark.test(words);

/** A line of players only. */
export const isPlayerLine = (line: readonly ChildNode[]): boolean =>
  line.some((node) => node.nodeType === 1 && hasPlayer(node as Element)) &&
  line.every((node) => textOf(node).trim() === '');

export const isBlankLine = (line: readonly ChildNode[]): boolean =>
  line.every((node) => textOf(node).trim() === '' && (node.nodeType !== 1 || matches(node as Element, 'br')));

/** A player, or a box that holds one and no more than its title. */
export const hasPlayer = (element: Element): boolean =>
  (matches(element, players) || selectIn(element, players).length > 0) &&
  wordsOf(element, longestVideoLine + 1).length <= longestVideoLine;

const linksIn = (line: readonly ChildNode[]): Element[] =>
  line.flatMap((node) => (node.nodeType === 1 ? linksOf(node as Element) : []));
