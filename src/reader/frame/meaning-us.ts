/**
 * Whether a key means the reader: nothing has the focus, or the reader has, or what the page had when the reader opened. That
 * is out of reach, but a page's script may bring it back. What another extension shows over the reader has its own keys.
 */
export function meaningUs(host: Element): (at: readonly EventTarget[]) => boolean {
  const { body, documentElement } = host.ownerDocument;
  const ours = new Set<EventTarget>([host, ...body.children]);
  return (at) => at[0] === body || at[0] === documentElement || at.some((one) => ours.has(one));
}
