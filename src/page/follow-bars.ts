import { read } from '../clutter/markup/unclobbered.ts';
import type { Cleaning } from './between-scripts/cleaning-desk.ts';
import { layoutOf } from './layout-of.ts';
import { whenQuiet } from './when.ts';

const deepest = 3;
const mostAsked = 200;

/**
 * Bars and sheets that a page shows only later, by a class that tells nothing: what would stick to the screen and is not
 * shown when the page is quiet is looked at as soon as it is, before a frame shows it.
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
    for (const bar of unshownIn(page, within)) sizes.observe(bar);
  };
  const added = (within: readonly Element[]) =>
    follow(within.filter((one) => read(one, 'parentNode') === page.body));
  whenQuiet(
    page,
    () => {
      follow(childrenOf(page.body));
      cleaning.heard.add(added);
    },
    until,
  );
  until.addEventListener('abort', () => {
    sizes.disconnect();
    cleaning.heard.delete(added);
  });
}

/** What would stick to the screen if it were shown, not far down in the page. */
function unshownIn(page: Document, within: readonly Element[]): Element[] {
  const layout = layoutOf(page);
  const found: Element[] = [];
  let level = within;
  let left = mostAsked;
  for (let depth = 0; layout && depth < deepest && level.length > 0; depth += 1) {
    const asked = level.slice(0, left);
    left -= asked.length;
    const unshown = asked.filter((one) => !isShown(one));
    found.push(...unshown.filter((one) => /fixed|sticky/.test(layout.style(one).position)));
    level = asked.filter((one) => !unshown.includes(one)).flatMap(childrenOf);
  }
  return found;
}

/** Asks for no layout. */
const isShown = (element: Element): boolean => read(element, 'checkVisibility').call(element);

const childrenOf = (element: Element): Element[] => [...read(element, 'children')];
