/**
 * Whether a key means the reader: nothing has the focus, or the reader has, or what the page had when the reader opened. That
 * is out of reach, but a page's script may bring it back. What another extension shows over the reader has its own keys.
 */
export function meaningUs(host: Element): (at: readonly EventTarget[]) => boolean {
  const { ownerDocument: page } = host;
  const ours = new Set<EventTarget>([host, ...page.body.children]);
  // The page may put another body in place of its own.
  return (at) => at[0] === page.body || at[0] === page.documentElement || at.some((one) => ours.has(one));
}
