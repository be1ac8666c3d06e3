import { type ComponentChild, render } from 'preact';
import { language } from '../../extension/words.ts';

/** Something of ours over a page. */
interface Over {
  /** The element of that name, `jernih-` before it. */
  readonly name: string;
  readonly css: string;
  view(host: HTMLElement): ComponentChild;
}

/** Shows it above everything, in a closed root, until the signal aborts; then the page is what it was. */
export function overPage(page: Document, { name, css, view }: Over, until: AbortSignal): void {
  const window = page.defaultView;
  if (!window || until.aborted) return;
  const host = page.createElement(`jernih-${name}`);
  host.lang = language();
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  page.documentElement.append(host);
  // Above whatever the page has put into the top layer.
  host.showPopover();
  render(view(host), root);
  until.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
}
