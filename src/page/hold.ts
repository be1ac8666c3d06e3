import { matches, parentOf, read } from '../clutter/unclobbered.ts';
import { type Marking, markingUntil } from './marking.ts';
import { marks } from './marks.ts';
import { adopt } from './sheets.ts';

/** Has these keep their places, as long as anything would be seen to move; not beyond the signal's abort. */
export type Keep = (elements: readonly Element[], until: AbortSignal) => void;

/**
 * Nothing on the screen may move because something is hidden after it was seen, not even in the first second: a reader's
 * eyes may be on it. So it turns invisible but keeps its place, no higher than it was, and the place goes once it is out of
 * view: below the screen nothing visible moves, and above it the browser's scroll anchoring holds the screen where it is.
 * What goes with the screen has no place in the page.
 */
export function holdPlaces(page: Document, until: AbortSignal): Keep {
  const view = page.defaultView as Window & typeof globalThis;
  let count = 0;
  const styleOf = (element: Element) => view.getComputedStyle(element);
  const isAnchored = () =>
    [page.documentElement, page.body].every((root) => styleOf(root).overflowAnchor !== 'none');
  const goesWithScreen = (element: Element) => {
    for (let at: Element | null = element; at; at = parentOf(at))
      if (styleOf(at).position === 'fixed') return true;
    return false;
  };
  /** It may not grow either, as when an advertisement comes into a place that was empty. */
  const limit = (element: Element, { set }: Marking) => {
    const { height } = styleOf(element);
    if (!height.endsWith('px')) return;
    count += 1;
    set(element, marks.held, `${count}`);
    const css = `@container not style(--jernih-off:1){[${marks.held}="${count}"]{max-height:${height}!important}}`;
    adopt(read(element, 'getRootNode').call(element) as Document, css, until);
  };
  return (elements, end) => {
    // Where it is out of view, so is all before it, or nothing that moves is in view.
    const last = elements.at(-1);
    if (!last) return;
    const marking = markingUntil(end);
    const giveUp = () => {
      seen.disconnect();
      for (const element of elements) marking.remove(element, marks.held);
    };
    const seen = new view.IntersectionObserver((entries) => {
      for (const { boundingClientRect: box } of entries) {
        const isOut = box.top >= view.innerHeight || (box.bottom <= 0 && isAnchored());
        if (isOut || goesWithScreen(last)) giveUp();
        // A browser tells what it saw before the place was given up, too.
        else if (matches(last, `[${marks.held}=""]`)) limit(last, marking);
      }
    });
    for (const element of elements) marking.set(element, marks.held, '');
    seen.observe(last);
    end.addEventListener('abort', () => seen.disconnect());
  };
}
