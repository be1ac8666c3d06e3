import { endsSentence, holds, linkShare } from '../blocks.ts';
import type { Draft, Preparation } from '../draft.ts';
import { furnitureNames } from '../furniture/names.ts';
import { leftOut } from '../left-out.ts';
import { attributeIn, selectPossible } from '../possible.ts';
import { elementsIn, select } from '../select.ts';
import { wordsOf } from '../text.ts';

const names = new RegExp(` (${furnitureNames}) `);
/** Called so where a long text is cut short; what is to be read may stand in it. */
const unfolds = /^read ?more$/u;
/** A layout that has a sidebar, or the story's own box, is not furniture for one word in its name. */
const holdsStory =
  / (?:grid|layout|with|has|no|container|wrapper) | (?:article|story|post|entry|main|page|detail) (?:content|body|text) /u;
/** Laid over the page, whatever box it is. */
const laidOver = / (?:modal|popup) /u;
/** Called after an offer, it has something to press; a box called so that has nothing tells a part of the story. */
const offer =
  /^(?:advert|cookie|donation|feedback|login|more (?:from|news)|most (?:popular|read)|newsletter|popup|promo|promotion|recommendation|recommended|related|reply|respond|share|sidebar|social|sponsored|subscri(?:be|ption)|tag|toolbar|trending)s?$/u;
/** Cells, meanings, a list under a heading. */
const data = 'td + td, dd, :is(h2, h3, h4, h5) ~ :is(ul, ol)';
const pressed = 'a, button, form, iframe, img, input';
const spared = new Set('html body main article p a h1 img picture'.split(' '));
const story = 'h1, [itemprop~="articleBody" i]';
/** Characters; a shorter paragraph counts for nothing. */
const prose = 80;
/** A box that holds more than this share of the page's prose is no furniture, whatever it is called. */
const mostProse = 0.2;
/** Nor are the boxes of one name that together hold more than this share: the site's word for its chapters. */
const mostTogether = 0.5;

/** Names that few elements bear. */
const rare = ['data-testid', 'data-component', 'data-component-name'];

/** The id of a heading is made of its own words, or marks its place. */
const isHeading = (element: Element): boolean => /^H[2-6]$/u.test(element.tagName);

/** Most elements have a class alone, which is handed on as it is: known texts are found again at once. */
const joined = (one: string, other: string): string => (one && other ? `${one} ${other}` : one || other);

function rareOn(page: Document): ReadonlyMap<Element, string> {
  const borne = new Map<Element, string>();
  for (const name of rare)
    for (const element of select(page.body, `[${name}]`))
      borne.set(element, joined(borne.get(element) ?? '', element.getAttribute(name) ?? ''));
  return borne;
}

function namesOf(element: Element): string {
  const id = attributeIn(element, 'id') ?? '';
  return joined(attributeIn(element, 'class') ?? '', id && isHeading(element) ? '' : id);
}

/** Parts one name from the next: no markup can hold it. */
const end = '\0';
const isRead = (name: string): boolean => name.length < 400 && !name.includes(end);

/** `relatedPosts__list-2` is " related posts list 2 ". Taken apart as one text, the names of a page take a third of the time. */
const wordsIn = (all: readonly string[]): readonly string[] =>
  ` ${all.map((name) => (isRead(name) ? name : '')).join(` ${end} `)} `
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d\0 ][^a-z\d\0]*| [^a-z\d\0]+/g, ' ')
    .split(end);

/** The name of furniture among them, or ''. */
function furnitureIn(words: string): string {
  const name = names.exec(words)?.[1] ?? '';
  return name && holdsStory.test(words) && !laidOver.test(words) ? '' : name;
}

const sizeOf = (paragraph: Element): number => {
  const text = wordsOf(paragraph);
  return text.length >= prose && linkShare(paragraph, text) < 0.3 ? text.length : 0;
};

/** Answers how many characters of prose stand in an element; each paragraph of the page is read once. */
function proseOn(page: Document): (box: Element | Document) => number {
  const before = new Map<Element, number>();
  const sums = [0];
  for (const paragraph of select(page, 'p')) {
    before.set(paragraph, sums.length - 1);
    sums.push((sums.at(-1) ?? 0) + sizeOf(paragraph));
  }
  return (box) => {
    const first = box.querySelector('p');
    const start = (first && before.get(first)) ?? 0;
    const end = first ? start + box.querySelectorAll('p').length : 0;
    return (sums[end] ?? 0) - (sums[start] ?? 0);
  };
}

/** A way past the menus, for those who read with the keyboard. */
const skips =
  /^(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|article|story)$|^(?:langsung|lewati|loncat) ke (?:konten|isi)|^(?:zum|direkt zum) inhalt|^aller au contenu|^(?:ir|saltar) al contenido|^vai al contenuto|^naar (?:de )?inhoud/iu;

/** The same by its class, whatever it says: it is seen only by who hears the page or goes through it by keyboard. */
const unseen = ['skip', 'visually-hidden', 'sr-only', 'screen-reader']
  .map((name) => `a[href*="#"][class*="${name}" i]`)
  .join(', ');

