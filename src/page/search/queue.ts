import { parentOf, read, standsIn } from '../../clutter/markup/unclobbered.ts';

const mostPending = 2000;
const mostAtOnce = 40;
const slice = 4;
/** Milliseconds that may be spent in a short time, and the share of a core in the long run: watching costs beside it. */
const atOnce = 40;
const share = 0.01;

/**
 * Hands what it is given on in slices of 4 ms, none inside another, only those still in the page, until the signal aborts;
 * and with it what no frame has shown yet, of all that came as a whole.
 */
export function openQueue(
  view: Window,
  look: (roots: readonly Element[], fresh: ReadonlySet<Element>) => unknown,
  until: AbortSignal,
): (element: Element, isWhole: boolean) => void {
  const pending = new Set<Element>();
  const fresh = new Set<Element>();
  let [spent, due, timer] = [0, 0, 0];
  const now = () => view.performance.now();
  let [isDue, isPruned] = [false, false];
  // Right after the page's own script and before the next frame, unless there is rest to be taken.
  const schedule = () => {
    if (isDue || timer !== 0) return;
    const wait = due - now();
    isDue = wait <= 0;
    if (isDue) view.queueMicrotask(work);
    else timer = view.setTimeout(work, wait);
  };
  const work = () => {
    timer = 0;
    isDue = isPruned = false;
    if (until.aborted) return;
    const start = now();
    const roots = outermost(pending);
    pending.clear();
    while (roots.length > 0 && now() - start < slice) look(roots.splice(0, mostAtOnce), fresh);
    fresh.clear();
    for (const root of roots) pending.add(root);
    const cost = now() - start;
    // What was left unspent long ago is not saved up.
    const granted = now() * share;
    spent = Math.max(spent, granted) + cost;
    due = now() + cost * (spent < granted + atOnce ? 3 : 1 / share - 1);
    if (pending.size > 0) schedule();
  };
  until.addEventListener('abort', () => view.clearTimeout(timer));
  return (element, isWhole) => {
    if (pending.size >= mostPending && !isPruned) {
      isPruned = true;
      prune(pending);
    }
    schedule();
    if (pending.size >= mostPending) return;
    pending.add(element);
    if (isWhole && isDue) fresh.add(element);
  };
}

/** What has left the page again need not be looked at. */
function prune(pending: Set<Element>): void {
  for (const element of pending) if (!read(element, 'isConnected')) pending.delete(element);
}

function outermost(pending: ReadonlySet<Element>): Element[] {
  return [...pending].filter(
    (element) => read(element, 'isConnected') && !standsIn(parentOf(element), pending),
  );
}
