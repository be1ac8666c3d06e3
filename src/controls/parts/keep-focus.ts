const stop =
  'a[href], button:enabled, input:enabled:not([type=file]), select:enabled, textarea:enabled, summary';
const inClosed = 'details:not([open]) > :not(summary)';

/** All that the Tab key comes to in a part of a page, in its order. */
const stopsIn = (part: Element): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(stop)].filter((one) => !one.closest(inClosed));

/** What has the focus, and where it stands. */
interface Standing {
  readonly element: Element;
  /** What it stands in, the nearest first, and as which of the stops there. */
  readonly within: readonly (readonly [part: Element, index: number])[];
  readonly known: ReadonlySet<Element>;
}

function standingOf(element: Element, root: Element): Standing {
  const within: [Element, number][] = [];
  for (let at = element.parentElement; at && root.contains(at); at = at.parentElement)
    within.push([at, stopsIn(at).indexOf(element as HTMLElement)]);
  return { element, within, known: new Set(stopsIn(root)) };
}

/** In the nearest part that is still there: what came in its place, or else what now stands where it stood. */
function successorOf({ within, known }: Standing): HTMLElement | undefined {
  for (const [part, index] of within) {
    const stops = part.isConnected ? stopsIn(part) : [];
    const next = stops.find((one) => !known.has(one)) ?? stops[Math.min(index, stops.length - 1)];
    if (next) return next;
  }
  return undefined;
}

/**
 * Hands the focus on when what has it goes or can no longer be pressed, so that whoever uses the keyboard goes on from
 * there and not from the beginning of the page; until the signal aborts.
 */
export function keepFocus(root: Element, until: AbortSignal): void {
  let standing: Standing | undefined;
  const look = () => {
    if (!standing) return;
    const { element } = standing;
    if (element.isConnected && !element.matches(':disabled') && !element.closest(inClosed))
      standing = standingOf(element, root);
    else successorOf(standing)?.focus();
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled', 'open'] });
  const came = ({ target }: Event) => {
    standing = target instanceof Element ? standingOf(target, root) : undefined;
  };
  // A press beside everything leaves the focus nowhere, and that is meant.
  const left = () => {
    standing = undefined;
  };
  root.addEventListener('focusin', came, { signal: until });
  root.addEventListener('pointerdown', left, { signal: until });
  until.addEventListener('abort', () => observer.disconnect());
}
