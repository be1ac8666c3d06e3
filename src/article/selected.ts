import { isElement, matches, parentOf, read, selectIn } from '../clutter/markup/unclobbered.ts';
import type { Article } from './article.ts';
import type { ExtractOptions, extract } from './extract.ts';
import type { sanitise } from './sanitise.ts';
import { wordsOf } from './text.ts';

/** A copy of the page, and where the nodes that were asked for stand in it. */
interface Copied {
  readonly page: Document;
  readonly places: ReadonlyMap<Node, Node>;
}

/** What the reader has already: this comes as a script of its own, and only where it is asked for. */
export interface Extracting {
  copied(page: Document, nodes: Iterable<Node>): Copied;
  /** Gives pictures, links, embeds and captions in a copy their true form. */
  mended(copy: Document, options: ExtractOptions): void;
  readonly extract: typeof extract;
  readonly sanitise: typeof sanitise;
}

/** What gives a part of it its meaning: half a list is a list. */
const meaningful =
  'a, b, blockquote, code, dl, em, figure, h2, h3, h4, h5, h6, i, li, ol, pre, strong, table, tbody, td, th, thead, tr, ul';
/** Not seen either: it keeps its place only, so that nothing moves. */
const held = '[data-jernih-held]:not([data-jernih-shown])';
const boxes = 'article, aside, center, div, footer, header, main, section';
const inline =
  'a, abbr, b, bdi, bdo, br, cite, code, data, del, dfn, em, font, i, ins, kbd, mark, math, q, ruby, s, samp, small, span, strong, sub, sup, time, u, var, wbr';
const blocks = 'blockquote, div, dl, figure, h2, h3, h4, img, ol, p, picture, pre, section, table, ul, video';

/** What is in a range and not shown; pictures that wait in a `noscript` are found there. */
function hiddenIn(range: Range): Element[] {
  const { commonAncestorContainer: around } = range;
  const root = isElement(around) ? around : parentOf(around);
  const hidden = new Set(
    root
      ? selectIn(root, '*:not(noscript)').filter(
          (element) =>
            range.intersectsNode(element) &&
            (!read(element, 'checkVisibility').call(element) || matches(element, held)),
        )
      : [],
  );
  return [...hidden].filter((element) => !hidden.has(parentOf(element) as Element));
}

/** The nodes that bound a range: in an element, its first child within and its last. */
function boundsOf({ startContainer, startOffset, endContainer, endOffset }: Range) {
  const childOf = (node: Node, index: number) =>
    isElement(node) ? read(node, 'childNodes')[index] : undefined;
  return {
    first: childOf(startContainer, startOffset),
    last: childOf(endContainer, endOffset - 1),
  };
}

/** The same range of the copy; undefined where what bounds it is nothing that anybody reads. */
function rangeIn({ page, places }: Copied, range: Range): Range | undefined {
  const { first, last } = boundsOf(range);
  const twinOf = (node: Node | undefined) => {
    const twin = node && places.get(node);
    return twin && page.documentElement.contains(twin) ? twin : undefined;
  };
  const [start, end] = [twinOf(range.startContainer), twinOf(range.endContainer)];
  const [from, to] = [twinOf(first), twinOf(last)];
  if (!start || !end) return undefined;
  const copied = page.createRange();
  if (from) copied.setStartBefore(from);
  else copied.setStart(start, isElement(start) ? 0 : range.startOffset);
  if (to) copied.setEndAfter(to);
  else copied.setEnd(end, isElement(end) ? (last ? end.childNodes.length : 0) : range.endOffset);
  return copied;
}

function contentOf(range: Range): Node {
  let content: Node = range.cloneContents();
  const { commonAncestorContainer: around } = range;
  for (let at = isElement(around) ? around : around.parentElement; at; at = at.parentElement) {
    if (!at.matches(meaningful)) continue;
    const shell = at.cloneNode(false);
    shell.appendChild(content);
    content = shell;
  }
  return content;
}

const isInline = (node: Node): boolean =>
  node.nodeType === 3 || (isElement(node) && node.matches(inline) && !node.querySelector(blocks));

/** Words that stand in a box of their own accord become paragraphs. */
function intoParagraphs(box: Element): void {
  let paragraph: Element | undefined;
  for (const node of [...box.childNodes]) {
    if (!isInline(node)) paragraph = undefined;
    else if (paragraph) paragraph.append(node);
    else if (node.textContent?.trim()) {
      paragraph = box.ownerDocument.createElement('p');
      node.replaceWith(paragraph);
      paragraph.append(node);
    }
  }
}

/** The page's headline is shown above already; any other is one within the story here. */
function lowerHeadlines(story: Element, title: string): void {
  for (const headline of story.querySelectorAll('h1')) {
    const lower = story.ownerDocument.createElement('h2');
    lower.append(...headline.childNodes);
    if (wordsOf(lower) === title) headline.remove();
    else headline.replaceWith(lower);
  }
}

function rangesOf(page: Document): Range[] {
  const selection = read(page, 'getSelection').call(page);
  return Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  ).filter((range) => range !== undefined && !range.collapsed) as Range[];
}

/**
 * What is selected on `page`, which is never touched, as its story: under the page's title and names, and nothing beside;
 * undefined where nothing is selected that can be read.
 */
export function extractSelected(
  page: Document,
  options: ExtractOptions,
  { copied, mended, extract, sanitise }: Extracting,
): Article | undefined {
  const window = options.window ?? page.defaultView;
  const ranges = rangesOf(page);
  if (!window || ranges.length === 0) return undefined;
  const hidden = ranges.flatMap(hiddenIn);
  const bounding = ranges.flatMap((range) => {
    const { first, last } = boundsOf(range);
    return [range.startContainer, range.endContainer, first, last].filter((node) => node !== undefined);
  });
  const copy = copied(page, [...hidden, ...bounding]);
  const selected = ranges.flatMap((range) => rangeIn(copy, range) ?? []);
  for (const element of hidden) (copy.places.get(element) as Element | undefined)?.remove();
  const story = copy.page.createElement('article');
  story.append(...selected.map(contentOf));
  copy.page.body.replaceChildren(story);
  mended(copy.page, options);
  const whole = extract(page, { ...options, anyway: true });
  const title = whole?.title || page.title;
  lowerHeadlines(story, title);
  for (const box of [story, ...story.querySelectorAll(boxes)]) intoParagraphs(box);
  if (wordsOf(story) === '' && !story.querySelector('img, video, audio, [data-embed]')) return undefined;
  const {
    image: _image,
    standfirst: _standfirst,
    next: _next,
    source: _source,
    ...facts
  } = whole ?? {
    address: options.url.href,
  };
  return { ...facts, title, content: sanitise(story, window), removed: [], readerable: true };
}
