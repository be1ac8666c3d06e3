import { isProse } from '../blocks.ts';

/** A line of the story, with the share of it that stands in links. */
export interface Line {
  readonly element: Element;
  readonly text: string;
  readonly linked: number;
}

/** A line that is mostly link. */
const mostly = 0.7;
/** Paragraphs in a row that no link parts; teasers have one or two to a link. */
const longestTeaser = 2;
/** Lines to a link: what it is about, who wrote it, when. */
const mostLines = 4;
/** Links that say that a list is one, even in the first half of a column. */
const manyLinks = 4;

const isLink = ({ linked }: Line): boolean => linked > mostly;

/** Links with a little text after each, and nothing that goes on. */
function areTeasers(rest: readonly Line[]): boolean {
  let run = 0;
  for (const line of rest) {
    run = isLink(line) ? 0 : isProse(line.text) ? run + 1 : run;
    if (run > longestTeaser) return false;
  }
  const links = rest.filter(isLink).length;
  return links > 1 && rest.length - links <= links * mostLines;
}

/** Links with nothing between them, and then paragraphs: the story goes on after a list. */
function goesOn(rest: readonly Line[]): boolean {
  const after = rest.slice(rest.findLastIndex(isLink) + 1);
  const isTold = ({ text }: Line) => isProse(text);
  return after.filter(isTold).length > 1 && !rest.slice(0, -after.length).some(isTold);
}

function areOtherStories(rest: readonly Line[]): boolean {
  if (goesOn(rest)) return false;
  const whole = rest.reduce((sum, { text }) => sum + text.length, 0);
  const linked = rest.reduce((sum, line) => sum + line.text.length * line.linked, 0);
  return linked >= whole * 0.4 || areTeasers(rest);
}

/**
 * Where the list of other stories begins that ends the column, or the number of lines: a title with links and teasers
 * after it. `last`: the last paragraph of prose.
 */
export function endOf(
  lines: readonly Line[],
  last: number,
  isTitle: (line: Line, next: Line | undefined) => boolean,
): number {
  const title = lines.findIndex((line, index) => {
    if (index < 3 || !isTitle(line, lines[index + 1])) return false;
    const rest = lines.slice(index + 1);
    return areOtherStories(rest) && (index > last / 2 || rest.filter(isLink).length >= manyLinks);
  });
  return title < 0 ? lines.length : title;
}

const title = 'h2, h3, h4, h5, h6';
const shown = 'img, picture, video, audio, table, figure, iframe, pre';

/** Titles that nothing follows any more: what stood under them was no part of the story. */
export function trailingTitles(lines: readonly Line[], story: Element): readonly Line[] {
  const found: Line[] = [];
  const pictures = [...story.querySelectorAll(shown)];
  for (const line of lines.toReversed()) {
    const { element } = line;
    if (!story.contains(element)) continue;
    const last = pictures.at(-1);
    const isOver = last !== undefined && (element.compareDocumentPosition(last) & 4) > 0;
    if (!element.matches(title) || isOver) break;
    found.push(line);
  }
  return found;
}
