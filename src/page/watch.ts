import { attributeOf, isElement, isText, parentOf, tagOf } from '../clutter/unclobbered.ts';
import { marks } from './marks.ts';
import { whenQuiet } from './pace.ts';
import { whenParsed } from './when.ts';

/** What a watcher tells. */
export interface Told {
  /** Something changed, once in 100 ms at most; whoever is told may abort the signal now. */
  check(): void;
  /** More of the markup was read; what it added is not told one by one. */
  read(): void;
  /** Something was added to this element, or it was itself. */
  added(element: Element): void;
  /** The page took our mark off this element. */
  unmarked(element: Element): void;
  /** The class or style of the root or the body changed: a scroll lock may have come. */
  rootsChanged(): void;
}

const quietAfter = 30_000;
const checkedFor = 100;
const wakers = ['scroll', 'pointerdown', 'keydown', 'pageshow'];
const inLine = new Set(['a', 'b', 'br', 'em', 'i', 'img', 'li', 'small', 'span', 'strong', 'td', 'tr']);
const noContent = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'jernih-reader']);

/**
 * Watches how a page is read, and then what it adds to itself, until the signal aborts. After 30 seconds without a change it rests, until the
 * reader scrolls, presses or types.
 */
export function watch(page: Document, told: Told, until: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  let [body, checked]: [Element | null, number] = [null, Number.NEGATIVE_INFINITY];
  // A restless page has this run a thousand times a second.
  const observer = new view.MutationObserver((records) => {
    const now = view.performance.now();
    if (now > checked + checkedFor) {
      checked = now;
      told.check();
      if (until.aborted) return;
    }
    if (page.body !== body) wake();
    if (page.readyState !== 'loading') for (const record of records) tell(record, told);
    else {
      told.read();
      if (records.some(isRootChange)) told.rootsChanged();
    }
    stayAwake();
  });
  const rest = () => {
    observer.disconnect();
    const once = { capture: true, passive: true, once: true, signal: until };
    for (const waker of wakers) view.addEventListener(waker, wake, once);
  };
  const stayAwake = whenQuiet(view, quietAfter, rest, until);
  const wake = () => {
    observer.observe(page, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [marks.kind],
    });
    body = page.body;
    for (const root of [page.documentElement, body])
      if (root) observer.observe(root, { attributes: true, attributeFilter: ['class', 'style'] });
    stayAwake();
  };
  wake();
  // The last of the markup is told when it is looked at already, with all the rest.
  const skip = () => {
    observer.takeRecords();
    wake();
  };
  whenParsed(page, skip, until);
  until.addEventListener('abort', () => observer.disconnect());
}

const isRootChange = ({ type, attributeName }: MutationRecord): boolean =>
  type === 'attributes' && attributeName !== marks.kind;

function tell({ type, attributeName, target, addedNodes }: MutationRecord, told: Told): void {
  if (type === 'attributes') {
    if (attributeName !== marks.kind) told.rootsChanged();
    else if (attributeOf(target as Element, marks.kind) === '') told.unmarked(target as Element);
    return;
  }
  for (const node of addedNodes) {
    const element = blockOf(node);
    if (element) told.added(element);
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
