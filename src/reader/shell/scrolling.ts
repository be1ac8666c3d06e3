import { type Block, type Place, placeInReader, placeOnPage, topOf, topOnPage } from './reading-place.ts';

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
  host: HTMLElement,
  blocks: () => readonly Block[],
  until: AbortSignal,
): ReadingPlace {
  const view = page.defaultView;
  const stood = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
  // A page that was not scrolled tells nothing, and its blocks need not be read.
  const first = stood.top > 0 ? blocks() : [];
  const place = first.length > 0 ? placeOnPage(page, first) : undefined;
  let opened = 0;
  let left: Place | undefined;
  let moved = false;
  // Read while the reader still stands; acted on (below, registered last) when the page is itself again.
  until.addEventListener('abort', () => {
    moved = Math.abs(host.scrollTop - opened) > unread;
    left = placeInReader(blocks(), (view?.innerHeight ?? 0) * 0.1);
  });
  return {
    open: () => {
      const block = place && first[place.index];
      // The lede still in view means that reading has not begun: then the headline comes first.
      if (block && !(place.index === 0 && place.top >= 0)) {
        host.scrollTop += topOf(block.element) - place.top;
      }
      opened = host.scrollTop;
      until.addEventListener('abort', () => {
        scrollPage(view, stood);
        const shift = moved && left ? shiftOf(page, blocks(), left) : undefined;
        if (shift !== undefined) scrollPage(view, { left: stood.left, top: stood.top + shift });
      });
    },
    resume: (index) => {
      const block = blocks()[index];
      if (!block || host.scrollTop > unread) return false;
      host.scrollTop += topOf(block.element) - (view?.innerHeight ?? 0) * 0.14;
      opened = host.scrollTop;
      return true;
    },
  };
}

function scrollPage(view: Window | null, { left, top }: { left: number; top: number }): void {
  view?.scrollTo({ left, top, behavior: 'instant' });
}

/** How far the page has to scroll to show what the reader showed; the nearest block before, where it has not that one. */
function shiftOf(page: Document, blocks: readonly Block[], shown: Place): number | undefined {
  // Below the bars that sites keep at the top.
  const clear = (page.defaultView?.innerHeight ?? 0) * 0.1;
  for (let index = shown.index; index >= Math.max(0, shown.index - 30); index--) {
    const block = blocks[index];
    const top = block && topOnPage(page, block);
    if (top !== undefined) return top - Math.max(clear, index === shown.index ? shown.top : 0);
  }
  return undefined;
}
