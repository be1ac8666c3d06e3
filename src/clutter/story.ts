import { isNamed, textOf, weightOf } from './language/words.ts';
import { closest, contains, matches, parentOf, read, selectIn, tagOf } from './markup/unclobbered.ts';
import type { SiteRule } from './rules/site-rule.ts';

/** Where the story of a page stands. */
export interface Story {
  /** Holds the paragraphs. */
  readonly body: Element;
  /** The column around it: headline, photo, and what the site puts under the story. */
  readonly column: Element;
  /** Its paragraphs, in order. */
  readonly paragraphs: readonly Element[];
}

type Group = readonly [size: number, count: number];

const named = '[itemprop~=articleBody i]';
const apart = 'aside,nav,footer,form,figure,li,td,dialog,[role=dialog],[role=complementary]';
const longEnough = 60;
const mostParagraphs = 1500;
/**
 * What parts paragraphs that are none by their tag; systems for blogs set each in a box, and its words in a span. A teaser is one too, but stands in
 * a box of its own, with no more than its title and a picture.
 */
const lines = 'br+br,div:nth-of-type(n+3):not(:has(:not(span)))';
const fewestParagraphs = 3;
const shortestStory = 500;
/** The head and foot of a site, and its menus. */
export const frame = 'footer,nav,[role=banner],[role=contentinfo],[role=navigation]';
const frames = `${frame},aside,body > header`;
/** "text right" and "float right" are said of a line. */
const side =
  /\b(?:aside|footer|kanan|menu|navbar|rail|(?<!t )right|sidebar|(?:box|col|kolom)(?:kanan|right))\b/;
const gridCell = /\b(?:cell|col|column|kolom)\b/;

/** The story of the page, or undefined on front pages, lists and pages with little text. */
export function storyOf(page: Document | ShadowRoot, site?: SiteRule): Story | undefined {
  for (const selector of [...(site?.story ?? []), named]) {
    const body = mostText(selectIn(page, selector));
    if (body && weightOf(textOf(body, 200).trim()) >= 200) return storyIn(body);
  }
  const body = densest(page, 'p') ?? densest(page, lines);
  return body && storyIn(body);
}

function storyIn(body: Element): Story {
  const paragraphs = selectIn(body, 'p');
  return { body, column: columnOf(body), paragraphs: paragraphs.slice(0, mostParagraphs) };
}

function mostText(elements: readonly Element[]): Element | undefined {
  if (elements.length < 2) return elements[0];
  const sized = elements.slice(0, 20).map((element) => [element, textOf(element, 20_000).length] as const);
  return sized.sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The element that holds most of the page's paragraphs, of the text after its breaks or of its boxes of bare text: text-heavy neighbours are one group. */
function densest(page: Document | ShadowRoot, starts: string): Element | undefined {
  const sizes = new Map<Element, Group>();
  for (const start of selectIn(page, starts).slice(0, mostParagraphs)) {
    const paragraph = tagOf(start) === 'br' ? (read(start, 'nextSibling') ?? start) : start;
    const size = weightOf(textOf(paragraph, 2000).trim());
    const parent = parentOf(start);
    if (size < longEnough || parent === null) continue;
    const known = sizes.get(parent);
    // What one stands in, the next do too.
    if (!known && closest(start, apart) !== null) continue;
    const [held, count] = known ?? [0, 0];
    sizes.set(parent, [held + size, count + 1]);
  }
  const groups = [...sizes].sort(([, [a]], [, [b]]) => b - a).slice(0, 40);
  if (!groups[0]) return undefined;
  const body = widened(groups[0][0], groups);
  const [size, count] = inside(body, groups);
  return count >= fewestParagraphs && size >= shortestStory ? body : undefined;
}

/** Sites that put each few paragraphs in a box of their own: climb while that gains much text. */
function widened(start: Element, groups: readonly [Element, Group][]): Element {
  let body = start;
  let [held] = inside(start, groups);
  let step: Element | null = start;
  for (let climbed = 0; climbed < 3; climbed += 1) {
    step = parentOf(step);
    if (step === null || tagOf(step) === 'body') break;
    const [wider] = inside(step, groups);
    if (wider > held * 1.2) [body, held] = [step, wider];
  }
  return body;
}

function inside(element: Element, groups: readonly [Element, Group][]): Group {
  let [size, count] = [0, 0];
  for (const [parent, [more, paragraphs]] of groups) {
    if (!contains(element, parent)) continue;
    size += more;
    count += paragraphs;
  }
  return [size, count];
}

function columnOf(body: Element): Element {
  let column = body;
  for (let climbed = 0; climbed < 6; climbed += 1) {
    const parent = parentOf(column);
    if (
      parent === null ||
      matches(parent, 'body,html') ||
      (!matches(parent, 'article') && hasSideOrFrame(parent, column))
    )
      break;
    column = parent;
  }
  return column;
}

/** Another column, a menu or a footer stands beside `child`: its parent is the page, no longer the column. */
function hasSideOrFrame(parent: Element, child: Element): boolean {
  const inGrid = isNamed(child, gridCell);
  const first: Element[] = [].slice.call(read(parent, 'children'), 0, 60);
  return first.some(
    (other) =>
      other !== child &&
      (matches(other, frames) || isNamed(other, side) || (inGrid && isNamed(other, gridCell))),
  );
}
