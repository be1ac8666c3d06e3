import type { Stage } from '../shell/stage.ts';
import { makerFor } from '../story/make.ts';
import { type Bookmark, bookmarkOf, linesAt } from './bookmark.ts';
import { type Leaf, pitchOf } from './leaf.ts';
import { type Paging, pageOf } from './paging.ts';

/** A story in pages, and where in it a person is. */
export interface Book {
  readonly stage: Stage;
  /** Holds a place to stop at for each page. */
  readonly stops: HTMLElement;
  /** Shows which page this is, counted from 0. */
  readonly tell: (page: number, pages: number) => void;
  leaf: Leaf;
  page: number;
  pages: number;
  /** What the page began with when a person turned to it: there they stay, however the story is laid out anew. */
  mark: Bookmark | undefined;
  /** The page on which that stands now. */
  marked: number;
}

const isRightToLeft = ({ stage }: Book): boolean => stage.article.dir === 'rtl';

const pagingOf = (book: Book): Paging => ({
  first: book.stage.main.getBoundingClientRect(),
  pitch: pitchOf(book.leaf),
  rightToLeft: isRightToLeft(book),
});

/** Turns to a page, or as far as there are pages; at once: nothing slides past that is not read. */
export function goTo(book: Book, page: number): void {
  book.page = Math.max(0, Math.min(page, book.pages - 1));
  const way = book.page * pitchOf(book.leaf);
  book.stage.host.scrollTo({ left: isRightToLeft(book) ? -way : way, behavior: 'instant' });
  book.tell(book.page, book.pages);
}

function goToMarked(book: Book, page: number): void {
  goTo(book, page);
  book.marked = book.page;
}

/** Turns to the page on which lines of the story begin. */
export function bring(book: Book, lines: Range): void {
  const [edges] = lines.getClientRects();
  if (!edges) return;
  book.mark = { node: lines.startContainer, at: lines.startOffset };
  if (book.pages === 1) count(book);
  goToMarked(book, pageOf(edges, pagingOf(book)));
}

/** Turns to a part of the story that a person was led to and that is not in sight: by the Tab key, or what looks for words. */
export function reveal(book: Book, part: Element | Range): void {
  const pages = [...part.getClientRects()].map((edges) => pageOf(edges, pagingOf(book)));
  const [first] = pages;
  if (first !== undefined && !pages.includes(book.page)) goTo(book, first);
}

function count(book: Book): void {
  const { stage, stops } = book;
  const last = [...(stage.article.lastElementChild?.getClientRects() ?? [])].at(-1);
  book.pages = last ? pageOf(last, pagingOf(book)) + 1 : 1;
  const make = makerFor(stops.ownerDocument);
  while (stops.childElementCount < book.pages) stops.append(make('div'));
  while (stops.childElementCount > book.pages) stops.lastElementChild?.remove();
}

/** The page on which stands now what was being read. */
function markedPage(book: Book): number {
  const [edges] = book.mark?.node.isConnected ? linesAt(book.mark).getClientRects() : [];
  return edges ? pageOf(edges, pagingOf(book)) : book.page;
}

/** Counts the pages anew, and turns to the one on which stands now what was being read. */
export function settle(book: Book): void {
  if (!book.stage.host.isConnected) return;
  count(book);
  goToMarked(book, markedPage(book));
}

/** The same where the story may have grown: whoever is turning a page is not held up unless it has moved on. */
export function recount(book: Book): void {
  const { page, marked } = book;
  if (!book.stage.host.isConnected) return;
  count(book);
  if (markedPage(book) !== marked || page >= book.pages) goToMarked(book, markedPage(book));
  else book.tell(page, book.pages);
}

/** A third down the first column: what a page begins with may be the last line of the page before once anything is a line longer. */
function isAhead(book: Book): (edges: DOMRect) => boolean {
  const { page, leaf } = book;
  const paging = pagingOf(book);
  const column = { ...paging, pitch: paging.pitch / leaf.columns };
  const { top, height } = book.stage.main.getBoundingClientRect();
  return (edges) => {
    const ahead = pageOf(edges, column) - page * leaf.columns;
    return ahead > 0 || (ahead === 0 && edges.bottom > top + height / 3);
  };
}

/** Takes the page that the window shows most of, wherever a key, a finger or the browser has led, for the one that is read. */
export function follow(book: Book): void {
  const { stage } = book;
  const { scrollLeft, clientWidth } = stage.host;
  const pitch = pitchOf(book.leaf);
  // The window is another than the pages were made for, and the browser has scrolled to where there still is something.
  if (Math.abs(clientWidth - pitch) > 1) return;
  const page = Math.round(Math.abs(scrollLeft) / pitch);
  if (page !== book.page) book.tell(page, book.pages);
  book.page = page;
  if (page === book.marked) return;
  book.marked = page;
  book.mark = bookmarkOf(stage.article, isAhead(book));
}

/** Once it rests, no page stands half in the window. */
export function rest(book: Book): void {
  follow(book);
  goTo(book, book.page);
}
