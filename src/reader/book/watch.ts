import type { Stage } from '../shell/stage.ts';

/** Of no fixed size: what opens, and what comes. */
const growing = '.left-out, .seam';

/**
 * Tells when the story may take other room than before, until the signal aborts. Browsers tell the size of a box over
 * several pages, and Firefox only of what of it stands on the first: hence also what changes the size.
 */
export function watchSize({ host, article }: Stage, changed: () => void, until: AbortSignal): void {
  const { ownerDocument: page } = host;
  const view = page.defaultView as Window & typeof globalThis;
  const resized = new view.ResizeObserver(changed);
  const observe = () => {
    for (const part of [...article.children, ...article.querySelectorAll(growing)]) resized.observe(part);
  };
  observe();
  const grown = new view.MutationObserver(() => {
    observe();
    changed();
  });
  grown.observe(article, { childList: true, subtree: true });
  article.addEventListener('load', changed, { capture: true, signal: until });
  page.fonts.addEventListener('loadingdone', changed, { signal: until });
  until.addEventListener('abort', () => {
    for (const observer of [resized, grown]) observer.disconnect();
  });
}
