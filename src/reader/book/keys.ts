import { hearFirst } from '../frame/ear.ts';
import { meaningUs } from '../frame/meaning-us.ts';
import type { Stage } from '../shell/stage.ts';
import { trusted } from '../trusted.ts';

/** How many pages to turn: on or back, or to either end. */
export type Turn = (by: number) => void;

/** Moves within a page instead, and says whether it could. */
type Move = (by: number) => boolean;

const ends = Number.POSITIVE_INFINITY;

const turns: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 1,
  PageUp: -1,
  Home: -ends,
  End: ends,
};

/** How many pages a key turns; undefined where it turns none. The arrows at the sides lead where they point. */
export function turnOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, isRightToLeft: boolean) {
  if (key === ' ') return shiftKey ? -1 : 1;
  if (shiftKey) return undefined;
  const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return key === onward ? 1 : -1;
  return turns[key];
}

/** What has a use for keys of its own: it scrolls, or is chosen from, or pressed by the space bar. */
const busy = 'input, .panel, .panel *, .light, .light *, .note *';
const pressed = 'button, [role="button"], .left-out, .seam, .copy, iframe';

const scrolls = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean =>
  scrollWidth > clientWidth || scrollHeight > clientHeight;

function hasUseFor(element: Element | null, key: string): boolean {
  if (!element) return false;
  if (element.matches('.table, .formula')) return scrolls(element);
  return element.matches(key === ' ' ? `${busy}, ${pressed}` : busy);
}

/** Turns pages by the keys that scroll elsewhere, where nothing in the reader has a use for them; until the signal aborts. */
export function turnByKeys(
  { host, root, frame, article }: Stage,
  turn: Turn,
  move: Move,
  until: AbortSignal,
): void {
  const page = host.ownerDocument;
  const isOurs = meaningUs(host);
  const listen = trusted((event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = turnOf(event, article.dir === 'rtl');
    if (by === undefined || !isOurs(event.composedPath()) || frame.querySelector('.light')) return;
    if (hasUseFor(frame.activeElement, event.key) || hasUseFor(root.activeElement, event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!(event.key === 'ArrowDown' || event.key === 'ArrowUp') || !move(by)) turn(by);
  });
  hearFirst(page.defaultView, 'keydown', listen, until);
}
