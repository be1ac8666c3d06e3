import { selectedIn } from '../shell/selected-in.ts';
import type { Stage, Way } from '../shell/stage.ts';
import { makerFor } from '../story/make.ts';
import { trusted } from '../trusted.ts';
import { type Book, bring, follow, goTo, recount, rest, reveal, settle } from './book.ts';
import type { Bookmark } from './bookmark.ts';
import { dresser } from './dress.ts';
import { makeFolio } from './folio.ts';
import { turnByKeys } from './keys.ts';
import type { Leaf } from './leaf.ts';
import { lightOf } from './light.ts';
import { turnByWheel } from './turn-by-wheel.ts';
import { watchSize } from './watch.ts';

/** As far as a story that scrolls would be read, were its pages windows. */
const wayOf = (book: Book): Way => ({
  get scrollTop() {
    return book.page * this.clientHeight;
  },
  set scrollTop(top) {
    goTo(book, Math.round(top / this.clientHeight));
  },
  get scrollHeight() {
    return book.pages * this.clientHeight;
  },
  get clientHeight() {
    return book.stage.host.clientHeight;
  },
});

/** Whatever moves the story, or turns its pages, is followed until the signal aborts. */
function followAll(book: Book, turn: (by: number) => void, until: AbortSignal): void {
  const { host, root } = book.stage;
  const { ownerDocument: page } = host;
  const hear = (where: EventTarget, name: string, act: (event: Event) => void) =>
    where.addEventListener(name, trusted(act), { passive: true, signal: until });
  hear(host, 'scroll', () => follow(book));
  hear(host, 'scrollend', () => rest(book));
  hear(root, 'focusin', ({ target }) => target instanceof Element && reveal(book, target));
  // Firefox scrolls to what it has found until it shows, and then back to where a page begins.
  hear(page, 'selectionchange', () => {
    const selected = selectedIn(root);
    if (selected?.rangeCount && !selected.isCollapsed) reveal(book, selected.getRangeAt(0));
  });
  const light = lightOf(book.stage, () => book.stage.look?.lineFocus === true);
  hear(host, 'pointermove', (event) => event instanceof PointerEvent && light.follow(event.clientY));
  turnByKeys(book.stage, turn, light.move, until);
  turnByWheel(book.stage, turn, until);
  watchSize(book.stage, () => recount(book), until);
}

/** Lays the story out in pages and begins at `mark`; what is returned lays it out in others. All ends with the signal. */
export function openBook(
  stage: Stage,
  leaf: Leaf,
  mark: Bookmark | undefined,
  until: AbortSignal,
): Book & { lay(leaf: Leaf): void } {
  const { host, frame, article } = stage;
  const { way, bring: bringByScrolling } = stage;
  const { ownerDocument: page } = host;
  const turn = (by: number) => goTo(book, book.page + by);
  const folio = makeFolio(page, stage.speech, article.dir === 'rtl' ? 'rtl' : 'ltr', turn);
  const stops = makerFor(page)('div', { class: 'stops', 'aria-hidden': 'true' });
  const book: Book = { stage, stops, tell: folio.show, leaf, page: 0, pages: 1, mark, marked: 0 };
  const dress = dresser(stage, until);
  frame.append(stops, folio.element);
  stage.way = wayOf(book);
  stage.bring = (lines) => bring(book, lines);
  until.addEventListener('abort', () => {
    Object.assign(stage, { way, bring: bringByScrolling });
    for (const part of [stops, folio.element]) part.remove();
  });
  followAll(book, turn, until);
  const lay = (next: Leaf) => {
    book.leaf = next;
    // Browsers go back to where they came to rest last, however far that has moved.
    stops.replaceChildren();
    dress(next);
    settle(book);
  };
  lay(leaf);
  return Object.assign(book, {
    lay: (next: Leaf) => {
      // It may have been scrolled in this very frame.
      follow(book);
      lay(next);
    },
  });
}
