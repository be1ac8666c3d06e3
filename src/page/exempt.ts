import type { Finding } from '../clutter/finding.ts';
import { matches, read } from '../clutter/unclobbered.ts';
import { removeAttribute, setAttribute } from './hide.ts';
import { marks } from './marks.ts';

/**
 * Tells what may be hidden from what a person wants to see always, by selector. What a sheet would hide by name is
 * marked as shown, until the signal aborts. Selectors that the browser does not know are passed over.
 */
export function exempt(
  page: Document,
  selectors: readonly string[],
  until: AbortSignal,
): (finding: Finding) => boolean {
  const known = selectors.filter((selector) => isKnown(page, selector)).join(',');
  if (known === '') return () => true;
  return ({ element, reason }) => {
    if (!matches(element, known)) return true;
    if (reason === 'known-here' || reason === 'own-rule') {
      setAttribute(element, marks.shown, '');
      until.addEventListener('abort', () => removeAttribute(element, marks.shown));
    }
    return false;
  };
}

function isKnown(page: Document, selector: string): boolean {
  const empty = read(page, 'createDocumentFragment').call(page);
  try {
    empty.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
