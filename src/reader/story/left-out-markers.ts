import type { Article, Removed } from '../../article/article.ts';
import { placesOfLeftOut } from '../shell/left-out-places.ts';
import { blocksOf } from '../shell/reading-place.ts';
import type { Speech } from '../words.ts';
import { leftOutOf } from './left-out.ts';
import type { Make } from './make.ts';

const boxes = 'div, section, article, main';

/** The block or the largest part of the story around it that is no mere box: a marker does not stand inside a list. */
function wholeOf(element: Element): Element {
  let whole = element;
  while (whole.parentElement && !whole.parentElement.matches(boxes)) whole = whole.parentElement;
  return whole;
}

/**
 * Marks what was left out: at its place where the page shows it among the story's blocks, all else at the story's end.
 * Called again for a story that has grown, it renews the marker at the end.
 */
export function makeMarkers(story: HTMLElement, make: Make, speech: Speech): (article: Article) => void {
  const placed = new Map<HTMLElement, readonly Removed[]>();
  let end: HTMLElement | undefined;
  const place = ({ removed }: Article) => {
    const blocks = blocksOf(story);
    for (const [index, here] of placesOfLeftOut(story.ownerDocument, blocks, removed)) {
      const block = blocks[index];
      const marker = block && leftOutOf(here, make, speech);
      if (!marker) continue;
      wholeOf(block.element).after(marker);
      placed.set(marker, here);
    }
  };
  let isFirst = true;
  return (article) => {
    if (isFirst && article.removed.length > 0) place(article);
    isFirst = false;
    mergeNeighbours(placed, make, speech);
    end?.remove();
    const shown = new Set(
      [...placed].flatMap(([marker, here]) => (story.contains(marker) ? here.map(keyOf) : [])),
    );
    end = leftOutOf(
      article.removed.filter((one) => !shown.has(keyOf(one))),
      make,
      speech,
    );
    if (end) story.after(end);
  };
}

/** Where the block between two markers moved on to a later page, they become one. */
function mergeNeighbours(placed: Map<HTMLElement, readonly Removed[]>, make: Make, speech: Speech): void {
  for (const [marker, here] of placed) {
    const before = [...placed.keys()].find((other) => other.nextElementSibling === marker);
    const all = before && [...(placed.get(before) ?? []), ...here];
    const merged = all && leftOutOf(all, make, speech);
    if (!merged) continue;
    before.remove();
    marker.replaceWith(merged);
    placed.delete(before);
    placed.delete(marker);
    placed.set(merged, all);
  }
}

const keyOf = ({ kind, text }: Removed): string => `${kind} ${text}`;
