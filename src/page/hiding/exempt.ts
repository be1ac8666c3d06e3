import type { Finding } from '../../clutter/finding.ts';
import { closest, matches } from '../../clutter/markup/unclobbered.ts';
import { keepShown } from './spare-story.ts';

/**
 * Tells what may be hidden from what a person wants to see always, by selector, and what stands in it. That is marked as
 * shown, for the sheets that would hide it by name, or something in it, until the signal aborts. Selectors that the browser
 * does not know are passed over.
 */
export function exempt(
  page: Document,
  selectors: readonly string[],
  until: AbortSignal,
): (finding: Finding) => boolean {
  const known = selectors.filter((selector) => isKnown(page, selector)).join();
  return ({ element }) => {
    if (!known || !closest(element, known)) return true;
    keepShown(element, until);
    return false;
  };
}

function isKnown(page: Document, selector: string): boolean {
  try {
    matches(page.documentElement, selector);
    return true;
  } catch {
    return false;
  }
}
