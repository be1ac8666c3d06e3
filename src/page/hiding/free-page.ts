import { wordsOf } from '../../clutter/language/words.ts';
import type { Layout } from '../../clutter/layout.ts';
import {
  attributeOf,
  contains,
  holds,
  matches,
  parentOf,
  read,
  selectIn,
  standsIn,
} from '../../clutter/markup/unclobbered.ts';
import type { Cleaning } from '../between-scripts/cleaning-desk.ts';
import { layoutOf } from '../layout-of.ts';
import { liftInert } from './lift-inert.ts';
import { marks } from './marks.ts';

/** What a hidden gate left out of order on an element: a token of `data-jernih-freed` that the sheet acts on. */
type Hold = 'blur' | 'curtain' | 'scroll' | 'still';

const reader = 'jernih-reader';
const shown = 'a,button,canvas,iframe,img,input,svg,video';
const parts = 'html, body, body > *, body > * > header, body > * > main';
/** Of the screen's height. */
const [middle, low] = [0.5, 0.85];
/** Milliseconds from a click to what it does. */
const afterClick = 500;
/** Milliseconds from a turn of the wheel to what it moves. */
const afterWheel = 150;
const mostSwallowed = 2;

/**
 * Lifts what hidden gates and dialogs hold a page by: scrolling locked, the story blurred or inert, a curtain over all. Not
 * while anything else stands before the reader that it may be held for, a dialog or a wall. Ends when the causes or the
 * cleaning do.
 */
export function freePage(page: Document, cleaning: Cleaning): void {
  const view = read(page, 'defaultView');
  let turn = new AbortController();
  let isFree = false;
  const run = () => {
    const layout = layoutOf(page);
    if (!view || !layout || cleaning.until.aborted || holds(page, reader)) return false;
    const isCaused = cleaning.causes().length > 0;
    const curtains = isCaused && curtainsIn(page, layout, cleaning);
    isFree = Boolean(curtains);
    if (curtains) {
      lift(page, layout, curtains, cleaning, AbortSignal.any([cleaning.until, turn.signal]));
      return true;
    }
    turn.abort();
    turn = new AbortController();
    const again = { capture: true, once: true, signal: turn.signal };
    if (isCaused) view.addEventListener('click', () => view.setTimeout(run, afterClick), again);
    return isCaused;
  };
  cleaning.mend(run);
  if (view) letScroll(view, () => (isFree && cleaning.story()?.paragraphs) || [], cleaning.until);
}

/**
 * A page that goes on to swallow wheel and touch over what is read, once it was freed, hears of them no more there: where
 * nothing moves by them. One that scrolls by scripts of its own swallows them too.
 */
function letScroll(view: Window, paragraphs: () => readonly Element[], until: AbortSignal): void {
  let [swallowed, last] = [0, 0];
  const hear = (event: WheelEvent | TouchEvent) => {
    const at = event.target as Element;
    const y = 'touches' in event ? (event.touches[0]?.clientY ?? 0) : last - event.deltaY;
    const isDown = y < last;
    last = y;
    if (!event.isTrusted || !isDown || !standsIn(at, new Set(paragraphs()))) return;
    if (swallowed >= mostSwallowed) return event.stopImmediatePropagation();
    const top = () => read(at, 'getBoundingClientRect').call(at).top;
    const before = top();
    const look = () => {
      if (event.defaultPrevented) swallowed += top() === before ? 1 : Number.NEGATIVE_INFINITY;
    };
    view.setTimeout(look, afterWheel);
  };
  for (const name of ['wheel', 'touchmove'] as const)
    view.addEventListener(name, hear, { capture: true, passive: true, signal: until });
}

/** Empty layers over the middle of the screen; undefined where one stands there that is not, or a wall below it. */
function curtainsIn(page: Document, layout: Layout, { phrases, story }: Cleaning): Element[] | undefined {
  const { width, height } = layout.viewport;
  const layersAt = (share: number): Element[] => {
    const layers = new Set<Element>();
    for (const element of read(page, 'elementsFromPoint').call(page, width / 2, height * share)) {
      const layer = layerAround(element, layout);
      const body = story()?.body;
      if (!layer || (body && contains(layer, body))) break;
      layers.add(layer);
    }
    return [...layers];
  };
  const over = layersAt(middle);
  const isAsking = (words: string) => phrases.sells.test(words) || phrases.asksConsent.test(words);
  const isWalled = layersAt(low).some((layer) => isAsking(wordsOf(layer)));
  return isWalled || !over.every(isCurtain) ? undefined : over;
}

/** Nothing is seen in it, but for what is hidden. */
const isCurtain = (layer: Element): boolean =>
  [layer, ...selectIn(layer, shown)].every(
    (one) => !matches(one, shown) || !read(one, 'checkVisibility').call(one),
  ) && !read(layer as HTMLElement, 'innerText')?.trim();

function layerAround(element: Element, { style }: Layout): Element | undefined {
  for (let at: Element | null = element; at && !matches(at, 'body,html'); at = parentOf(at))
    if (style(at).position === 'fixed') return at;
  return undefined;
}

function lift(
  page: Document,
  { style }: Layout,
  curtains: readonly Element[],
  { causes, marking, phrases, story }: Cleaning,
  until: AbortSignal,
): void {
  const { set } = marking(until);
  const add = (element: Element, hold: Hold) => {
    const held = new Set(attributeOf(element, marks.freed).split(' ').filter(Boolean));
    set(element, marks.freed, [...held.add(hold)].join(' '));
  };
  // Its row is that of what it lay under: both come back together.
  const row = causes().at(-1)?.hidden.elements ?? [];
  for (const curtain of curtains) {
    add(curtain, 'curtain');
    if (row.includes(curtain)) continue;
    row.push(curtain);
    until.addEventListener('abort', () => row.splice(row.indexOf(curtain), 1));
  }
  for (const root of [read(page, 'documentElement'), read(page, 'body')]) {
    if (!root) continue;
    const { overflowY, position, top } = style(root);
    if (/hidden|clip/.test(overflowY)) add(root, 'scroll');
    if (position !== 'fixed') continue;
    add(root, 'still');
    // Held still a screen or more down, it would stand at its beginning now.
    read(page, 'defaultView')?.scrollTo({ top: -Number.parseFloat(top) || 0, behavior: 'instant' });
  }
  for (const element of around(page, story()?.body ?? null)) {
    const isBlurred = style(element).filter.includes('blur');
    const isInert = read(element, 'hasAttribute').call(element, 'inert');
    if (!(isBlurred || isInert) || isSold(element, phrases)) continue;
    if (isBlurred) add(element, 'blur');
    if (isInert) liftInert(element, until);
  }
}

/** Within the page's own parts, what is sold stands beside or around it: then the site withholds it, and that is not ours to lift. */
function isSold(element: Element, { sells }: Cleaning['phrases']): boolean {
  for (let at: Element | null = element; at && !matches(at, parts); at = parentOf(at)) {
    const offers = selectIn(parentOf(at) ?? at, ':scope > *').filter((one) => one !== at);
    if (offers.some((one) => read(one, 'checkVisibility').call(one) && sells.test(wordsOf(one)))) return true;
  }
  return false;
}

/** What may be held: the page's uppermost boxes, and all around its story. */
function around(page: Document, body: Element | null): Set<Element> {
  const uppermost = read(page, 'body');
  const found = new Set(
    uppermost ? selectIn(uppermost, ':scope > *, :scope > * > header, :scope > * > main') : [],
  );
  for (let at = body; at; at = parentOf(at)) found.add(at);
  return found;
}
