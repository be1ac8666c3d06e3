import type { Detector } from '../detector.ts';
import { letters, weightOf, wordsOf } from '../language/words.ts';
import { cardTitles } from '../markup/cards.ts';
import { isPlain, leavesAfter } from '../markup/leaves.ts';
import { holds, parentOf, read, selectIn } from '../markup/unclobbered.ts';
import { type Scene, touchesColumn } from '../scene.ts';
import type { Story } from '../story.ts';

const shortest = 80;
/** All but letters and digits, by and large: to ask for their classes takes long. */
const signs = /[^0-9a-zß-\u1fff\u2c00-\uffff]+/g;
const mostGroups = 3;
const mostShare = 0.15;

/** A paragraph that the page prints a second time; the first copy stays. */
export const duplicateParagraph: Detector = {
  kind: 'duplicate-paragraph',
  reason: 'printed-twice',
  find(scene: Scene) {
    const { page, story } = scene;
    if (!story || !touchesColumn(scene)) return [];
    const bare = story.paragraphs.filter((one) => isBare(one, scene) && !isTeaser(one, story));
    const told = bare.filter((one) => !isRecited(one, bare, scene));
    const blocks = [...told, ...leavesAfter(scene)];
    const alike = groupsOf(blocks, (block) => scene.startOf(block).replace(signs, '').slice(0, 12));
    const repeated = groupsOf(alike.flat(), comparable);
    if (repeated.length === 0 || repeated.length > mostGroups || isLiveBlog(page)) return [];
    const said = new Set(repeated.length > 1 ? blocks.map(comparable).filter(Boolean) : []);
    if (repeated.length > Math.max(1, said.size * mostShare)) return [];
    return repeated.flatMap(([first, second, third]) =>
      first && second && !third && (isSeen(first) || !isSeen(second)) ? [second] : [],
    );
  },
};

/** Letters of Hebrew, of Arabic and of what is written with them. */
const rightToLeft = /[\u0590-\u08ff]/;

/** Said again on purpose: a verse in its lines, a prayer in another script. */
function isRecited(block: Element, told: readonly Element[], { startOf }: Scene): boolean {
  const start = startOf(block);
  if (holds(block, 'br')) return true;
  if (!rightToLeft.test(start)) return false;
  return told.filter((one) => rightToLeft.test(startOf(one))).length * 2 <= told.length;
}

/** The page itself may show the second copy only; under an open reader it shows neither. A document that is not drawn does not tell. */
const isSeen = (element: Element): boolean =>
  !element.ownerDocument.defaultView ||
  read(element, 'checkVisibility')?.call(element, { checkVisibilityCSS: true }) !== false;

/** Those that have something in common with others: on most pages none begin alike, and nothing need be read to its end. */
function groupsOf(blocks: readonly Element[], common: (block: Element) => string): Element[][] {
  const groups = Map.groupBy(blocks, common);
  groups.delete('');
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Letters and digits only; empty for what may well be said twice: a question, a line of a song. */
function comparable(element: Element): string {
  const text = wordsOf(element, 5000);
  const words = letters(text);
  return weightOf(words) >= shortest && /[.!。।۔][)"”’»」]*$/.test(text) ? words : '';
}

const isBare = (paragraph: Element, scene: Scene): boolean =>
  isPlain(paragraph, scene) && !holds(paragraph, 'img,iframe,video');

/** On a page that lists stories, one may stand twice: beside its title, which is a link. */
function isTeaser(paragraph: Element, { body }: Story): boolean {
  const card = parentOf(paragraph);
  return card !== null && card !== body && holds(card, cardTitles);
}

const isLiveBlog = (page: Document): boolean =>
  holds(page, '[itemtype*=LiveBlogPosting]') ||
  selectIn(page, 'script[type="application/ld+json"]').some((script) =>
    /"LiveBlogPosting"/.test(read(script, 'textContent') ?? ''),
  );
