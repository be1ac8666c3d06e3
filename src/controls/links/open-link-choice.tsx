import { overPage } from '../parts/over-page.tsx';
import css from '../picker/picker.css?inline';
import { LinkChoice, type LinkChoiceActs } from './link-choice.tsx';

/** Lets a person choose a link of the page, until the signal aborts; then the page is what it was. */
export function openLinkChoice(page: Document, acts: LinkChoiceActs, until: AbortSignal): void {
  overPage(page, { name: 'links', css, view: () => <LinkChoice page={page} acts={acts} /> }, until);
}
