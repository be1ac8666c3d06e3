import type { LayOut, Stage } from '../shell/stage.ts';
import { type Bookmark, bookmarkOf, linesAt } from './bookmark.ts';
import { leafOf } from './leaf.ts';
import { openBook } from './open-book.ts';

/** Of the window: below it stands what is being read, where the story scrolls. */
const upper = 0.1;

/** Frames in which Firefox, on a busy machine, was seen to stay at the top of a story that had been scrolled. */
const unsettled = 20;

function markOf({ host, article }: Stage): Bookmark | undefined {
  if (!host.isConnected || host.scrollTop === 0) return undefined;
  return bookmarkOf(article, ({ bottom }) => bottom > host.clientHeight * upper);
}

function scrollTo({ host }: Stage, mark: Bookmark): void {
  const lines = linesAt(mark);
  const [edges = lines.startContainer.parentElement?.getBoundingClientRect()] = lines.getClientRects();
  if (edges) host.scrollTop += edges.top - host.clientHeight * upper;
}

/** Lays a story out anew for its look and its window, around what is being read: in pages, where there is room for them. */
function binder(stage: Stage, until: AbortSignal): () => void {
  const view = stage.host.ownerDocument.defaultView as Window;
  let book: ReturnType<typeof openBook> | undefined;
  let life = new AbortController();
  let left: { readonly mark: Bookmark; readonly top: number } | undefined;
  const scrollToMark = (mark: Bookmark) => {
    scrollTo(stage, mark);
    left = { mark, top: stage.host.scrollTop };
  };
  // In a window of another size the same way down leads to other words, until the browser has set that right.
  const markNow = () => (left?.top === stage.host.scrollTop ? left.mark : markOf(stage));
  const stayAt = (mark: Bookmark, frame = 0) =>
    view.requestAnimationFrame(() => {
      // Another mark is another's to keep: pages may have come and gone since.
      if (book || until.aborted || left?.mark !== mark) return;
      if (frame === 0 || stage.host.scrollTop === 0) scrollToMark(mark);
      if (frame < unsettled) stayAt(mark, frame + 1);
    });
  const layOut = () => {
    const { look } = stage;
    const leaf = look?.layout === 'pages' ? leafOf(view, look) : undefined;
    if (leaf && book) book.lay(leaf);
    else if (leaf) {
      life = new AbortController();
      book = openBook(stage, leaf, markNow(), AbortSignal.any([until, life.signal]));
    } else if (book) {
      const { page, mark } = book;
      book = undefined;
      life.abort();
      if (page === 0 || !mark) return;
      scrollToMark(mark);
      stayAt(mark);
    }
  };
  view.addEventListener('resize', layOut, { signal: until });
  return layOut;
}

const bound = new WeakMap<Stage, () => void>();

export const layOut: LayOut = (stage, until) => {
  const again = bound.get(stage);
  if (again) again();
  else if (!until.aborted) {
    const begin = binder(stage, until);
    bound.set(stage, begin);
    begin();
  }
};
