import { contains, parentOf, read } from '../../clutter/markup/unclobbered.ts';
import type { Options } from '../../clutter/search.ts';
import { whenParsed } from '../when.ts';

/** Where to look; what is still being read is spared as a story is, with all that holds it: it may still grow, and must not be judged. */
export type Read = Pick<Options, 'story' | 'within'>;

/**
 * Has a page looked at while its markup is being read: before each frame, at what has come since the last one, and once
 * all has come; at all of it again where a script has put something in before, and in the end: it may have put one thing
 * in another's place. Then it is told what no frame has shown, where the rest may have been seen; and so it is at once where
 * frames have shown all up to an element before this was called. Ends when the signal aborts.
 */
export function followReading(
  page: Document,
  view: Window & typeof globalThis,
  look: (at: Read, fresh?: ReadonlySet<Element>) => void,
  { shown, until }: { readonly shown: Element | undefined; readonly until: AbortSignal },
): void {
  let [last, count]: [Element | undefined, number] = [undefined, 0];
  const observer = new view.MutationObserver(() => {
    // Till then, what the parser adds need not be told node by node.
    observer.disconnect();
    view.requestAnimationFrame(peek);
  });
  const follow = () => observer.observe(page, { childList: true, subtree: true });
  const peek = () => {
    observer.disconnect();
    if (until.aborted) return;
    const isLate = last === undefined && shown !== undefined;
    const before = last ?? shown;
    const all = read(page, 'querySelectorAll').call(page, '*');
    const isSame = isLate || all[count - 1] === before;
    count = page.body ? all.length : 1;
    last = all[count - 1] as Element;
    // In the end nothing is spared any more: no story stands in the head.
    const spared = page.readyState === 'loading' ? last : (page.head ?? nowhere(page));
    const story = { body: spared, column: spared, paragraphs: [] };
    const came = before && isSame ? cameAfter(before, last) : undefined;
    const fresh = came && new Set(came);
    if (page.readyState !== 'loading') return look({ story }, fresh);
    if (isLate) look({ story }, fresh);
    else look({ story, within: came });
    follow();
  };
  follow();
  whenParsed(page, peek, until);
}

/** Not every page has a head, nor keeps it. */
const nowhere = (page: Document): Element => read(page, 'createElement').call(page, 'head');

/** The outermost around `before` that has been read to its end, and all behind it. */
function cameAfter(before: Element, last: Element): Element[] {
  let at: Element | null = before;
  for (let outer = parentOf(at); outer && !contains(outer, last); outer = parentOf(at)) at = outer;
  const came: Element[] = [];
  for (; at; at = read(at, 'nextElementSibling')) came.push(at);
  return came;
}
