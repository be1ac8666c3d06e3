import type { Finding } from '../clutter/finding.ts';
import type { SiteRule } from '../clutter/rules/site-rule.ts';
import { closest, matches, selectIn } from '../clutter/unclobbered.ts';
import { removeAttribute, setAttribute } from './hide.ts';
import { marks } from './marks.ts';
import { namesFor } from './spare-story.ts';

/**
 * Tells what may be hidden from what a person wants to see always, by selector, and what stands in it. That is marked as
 * shown, for the sheets that would hide it by name, until the signal aborts. Selectors that the browser does not know are
 * passed over.
 */
export function exempt(
  page: Document,
  selectors: readonly string[],
  site: SiteRule | undefined,
  until: AbortSignal,
): (finding: Finding) => boolean {
  const known = selectors.filter((selector) => isKnown(page, selector)).join(',');
  if (known === '') return () => true;
  return ({ element }) => {
    if (!closest(element, known)) return true;
    for (const one of [element, ...selectIn(element, namesFor(site))]) {
      setAttribute(one, marks.shown, '');
      until.addEventListener('abort', () => removeAttribute(one, marks.shown));
    }
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
