import { read, selectIn, tagOf } from '../clutter/markup/unclobbered.ts';
import { storyOf } from '../clutter/story.ts';
import type { Cleaning } from './between-scripts/cleaning-desk.ts';
import cleanCss from './clean.css?inline';
import { adopt } from './hiding/sheets.ts';
import { openQueue } from './search/queue.ts';

const mostRoots = 300;
const mostWaiting = 300;
const mostAsked = 50_000;
/** What pages mostly consist of the browser passes over: to ask each element for its name takes milliseconds. */
const others =
  ':not(a,article,aside,b,br,button,circle,div,em,figure,form,g,h1,h2,h3,h4,header,i,iframe,img,input,ins,label,li,link,meta,nav,noscript,ol,option,p,path,picture,script,section,source,span,strong,style,svg,symbol,time,ul,use,video)';
/** Milliseconds: an element whose script comes late has no root before. */
const lookAgainAfter = [1000, 4000];
/** The reader is ours, and no clutter. */
const ours = 'jernih-reader';

/**
 * Finds clutter in the open shadow roots of a page, those that come later too, and hides it as everywhere, as long as
 * the cleaning goes on. Begins when the page is idle; costs a look at the names of what is added.
 */
export function followShadowRoots(page: Document, cleaning: Cleaning): void {
  const view = page.defaultView;
  const { until } = cleaning;
  if (!view || until.aborted) return;
  const observer = new view.MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeType === 1) added(node as Element, true);
  });
  const watch = (root: ShadowRoot) => observer.observe(root, { childList: true, subtree: true });
  const roots = openRoots(cleaning, watch);
  const added = openQueue(view, roots.take, until);
  const begin = () => {
    if (until.aborted) return;
    cleaning.heard.add(roots.take);
    roots.take([page.documentElement], new Set());
  };
  const idle = view.requestIdleCallback(begin, { timeout: 2000 });
  const timers = lookAgainAfter.map((wait) => view.setTimeout(roots.retry, wait));
  until.addEventListener('abort', () => {
    observer.disconnect();
    cleaning.heard.delete(roots.take);
    view.cancelIdleCallback(idle);
    for (const timer of timers) view.clearTimeout(timer);
  });
}

/** The open roots met so far; `watch` is told of each new one. */
function openRoots(cleaning: Cleaning, watch: (root: ShadowRoot) => void) {
  const known = new Set<Node>();
  const waiting = new Set<Element>();
  const lookIn = (root: ShadowRoot, within: readonly Element[], fresh: ReadonlySet<Element>) =>
    cleaning.look(within, fresh, storyOf(root) ?? null);
  const enter = (host: Element) => {
    const root = read(host, 'shadowRoot');
    if (!root || known.has(root) || known.size >= mostRoots) return;
    waiting.delete(host);
    known.add(root);
    adopt(root, cleanCss, cleaning.until);
    watch(root);
    meet([...root.children]);
    lookIn(root, [...root.children], new Set());
  };
  const meet = (within: readonly Element[]) => {
    for (const host of within.flatMap(customIn)) {
      if (waiting.size < mostWaiting) waiting.add(host);
      enter(host);
    }
  };
  const retry = () => {
    for (const host of waiting) enter(host);
  };
  return {
    retry,
    /** Looks at what has been added to the page or to one of the roots. */
    take(elements: readonly Element[], fresh: ReadonlySet<Element>) {
      retry();
      meet(elements);
      for (const element of elements) {
        const root = read(element, 'getRootNode').call(element);
        if (known.has(root)) lookIn(root as ShadowRoot, [element], fresh);
      }
    },
  };
}

/** Custom elements in a part of a page, itself included: only they, by and large, have shadow roots. */
const customIn = (element: Element): Element[] =>
  [element, ...selectIn(element, others)].slice(0, mostAsked).filter((one) => {
    const tag = tagOf(one);
    return tag.includes('-') && tag !== ours;
  });
