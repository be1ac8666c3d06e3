import type { Layout } from '../../clutter/layout.ts';
import type { Box } from '../../clutter/ledger-row.ts';
import { showEverything } from '../hiding/sheets.ts';
import { layoutOf } from '../layout-of.ts';

/** Where one hidden thing would stand. */
export interface Place extends Box {
  /** To the screen. */
  readonly fixed: boolean;
}

/**
 * Where hidden elements would stand. For the length of this call everything is shown and laid out; nothing is painted in
 * between, so nobody sees it.
 */
export function placesOf(page: Document, elements: readonly Element[]): ReadonlyMap<Element, Place> {
  const layout = layoutOf(page);
  if (!layout || elements.length === 0) return new Map();
  const asIfShown = new AbortController();
  const down = page.defaultView?.scrollY ?? 0;
  showEverything(page, asIfShown.signal);
  const places = elements.map((element) => [element, placeOf(element, layout, down)] as const);
  asIfShown.abort();
  return new Map(places);
}

function placeOf(element: Element, layout: Layout, down: number): Place {
  const { x, y, width, height } = layout.box(element);
  const fixed = layout.style(element).position === 'fixed';
  return { x, y: fixed ? y : y + down, width, height, fixed };
}
