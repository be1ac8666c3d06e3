import {
  type Block,
  linesOf,
  type Place,
  placeInReader,
  placeOnPage,
  shownOnPage,
  topOf,
} from './reading-place.ts';
import type { Stage } from './stage.ts';

const unread = 4;

export interface ReadingPlace {
  /** Scrolls to the paragraph that the page shows. */
  open(): void;
  /** Goes on at a block that was left before; false where the reader stands at one already, or has not that block yet. */
  resume(block: number): boolean;
}

/**
 * Opens the reader at the paragraph that the page shows, and when the signal aborts leaves the page at the paragraph
 * that the reader showed; a reader that was not scrolled leaves the page where it stood.
 */
export function keepPlace(
  page: Document,
  stage: Stage,
  blocks: () => readonly Block[],
  until: AbortSignal,
): ReadingPlace {
  const view = page.defaultView;
  const stood = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  // A page that was not scrolled tells nothing, and its blocks need not be read.
  const first = isScrolled(page) ? blocks() : undefined;
  const place = first && placeOnPage(page, first);
  // What the reader stands at, and where that was: what comes later above it moves it no more than the browser lets it.
  let anchor: Element | undefined;
  let at = 0;
  // A page that is turned shows something else at the same height.
  const whereabouts = () => (anchor && stage.way === stage.host ? topOf(anchor) : stage.way.scrollTop);
  const stand = (element: Element, top: number) => {
    stage.bring(linesOf(element), top);
    anchor = element;
    at = whereabouts();
  };
  let left: Place | undefined;
  let moved = false;
  // Read while the reader still stands; acted on (below, registered last) when the page is itself again.
  until.addEventListener('abort', () => {
    moved = Math.abs(whereabouts() - at) > unread;
    left = placeInReader(blocks(), 0.1);
  });
  return {
    open: () => {
      const block = place && first?.[place.index];
      // The lede still in view means that reading has not begun: then the headline comes first.
      if (block && !(place.index === 0 && place.top >= 0)) stand(block.element, place.top);
      until.addEventListener('abort', () => {
        view?.scrollTo({ ...stood, behavior: 'instant' });
        if (moved && left) showOnPage(page, blocks(), left);
      });
    },
    resume: (index) => {
      const block = blocks()[index];
      if (!block || stage.way.scrollTop > unread) return false;
      stand(block.element, (view?.innerHeight ?? 0) * 0.14);
      return true;
    },
  };
}

/** Whether the page was scrolled, or a part of it that scrolls by itself: some pages keep all of theirs in one. */
function isScrolled(page: Document): boolean {
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  let element = page.elementFromPoint?.(innerWidth / 2, innerHeight / 2);
  while (element && element.scrollTop === 0) element = element.parentElement;
  return Boolean(element);
}

/** Scrolls the page to what the reader showed; to the nearest block before, where it has not that one. */
function showOnPage(page: Document, blocks: readonly Block[], shown: Place): void {
  // Below the bars that sites keep at the top.
  const clear = (page.defaultView?.innerHeight ?? 0) * 0.1;
  for (let index = shown.index; index >= Math.max(0, shown.index - 30); index--) {
    const block = blocks[index];
    const text = block && shownOnPage(page, block);
    if (!text) continue;
    scrollAround(text, topOf(text) - Math.max(clear, index === shown.index ? shown.top : 0));
    return;
  }
}

/** Scrolls what scrolls around `text`, the innermost first and the window last, so far in all. */
function scrollAround(text: Text, way: number): void {
  const view = text.ownerDocument.defaultView;
  let left = way;
  for (let element = text.parentElement; element; element = element.parentElement) {
    if (!/auto|scroll/.test(view?.getComputedStyle(element).overflowY ?? '')) continue;
    const before = element.scrollTop;
    element.scrollBy({ top: left, behavior: 'instant' });
    left -= element.scrollTop - before;
  }
  view?.scrollBy({ top: left, behavior: 'instant' });
}
