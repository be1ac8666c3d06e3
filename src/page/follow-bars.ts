import { read } from '../clutter/markup/unclobbered.ts';
import type { Cleaning } from './between-scripts/cleaning-desk.ts';
import { layoutOf } from './layout-of.ts';
import { whenQuiet } from './when.ts';

const deepest = 3;
const mostAsked = 200;

/**
 * Bars and sheets that a page shows only later, by a class that tells nothing: what would stick to the screen and is not
 * shown when the page is quiet is looked at as soon as it is, before a frame shows it; at once where a reader has
 * scrolled by then, and may have had it shown.
 */
export function followBars(page: Document, cleaning: Cleaning): void {
  const view = page.defaultView;
  const { until } = cleaning;
  if (!view || until.aborted) return;
  const sizes = new view.ResizeObserver((entries) => {
    const shown = entries.map(({ target }) => target).filter((bar) => isShown(bar));
    if (shown.length > 0) cleaning.look(shown, new Set(shown), cleaning.story());
  });
  const follow = (within: readonly Element[]) => {
    const bars = barsIn(page, within);
    for (const bar of bars) if (!isShown(bar)) sizes.observe(bar);
    return bars;
  };
  const added = (within: readonly Element[]) =>
    follow(within.filter((one) => read(one, 'parentNode') === page.body));
  whenQuiet(
    page,
    () => {
      const shown = follow(childrenOf(page.body)).filter(isShown);
      if (view.scrollY > 0 && shown.length > 0) cleaning.look(shown, new Set(), cleaning.story());
      cleaning.heard.add(added);
    },
    until,
  );
  until.addEventListener('abort', () => {
    sizes.disconnect();
    cleaning.heard.delete(added);
  });
}

/** What sticks to the screen, or would if it were shown, not far down in the page. */
function barsIn(page: Document, within: readonly Element[]): Element[] {
  const layout = layoutOf(page);
  const found: Element[] = [];
  let level = within;
  let left = mostAsked;
  for (let depth = 0; layout && depth < deepest && level.length > 0; depth += 1) {
    const asked = level.slice(0, left);
    left -= asked.length;
    found.push(...asked.filter((one) => /fixed|sticky/.test(layout.style(one).position)));
    level = asked.filter(isShown).flatMap(childrenOf);
  }
  return found;
}

/** Asks for no layout. */
const isShown = (element: Element): boolean => read(element, 'checkVisibility').call(element);

const childrenOf = (element: Element): Element[] => [...read(element, 'children')];
