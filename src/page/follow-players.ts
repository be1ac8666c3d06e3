import { isNamed } from '../clutter/language/words.ts';
import { closest, contains, parentOf, read, selectIn, shows } from '../clutter/markup/unclobbered.ts';
import type { Cleaning } from './between-scripts/cleaning-desk.ts';
import { marks } from './hiding/marks.ts';
import { layoutOf } from './layout-of.ts';
import type { Entry } from './ledger/ledger.ts';

const player = 'video,iframe[allowfullscreen]';
const ofAds = /\b(?:ads?|iklan|sponsor)\b/;
const mostPlayers = 20;
/** Milliseconds between two looks while a page is scrolled: its own script moves a player within them. */
const pause = 120;

/**
 * A player of the story that floats over the page may go home into the story as its reader scrolls: it is shown as long as
 * it stands there, and hidden while it floats. One that stood in the story first, and floats only once that is scrolled
 * away, is told by doing so, whatever it is called. What a person shows or hides stays as they want it, and so does what
 * they listen to; what is named for an advertisement stays away.
 */
export function followPlayers(page: Document, cleaning: Cleaning, changed: () => void): void {
  const { causes, mend, story, until } = cleaning;
  /** Whether each stands at home. */
  const players = new Map<Entry, boolean>();
  const isListenedTo = followListening(page, until);
  const look = () => {
    const layout = layoutOf(page);
    const column = story()?.column;
    if (!layout || !column || until.aborted) return false;
    const positionOf = (element: Element) => layout.style(element).position;
    for (const entry of causes()) {
      const { kind, element } = entry.finding;
      const isOfStory = kind === 'sticky' && contains(column, element) && shows(element, player);
      if (isOfStory && !players.has(entry) && !isNamed(element, ofAds)) players.set(entry, false);
    }
    for (const [entry, wasHome] of players) {
      const position = positionOf(entry.finding.element);
      const isHome = wasHome ? position !== 'fixed' : /static|relative/.test(position);
      // Else a person has turned it.
      if (isHome === wasHome || entry.shown !== wasHome) continue;
      if (wasHome && selectIn(entry.finding.element, player).some(isListenedTo)) continue;
      players.set(entry, isHome);
      entry.shown = isHome;
      entry.hidden.turn(marks.shown, isHome);
      changed();
    }
    return false;
  };
  atScroll(page, until, () => {
    const column = story()?.column;
    const floating = column ? floatingIn(column, isListenedTo) : [];
    if (floating.length > 0) cleaning.look(floating, new Set(), story());
    look();
  });
  mend(look);
}

/** Has something looked at soon, as a page may have been scrolled by now, and while it is. */
function atScroll(page: Document, until: AbortSignal, look: () => void): void {
  let isDue = false;
  const run = () => {
    isDue = false;
    if (!until.aborted) look();
  };
  const note = () => {
    if (!isDue) page.defaultView?.setTimeout(run, pause);
    isDue = true;
  };
  page.addEventListener('scroll', note, { signal: until, passive: true });
  note();
}

/** What floats with a player in it, and is not hidden yet. */
function floatingIn(column: Element, isListenedTo: (one: Element) => boolean): Element[] {
  const found = new Set<Element>();
  for (const one of selectIn(column, player).slice(0, mostPlayers)) {
    if (closest(one, `[${marks.kind}]`) || isListenedTo(one)) continue;
    for (const floating of fixedAround(one, column)) found.add(floating);
  }
  return [...found];
}

function fixedAround(one: Element, end: Element | null): Element[] {
  const layout = layoutOf(read(one, 'ownerDocument'));
  const found: Element[] = [];
  for (let at: Element | null = one; at && at !== end; at = parentOf(at))
    if (layout?.style(at).position === 'fixed') found.push(at);
  return found;
}

/** Browsers begin no sound by themselves: somebody has, in the video, or in a frame that they once pressed; or did, and paused what floated. */
function followListening(page: Document, until: AbortSignal): (one: Element) => boolean {
  const pressed = new WeakSet<Element>();
  const note = () => {
    const at = read(page, 'activeElement');
    if (at) pressed.add(at);
  };
  note();
  page.defaultView?.addEventListener('blur', note, { signal: until });
  const paused = ({ target }: Event) => {
    const { muted, ended } = target as HTMLVideoElement;
    if (!muted && !ended && fixedAround(target as Element, null).length > 0) pressed.add(target as Element);
  };
  page.addEventListener('pause', paused, { capture: true, signal: until });
  return (one) => {
    const { paused, muted } = one as HTMLVideoElement;
    return pressed.has(one) || (paused === false && !muted);
  };
}
