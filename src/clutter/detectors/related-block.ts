import type { Detector } from '../detector.ts';
import { saysOnly } from '../language/phrases.ts';
import { isInline, isWithin, wordsOf } from '../language/words.ts';
import { boxAlone } from '../markup/alone.ts';
import { areCards, cardTitles } from '../markup/cards.ts';
import { linkShare, linksOf, staysHere } from '../markup/links.ts';
import { holdsProse, isTerse } from '../markup/prose.ts';
import {
  attributeOf,
  contains,
  follows,
  holds,
  matches,
  parentOf,
  read,
  selectIn,
} from '../markup/unclobbered.ts';
import { knownEverywhere } from '../rules/everywhere.ts';
import { inColumn, isInStory, oncePerScene, type Scene, select, selectInColumn } from '../scene.ts';

const widgets = [...knownEverywhere['related-block'], '[id^=rc-widget]', '.revcontent', '.taboola'].join(',');
const titles = 'b,div,h2,h3,h4,h5,h6,header,p,span,strong';
const longestTitle = 60;
const longestBlock = 6000;
const longestCard = 900;
const longestEnd = 100;
const furthest = 4;
const lists = 'div,ol,section,ul';

/** Lists of other stories under or beside the story: "Berita Terkait", "Terpopuler", recommendation widgets. */
export const relatedBlock: Detector = {
  kind: 'related-block',
  reason: 'links-elsewhere',
  everywhere: true,
  find(scene) {
    const found = select(scene, widgets);
    for (const link of selectInColumn(scene, 'a[href^="#"]')) found.push(...passedBy(link, scene));
    for (const title of selectInColumn(scene, titles)) {
      const isNew = isTitle(title, scene) && !found.some((element) => contains(element, title));
      if (isNew) found.push(...blockOf(title, scene));
    }
    return found.map((element) => boxAlone(element, scene));
  },
};

const told = 'audio,blockquote,figure,h1,iframe,pre,table,video';

const placesIn = oncePerScene(
  (scene) => new Map(inColumn(scene).map((element) => [attributeOf(element, 'id'), element])),
);

/** Said to those who come by keyboard: a place to arrive at, or a word or two. */
const isEnd = (target: Element, said: string): boolean =>
  said !== '' &&
  (matches(target, '[tabindex],[role=note],[class*=hidden],[class*=sr-]') || !/ .+ /.test(said));

/** A box that begins with a way past it, which ends there: "Skip recommended stories and continue reading". */
function passedBy(link: Element, scene: Scene): Element[] {
  const [way, end] = [wordsOf(link), attributeOf(link, 'href').slice(1)];
  // A note has a number, a part of a list one word.
  const target = way.includes(' ') && end && placesIn(scene).get(end);
  if (!target || contains(target, link) || !isWithin(target, longestEnd)) return [];
  let box = parentOf(link);
  for (let climbed = 0; box && !contains(box, target); climbed += 1)
    box = climbed < furthest ? parentOf(box) : null;
  if (!box || !scene.startOf(box).startsWith(way.slice(0, 40)) || holdsStory(box, scene)) return [];
  const leads = holds(box, 'form') || linksOf(box).some((other) => !staysHere(other));
  const said = wordsOf(target);
  const isPassed = isEnd(target, said) && wordsOf(box, longestBlock).endsWith(said);
  return isPassed && leads && isTerse(box, longestBlock) && !holds(box, told) ? [box] : [];
}

/**
 * Between the paragraphs, "Baca juga" and its like are the business of `related-inline`. A single word goes on there:
 * "Rekomendasi hotel di Bandung" is a heading of the story's own.
 */
function isTitle(element: Element, scene: Scene): boolean {
  const { leadsToStory, titlesList } = scene.phrases;
  const start = scene.startOf(element);
  if (!titlesList.test(start) || linksOf(element).length > 1 || !isWithin(element, longestTitle))
    return false;
  return !isInStory(element, scene) || (isClear(element, scene) && !leadsToStory.test(start));
}

/** More than one word of it, or the only one, is what sites put over lists. */
function isClear(title: Element, { startOf, phrases: { titlesList } }: Scene): boolean {
  const phrase = titlesList.exec(startOf(title))?.[0].trim() ?? '';
  return phrase.includes(' ') || saysOnly(wordsOf(title), titlesList);
}

/** The largest box that begins with the title and is its list; or title and list, where nothing else holds both. */
function blockOf(title: Element, scene: Scene): Element[] {
  let block: Element | undefined;
  let step = title;
  for (let climbed = 0; climbed <= furthest; climbed += 1) {
    if (isListOfLinks(step, title, scene)) block = step;
    const parent = parentOf(step);
    if (parent === null || holdsStory(parent, scene) || !addsLinksOnly(parent, step)) break;
    step = parent;
  }
  if (block) return [block];
  const list = isInline(title) ? null : read(title, 'nextElementSibling');
  return list && matches(list, lists) && !holdsStory(list, scene) && isListOfLinks(list, title, scene)
    ? [title, list]
    : [];
}

/** The title still comes first, and all else that stands beside it is links, a button or nothing: no byline, no source. */
function addsLinksOnly(parent: Element, step: Element): boolean {
  let before = true;
  for (const child of read(parent, 'children')) {
    if (child === step) before = false;
    else if (wordsOf(child, 1) !== '' && (before || (!matches(child, 'button') && !linksOf(child)[0])))
      return false;
  }
  return true;
}

function holdsStory(element: Element, { story }: Scene): boolean {
  if (!story || element === story.column || contains(element, story.body)) return true;
  return holds(element, 'h1');
}

function isListOfLinks(element: Element, title: Element, scene: Scene): boolean {
  const links = linksOf(element);
  if (links.length < 2 || !isWithin(element, longestBlock) || links.every(staysHere)) return false;
  return holdsProse(element)
    ? isClear(title, scene) && areSummed(element, scene)
    : linkShare(element) >= 0.55 || areCards(element);
}

/** Under the story, and not longer than that: each paragraph of written text is the summary of a card. */
const areSummed = (element: Element, { story }: Scene): boolean =>
  story !== undefined &&
  follows(story.body, element) &&
  isWithin(element, wordsOf(story.body, longestBlock).length) &&
  selectIn(element, 'p').every((text) => !holdsProse(text) || isInCard(text, element));

/** The box around it with a title that is a link has one only, and is one of several. */
function isInCard(text: Element, list: Element): boolean {
  let box = text;
  while (box !== list && !holds(box, cardTitles)) box = parentOf(box) ?? list;
  return isWithin(box, longestCard) && selectIn(box, cardTitles).length === 1;
}