/** A script may wrap the words of a heading to find it again. */
const isWholeHeading = (element: Element): boolean => {
  const around = element.parentElement;
  return around !== null && isHeading(around) && wordsOf(around) === wordsOf(element);
};

interface Box {
  readonly element: Element;
  readonly name: string;
  /** Characters of prose in it. */
  readonly prose: number;
}

interface Marked {
  readonly element: Element;
  /** The name of furniture that it bears, or ''. */
  readonly name: string;
  /** It is called after comments. */
  readonly tells: boolean;
}

/** The elements whose names say that they are furniture or hold comments; each name is judged once. */
function markedOn(page: Document): readonly Marked[] {
  const others = rareOn(page);
  const elements = elementsIn(page.body);
  const borne = elements.map((element) =>
    element.hasAttributes() ? joined(namesOf(element), others.get(element) ?? '') : '',
  );
  const all = [...new Set(borne)];
  const words = wordsIn(all);
  const judged = new Map<string, Omit<Marked, 'element'>>();
  all.forEach((bears, at) => {
    const name = furnitureIn(words[at] ?? '');
    const tells = /comment/i.test(bears);
    if (name || tells) judged.set(bears, { name, tells });
  });
  const marked: Marked[] = [];
  elements.forEach((element, at) => {
    const found = judged.get(borne[at] ?? '');
    if (found) marked.push({ element, ...found });
  });
  return marked;
}

/** A list of sentences. */
const isTold = (list: Element): boolean => {
  const items = [...list.querySelectorAll('li')];
  return items.length > 1 && items.every((item) => endsSentence(wordsOf(item)));
};

/** What holds prose or data and, for what it is called, is none the less a part of the story. */
const tells = (element: Element, name: string, prose: number): boolean => {
  if (prose > 0 && unfolds.test(name)) return true;
  return (
    offer.test(name) &&
    (prose > 0 || element.localName === 'table' || holds(element, data) || isTold(element)) &&
    !holds(element, pressed)
  );
};

/** What is called furniture and holds little of the page's prose, in document order. */
function boxesOf(page: Document, marked: readonly Marked[]): readonly Box[] {
  const boxes: Box[] = [];
  const inner = selectPossible(page, story);
  let proseIn: ReturnType<typeof proseOn> | undefined;
  let whole = 0;
  for (const { element, name } of marked) {
    if (!name || spared.has(element.localName) || holdsAny(element, inner)) continue;
    if (isWholeHeading(element)) continue;
    if (!proseIn) {
      proseIn = proseOn(page);
      whole = proseIn(page);
    }
    const prose = proseIn(element);
    if (prose <= whole * mostProse && !tells(element, name, prose)) boxes.push({ element, name, prose });
  }
  return boxes.filter(isRare(boxes, whole * mostTogether));
}

const holdsAny = (box: Element, inner: readonly Element[]): boolean =>
  inner.some((element) => element !== box && box.contains(element));

/** Whether the boxes of one name, each counted once, hold no more prose than that. */
function isRare(boxes: readonly Box[], most: number): (box: Box) => boolean {
  const outermost = new Map<string, Element>();
  const sums = new Map<string, number>();
  for (const { element, name, prose } of boxes) {
    if (outermost.get(name)?.contains(element)) continue;
    outermost.set(name, element);
    sums.set(name, (sums.get(name) ?? 0) + prose);
  }
  return ({ name }) => (sums.get(name) ?? 0) <= most;
}

const thread =
  '#comments, [class~="comments" i], [class~="commentlist" i], [class~="comment-list" i], [class~="comments_list" i]';
const comment = '[class~="comment" i], [id^="comment-"], [class*="comment-" i]';
/** Comments; fewer may be anything. */
const fewestComments = 3;
/** Characters of prose that stand outside of a thread under a story; a forum has none. */
const proseOutside = 1500;

/** What readers wrote under the story, however long it is. */
function threadsOf(page: Document, marked: readonly Marked[]): readonly Marked[] {
  const threads = marked
    .filter(({ element, tells }) => tells && element.matches(thread))
    .filter(
      ({ element }) =>
        element.querySelectorAll(comment).length >= fewestComments &&
        !spared.has(element.localName) &&
        !element.querySelector(story),
    );
  if (threads.length === 0) return [];
  let outside = 0;
  for (const p of page.querySelectorAll('p'))
    if (!threads.some(({ element }) => element.contains(p))) outside += sizeOf(p);
  return outside >= proseOutside ? threads : [];
}

/** Takes out what the site itself calls by a name of furniture, unless much of the page's prose stands in it. */
export const furnitureByName: Preparation = {
  name: 'furniture-by-name',
  prepare({ page, removed }: Draft): void {
    for (const link of select(page.body, 'a[href^="#"]')) if (skips.test(wordsOf(link))) link.remove();
    for (const link of selectPossible(page, unseen)) link.remove();
    const marked = markedOn(page);
    for (const { element } of [...threadsOf(page, marked), ...boxesOf(page, marked)]) {
      if (!page.documentElement.contains(element)) continue;
      element.remove();
      if (wordsOf(element)) removed.push(leftOut({ kind: 'furniture', reason: 'named-so' }, element));
    }
  },
};
