import { matches, parentOf, read } from '../../clutter/markup/unclobbered.ts';
import { type Marking, markingUntil } from './marking.ts';
import { marks } from './marks.ts';
import { adopt } from './sheets.ts';

/** Has these keep their places, as long as anything would be seen to move; not beyond the signal's abort. */
export type Keep = (elements: readonly Element[], until: AbortSignal) => void;

interface Place {
  readonly elements: readonly Element[];
  readonly last: Element;
  readonly marking: Marking;
}

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
  const limit = ({ last, marking }: Place) => {
    const { height } = styleOf(last);
    if (!height.endsWith('px')) return;
    count += 1;
    marking.set(last, marks.held, `${count}`);
    const css = `@container not style(--jernih-off:1){[${marks.held}="${count}"]{max-height:${height}!important}}`;
    adopt(read(last, 'getRootNode').call(last) as Document, css, until);
  };
  const places = new Map<Element, Place>();
  const leave = (last: Element) => {
    places.delete(last);
    seen.unobserve(last);
  };
  const isOut = ({ boundingClientRect: box, target }: IntersectionObserverEntry) =>
    box.top >= view.innerHeight || (box.bottom <= 0 && isAnchored()) || goesWithScreen(target);
  const seen = new view.IntersectionObserver((entries) => {
    // A browser tells what it saw before the place was given up, too.
    const there = entries.filter(({ target }) => places.has(target));
    const out = there.filter(isOut).flatMap(({ target }) => places.get(target) ?? []);
    for (const { last } of out) leave(last);
    giveUp(out);
    for (const { target } of there) {
      const place = places.get(target);
      if (place && matches(target, `[${marks.held}=""]`)) limit(place);
    }
  });
  until.addEventListener('abort', () => seen.disconnect());
  return (elements, end) => {
    // Where it is out of view, so is all before it, or nothing that moves is in view.
    const last = elements.at(-1);
    if (!last) return;
    const marking = markingUntil(end);
    for (const element of elements) marking.set(element, marks.held, '');
    places.set(last, { elements, last, marking });
    seen.observe(last);
    end.addEventListener('abort', () => leave(last));
  };
}

/** Takes the places away. Where the box around one, or what stands beside it, would be another width without it, only its height goes. */
function giveUp(places: readonly Place[]): void {
  const before = places.map(widthsAround);
  for (const { elements, marking } of places)
    for (const element of elements) marking.remove(element, marks.held);
  const after = places.map(widthsAround);
  for (const [at, { elements, marking }] of places.entries())
    if (before[at] !== after[at]) for (const element of elements) marking.set(element, marks.held, 'flat');
}

const widthsAround = ({ last }: Place): string =>
  [parentOf(last), read(last, 'previousElementSibling'), read(last, 'nextElementSibling')]
    .map((one) => one && read(one, 'getBoundingClientRect').call(one).width)
    .join();
