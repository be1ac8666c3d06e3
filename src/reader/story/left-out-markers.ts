import type { Article, Removed } from '../../article/article.ts';
import { placesOfLeftOut } from '../shell/left-out-places.ts';
import { blocksOf } from '../shell/reading-place.ts';
import type { Speech } from '../words.ts';
import { leftOutOf } from './left-out.ts';
import type { Make } from './make.ts';
import { isShownAbove } from './shown-above.ts';

const boxes = 'div, section, article, main';

/** The block or the largest part of the story around it that is no mere box: a marker does not stand inside a list. */
function wholeOf(element: Element): Element {
  let whole = element;
  while (whole.parentElement && !whole.parentElement.matches(boxes)) whole = whole.parentElement;
  return whole;
}

type Placed = Map<Element, readonly Removed[]>;

/**
 * Marks what was left out: at its place where the page shows it among the story's blocks, all else at the story's end.
 * Called again for a story that has grown, it renews the marker at the end.
 */
export function makeMarkers(story: HTMLElement, make: Make, speech: Speech): (article: Article) => void {
  const placed: Placed = new Map();
  let end: HTMLElement | undefined;
  const place = (removed: readonly Removed[]) => {
    const blocks = blocksOf(story);
    const wholes = new Map<Element, Removed[]>();
    for (const [index, here] of placesOfLeftOut(story.ownerDocument, blocks, removed)) {
      const block = blocks[index];
      if (!block) continue;
      const whole = wholeOf(block.element);
      const before = wholes.get(whole);
      if (before) before.push(...here);
      else wholes.set(whole, [...here]);
    }
    for (const [whole, here] of wholes) {
      const marker = leftOutOf(here, 'between', make, speech);
      if (!marker) continue;
      whole.after(marker);
      placed.set(marker, here);
    }
  };
  let isFirst = true;
  return (article) => {
    const removed = article.removed.filter(({ text }) => !isShownAbove(text, article));
    if (isFirst && removed.length > 0) place(removed);
    isFirst = false;
    mergeNeighbours(placed, make, speech);
    dropAtSeams(placed, story);
    end?.remove();
    const shown = new Set(
      [...placed].flatMap(([marker, here]) => (story.contains(marker) ? here.map(keyOf) : [])),
    );
    end = leftOutOf(
      removed.filter((one) => !shown.has(keyOf(one))),
      'end',
      make,
      speech,
    );
    if (end) story.after(end);
  };
}

/** Where the block between markers moved on to a later page, they become one. */
function mergeNeighbours(placed: Placed, make: Make, speech: Speech): void {
  for (const first of [...placed.keys()]) {
    const row = rowFrom(first, placed);
    const all = row.flatMap((marker) => placed.get(marker) ?? []);
    const merged = row.length > 1 && leftOutOf(all, 'between', make, speech);
    if (!merged) continue;
    first.before(merged);
    for (const marker of row) {
      marker.remove();
      placed.delete(marker);
    }
    placed.set(merged, all);
  }
}

/** What a page had at its foot is left out at the end of the story, whichever page it came on. */
function dropAtSeams(placed: Placed, story: Element): void {
  for (const marker of [...placed.keys()]) {
    if (!lastIn(marker, story).nextElementSibling?.matches('.seam')) continue;
    marker.remove();
    placed.delete(marker);
  }
}

/** The part of the story that ends with this element. */
function lastIn(element: Element, story: Element): Element {
  let at = element;
  while (!at.nextElementSibling && at.parentElement && at.parentElement !== story) at = at.parentElement;
  return at;
}

/** A marker and those that follow it at once; empty where it follows one itself. */
function rowFrom(first: Element, placed: Placed): Element[] {
  if (first.previousElementSibling && placed.has(first.previousElementSibling)) return [];
  const row: Element[] = [];
  for (let at: Element | null = first; at && placed.has(at); at = at.nextElementSibling) row.push(at);
  return row;
}

const keyOf = ({ kind, text }: Removed): string => `${kind} ${text}`;
