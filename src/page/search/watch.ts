import { attributeOf, isElement, isText, parentOf, tagOf } from '../../clutter/markup/unclobbered.ts';
import { marks } from '../hiding/marks.ts';
import { whenParsed } from '../when.ts';
import { whenQuiet } from './pace.ts';

/** What a watcher tells. */
export interface Told {
  /** Something changed, once in 100 ms at most; whoever is told may abort the signal now. */
  check(): void;
  /** This element was added as a whole, or something to it. */
  added(element: Element, isWhole: boolean): void;
  /** The page took our mark off this element. */
  unmarked(element: Element): void;
  /** The class or style of the root or the body changed: a scroll lock may have come. */
  rootsChanged(): void;
}

const quietAfter = 30_000;
const checkedFor = 100;
const wakers = ['scroll', 'pointerdown', 'keydown', 'pageshow'];
const inLine = new Set('a,b,br,em,i,img,li,small,span,strong,td,tr'.split(','));
const noContent = new Set('script,style,link,meta,noscript,template,jernih-reader'.split(','));

/**
 * Watches what a page adds to itself once its markup was read, and what it does to its root and our marks before, until the
 * signal aborts. After 30 seconds without a change it rests, until the reader scrolls, presses or types.
 *
 * @returns to be called while the page is read: there may be a body now
 */
export function watch(
  page: Document,
  view: Window & typeof globalThis,
  told: Told,
  until: AbortSignal,
): () => void {
  let [body, checked]: [Element | null, number] = [null, Number.NEGATIVE_INFINITY];
  // A restless page has this run a thousand times a second.
  const observer = new view.MutationObserver((records) => {
    const now = view.performance.now();
    if (now > checked + checkedFor) {
      checked = now;
      told.check();
      if (until.aborted) return;
    }
    seeBody();
    for (const record of records) tell(record, told);
    stayAwake();
  });
  const seeBody = () => {
    if (page.body !== body) wake();
  };
  const rest = () => {
    observer.disconnect();
    const once = { capture: true, passive: true, once: true, signal: until };
    for (const waker of wakers) view.addEventListener(waker, wake, once);
  };
  const stayAwake = whenQuiet(view, quietAfter, rest, until);
  const wake = () => {
    observer.observe(page, {
      // What the parser adds would be told node by node.
      childList: page.readyState !== 'loading',
      subtree: true,
      attributeFilter: [marks.kind, 'open'],
    });
    body = page.body;
    for (const root of [page.documentElement, body])
      if (root) observer.observe(root, { attributeFilter: ['class', 'style'] });
    stayAwake();
  };
  wake();
  whenParsed(page, wake, until);
  until.addEventListener('abort', () => observer.disconnect());
  return seeBody;
}

function tell({ type, attributeName, target, addedNodes }: MutationRecord, told: Told): void {
  if (type === 'attributes') {
    // A dialog may be a modal one now.
    if (attributeName === 'open') told.added(target as Element, false);
    else if (attributeName !== marks.kind) told.rootsChanged();
    else if (attributeOf(target as Element, marks.kind) === '') told.unmarked(target as Element);
    return;
  }
  for (const node of addedNodes) {
    const element = blockOf(node);
    if (element) told.added(element, element === node);
  }
}

/** What was added, or for a word or a line the block that it was added to. */
function blockOf(node: Node): Element | null {
  if (isText(node)) return parentOf(node);
  if (!isElement(node)) return null;
  const tag = tagOf(node as Element);
  if (noContent.has(tag)) return null;
  return inLine.has(tag) ? parentOf(node) : (node as Element);
}
