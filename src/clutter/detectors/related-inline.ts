import { boxAlone, isInline } from '../alone.ts';
import type { Detector } from '../detector.ts';
import type { Finding } from '../finding.ts';
import { leading } from '../lexicons/lexicon.ts';
import { relatedLeads } from '../lexicons/related-leads.ts';
import { watchLeads } from '../lexicons/watch-leads.ts';
import { linkShare, linksOf } from '../links.ts';
import { holdsProse } from '../prose.ts';
import { type Scene, selectInColumn } from '../scene.ts';
import { isBlank, linesOf } from '../segments.ts';
import { matches, parentOf, read, selectIn, tagOf } from '../unclobbered.ts';
import { firstWords, nameTokens, plain, textOf, wordsOf } from '../words.ts';

const blocks =
  'aside,b,blockquote,center,div,em,figure,h2,h3,h4,h5,h6,i,li,ol,p,section,span,strong,table,ul';
const names = [
  'baca juga',
  'lihat juga',
  'simak juga',
  'read also',
  'also read',
  'bacajuga',
  'lihatjg',
  'linksisip',
];
const leadsToStories = leading(relatedLeads);
const leadsToVideo = leading(watchLeads);
const longestBox = 900;
const longestVideoLine = 120;
const players = 'iframe,video,object,embed,amp-youtube,lite-youtube';
/** What a site's own editor leaves where its video would stand: "[Gambas:Video 20detik]". */
const videoMark = /^\[gambas:[^\]]{1,60}\]$/;

/** Other stories and videos offered between the paragraphs: "Baca juga: …", in a box, a line or a paragraph's tail. */
export const relatedInline: Detector = {
  kind: 'related-inline',
  find(scene) {
    const found: Finding[] = [];
    for (const element of selectInColumn(scene, blocks)) {
      if (found.some((finding) => !finding.tail && finding.element.contains(element))) continue;
      found.push(...judge(element, scene));
    }
    return found;
  },
};

function judge(element: Element, scene: Scene): Finding[] {
  const start = firstWords(element);
  const video = leadsToVideo.exec(start);
  const lead = leadsToStories.exec(start) ?? video;
  if (lead ? isOffer(element, lead[0]) : isNamedBox(element)) return [whole(element, scene)];
  if (videoMark.test(start)) return wordsOf(element) === start ? [whole(element, scene)] : [];
  if (lead && isTitle(element, video ? undefined : lead[0])) return titled(element, scene);
  return tagOf(element) === 'p' ? tails(element) : [];
}

const whole = (element: Element, scene: Scene): Finding => ({
  kind: 'related-inline',
  element: boxAlone(element, scene.story?.body),
  reason: 'links-elsewhere',
});

/** The phrase, then little but links or a video. */
function isOffer(element: Element, lead: string): boolean {
  const words = wordsOf(element, longestBox + 1);
  if (words.length > longestBox || holdsProse(element)) return false;
  if (linksOf(element).length > 0) return linkShare(element, lead.length) >= 0.7 && !isSentence(words, lead);
  return selectIn(element, players).length > 0 && words.length <= longestVideoLine;
}

/** "Read more about it in the archive, he said": the phrase goes on as a sentence, so somebody wrote it. */
const isSentence = (words: string, lead: string): boolean => {
  const rest = words.slice(lead.length);
  return /^ [\p{Ll}]/u.test(rest) && !/[:：]/.test(rest.slice(0, 30)) && /[.!]["”]?$/.test(rest);
};

function isNamedBox(element: Element): boolean {
  if (isInline(element) && tagOf(element) !== 'span') return false;
  const tokens = [...nameTokens(element)].join(' ');
  if (!names.some((name) => tokens.includes(name))) return false;
  return linksOf(element).length > 0 && linkShare(element) >= 0.6 && textOf(element).length <= longestBox * 2;
}

/** The phrase alone, or (without one) any line short enough to name a video. */
function isTitle(element: Element, lead: string | undefined): boolean {
  if (isInline(element)) return false;
  const words = wordsOf(element, longestVideoLine + 1);
  return lead === undefined
    ? words.length <= longestVideoLine
    : /^[\s:：.…»→-]*$/.test(words.slice(lead.length));
}

/** A title on its own, and the links or the video that it stands over. */
function titled(element: Element, scene: Scene): Finding[] {
  const list = read(element, 'nextElementSibling');
  if (!list || wordsOf(list, longestBox + 1).length > longestBox || holdsProse(list)) return [];
  const isList = linksOf(list).length > 0 && linkShare(list) >= 0.8 && isTitleOfList(element);
  const isVideo = videoMark.test(wordsOf(list, 80)) || isPlayer(list);
  if (!isList && !isVideo) return [];
  const parent = parentOf(element);
  if (parent && wordsOf(parent, 3000).length <= wordsOf(element).length + wordsOf(list).length + 1)
    if (parent !== scene.story?.body && parent !== scene.story?.column) return [whole(parent, scene)];
  return [element, list].map((part) => ({
    kind: 'related-inline',
    element: part,
    reason: 'links-elsewhere',
  }));
}

/** The last lines of a story paragraph that offer a story or a video. What stands before them is story. */
function tails(paragraph: Element): Finding[] {
  const lines = linesOf(paragraph);
  let from = lines.length;
  while (from > 1 && isOfferLine(lines[from - 1] ?? [], from < lines.length)) from -= 1;
  const tail = lines.slice(from).flat();
  const offers = lines.slice(from).some((line) => !isPlayerOnly(line));
  if (tail.length === 0 || !offers) return [];
  return [{ kind: 'related-inline', element: paragraph, tail, reason: 'links-elsewhere' }];
}

function isOfferLine(line: readonly ChildNode[], hasMore: boolean): boolean {
  if (isPlayerOnly(line)) return true;
  const words = plain(line.map((node) => textOf(node)).join(''));
  if (words === '') return hasMore;
  const video = leadsToVideo.exec(words);
  if (video && words.length <= 80 && !/[.,]\s\S/.test(words.slice(video[0].length)) && isMarked(line))
    return true;
  const lead = leadsToStories.exec(words);
  if (!lead || words.length > 240) return false;
  const linked = linesLinks(line).reduce((sum, link) => sum + wordsOf(link).length, 0);
  return linked >= (words.length - lead[0].length) * 0.7 && linked > 0;
}

/** A line that is set off as a whole (bold, a link, a heading inside the paragraph). */
const isMarked = (line: readonly ChildNode[]): boolean =>
  line.every((node) => node.nodeType === 1 || isBlank(node));

const isTitleOfList = (element: Element): boolean => leadsToStories.test(firstWords(element));

const isPlayer = (element: Element): boolean =>
  (matches(element, players) || selectIn(element, players).length > 0) && wordsOf(element, 60).length < 60;

const isPlayerOnly = (line: readonly ChildNode[]): boolean =>
  line.some((node) => node.nodeType === 1 && isPlayer(node as Element)) &&
  plain(line.map((node) => textOf(node)).join('')) === '';

const linesLinks = (line: readonly ChildNode[]): Element[] =>
  line.flatMap((node) => (node.nodeType === 1 ? linksOf(node as Element) : []));
