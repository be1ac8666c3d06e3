import type { ClutterKind } from '../../clutter/kinds.ts';

/** Milliseconds: what a click opens may have to be fetched first. */
const soon = 2000;

/**
 * Tells what kinds to look for in what a page adds now. What comes over it when a person has just clicked, or pressed a
 * button by key, was called for: a chat, a picture at its full size, a way to sign in. That is in nobody's way.
 */
export function followClicks(
  view: Window,
  kinds: ReadonlySet<ClutterKind>,
  until: AbortSignal,
): () => ReadonlySet<ClutterKind> {
  const others = new Set(kinds);
  others.delete('sticky');
  let end = 0;
  const note = ({ isTrusted, timeStamp }: Event) => {
    if (isTrusted) end = timeStamp + soon;
  };
  view.addEventListener('click', note, { capture: true, signal: until });
  return () => (view.performance.now() < end ? others : kinds);
}
