import { overPage } from '../parts/over-page.tsx';
import css from './picker.css?inline';
import { Picker, type PickerActs } from './picker.tsx';

/** Shows the picker over a page until the signal aborts; then the page is what it was, but for what a saved rule hides. */
export function openPicker(page: Document, acts: PickerActs, until: AbortSignal): void {
  const view = (host: Element) => <Picker page={page} host={host} acts={acts} />;
  overPage(page, { name: 'picker', css, view }, until);
}
