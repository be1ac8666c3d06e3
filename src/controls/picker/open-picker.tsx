import { render } from 'preact';
import { language } from '../../extension/words.ts';
import css from './picker.css?inline';
import { Picker, type PickerActs } from './picker.tsx';

/** Shows the picker over a page until the signal aborts; then the page is what it was, but for what a saved rule hides. */
export function openPicker(page: Document, acts: PickerActs, until: AbortSignal): void {
  const view = page.defaultView;
  if (!view || until.aborted) return;
  const host = page.createElement('jernih-picker');
  host.lang = language();
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  page.documentElement.append(host);
  // Above whatever the page has put into the top layer.
  host.showPopover();
  render(<Picker page={page} host={host} acts={acts} />, root);
  until.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
}
