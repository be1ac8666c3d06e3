import { scopedCss } from '../look/own-css.ts';
import { adopt, makeSheet } from './shell/adopt-sheet.ts';

const { querySelectorAll } = Document.prototype;

/**
 * Gives every reader on the page, now and as each opens, a last sheet of a person's own, before it is painted, until the
 * signal aborts. What is returned puts other styles into it.
 */
export function wearOwnCss(page: Document, until: AbortSignal): (css: string) => void {
  const sheet = makeSheet(page, '');
  const worn = new WeakSet<ShadowRoot>();
  const wear = () => {
    for (const { shadowRoot } of querySelectorAll.call(page, 'jernih-reader')) {
      if (!shadowRoot || worn.has(shadowRoot)) continue;
      worn.add(shadowRoot);
      adopt(shadowRoot, sheet);
    }
  };
  const Observer = page.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer(() => look());
  const look = () => {
    // A page may put another root in place of its own.
    for (const parent of [page, page.documentElement]) observer.observe(parent, { childList: true });
    wear();
  };
  look();
  until.addEventListener('abort', () => {
    observer.disconnect();
    sheet.replaceSync('');
  });
  return (css) => sheet.replaceSync(scopedCss(css));
}
