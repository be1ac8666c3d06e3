import { contains, parentOf, read, selectIn } from '../../clutter/markup/unclobbered.ts';
import type { Options } from '../../clutter/search.ts';
import { whenParsed } from '../when.ts';

/** Where to look; what is still being read is spared as a story is, with all that holds it: it may still grow, and must not be judged. */
export type Read = Pick<Options, 'story' | 'within'>;

/**
 * Has a page looked at while its markup is being read: before each frame, at what has come since the last one or was named
 * anew, and once all has come; at all of it again where a script has put something in before. It is told what no frame has
 * shown, and the last element that one has; so it is with the next frame where frames have shown all up to an element before
 * this was called. Ends when the signal aborts.
 */
export function followReading(
  page: Document,
  view: Window & typeof globalThis,
  look: (at: Read, fresh?: ReadonlySet<Element>, end?: Element) => void,
  { shown, until }: { readonly shown: Element | undefined; readonly until: AbortSignal },
): void {
  let known: readonly Element[] | undefined | null;
  let again = new Set<Node>();
  /** Then a frame that was asked for before would have the same looked at again. */
  let isOver = false;
  const observer = new view.MutationObserver((records) => {
    for (const { type, target } of records)
      if (type === 'attributes' && !contains(target, page.body)) again.add(target);
    if (records.every(({ type }) => type === 'attributes')) return;
    // Till then, what the parser adds need not be told node by node.
    follow(false);
    view.requestAnimationFrame(peek);
  });
  const follow = (childList: boolean) =>
    observer.observe(page, {
      childList,
      subtree: true,
      attributeFilter: ['class', 'id', 'style'],
    });
  const peek = () => {
    if (until.aborted || isOver) return;
    const all = selectIn(page, '*');
    const old = known ?? (shown && all.slice(0, all.indexOf(shown) + 1 || undefined));
    const end = old?.at(-1);
    const fresh = old && outermost(newIn(all, old));
    const last = all.at(-1) as Element;
    const isRead = page.readyState !== 'loading';
    let within: Element[] | undefined;
    if (known?.every((one, at) => one === all[at])) {
      for (const one of cameAfter(end as Element, isRead ? page.body : last)) again.add(one);
      within = [...outermost(all.filter((one) => again.has(one)))];
    }
    again = new Set();
    // In the end nothing is spared any more.
    const spared = isRead ? read(page, 'createElement').call(page, 'p') : last;
    const story = { body: spared, column: spared, paragraphs: [] };
    known = page.body && all;
    look({ story, within }, fresh, end);
    if (isRead) observer.disconnect();
    else follow(true);
  };
  follow(true);
  if (shown && page.readyState === 'loading') view.requestAnimationFrame(peek);
  const finish = () => {
    peek();
    isOver = true;
  };
  whenParsed(page, finish, until);
  until.addEventListener('abort', () => observer.disconnect());
}

function newIn(all: readonly Element[], old: readonly Element[]): Element[] {
  const seen = new Set(old);
  return all.filter((one) => !seen.has(one));
}

/** Of elements in document order, those that stand in no other. */
function outermost(all: readonly Element[]): Set<Element> {
  const found = new Set<Element>();
  let last: Element | undefined;
  for (const one of all) {
    if (last && contains(last, one)) continue;
    found.add(one);
    last = one;
  }
  return found;
}

/** The outermost around `before` that has been read to its end, and all behind it. */
function cameAfter(before: Element, last: Element): Element[] {
  let at: Element | null = before;
  for (let outer = parentOf(at); outer && !contains(outer, last); outer = parentOf(at)) at = outer;
  const came: Element[] = [];
  for (; at; at = read(at, 'nextElementSibling')) came.push(at);
  return came;
}
