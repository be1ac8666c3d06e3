import { knownEverywhere } from '../clutter/rules/everywhere.ts';
import type { SiteRule } from '../clutter/rules/site-rule.ts';
import type { Story } from '../clutter/story.ts';
import { contains, holds, selectIn } from '../clutter/unclobbered.ts';
import { removeAttribute, setAttribute } from './hide.ts';
import { marks } from './marks.ts';

/** All that the sheets hide by name on a page of this site, as one selector. */
export const namesFor = (site: SiteRule | undefined): string =>
  [...Object.values(knownEverywhere), ...Object.values(site?.hide ?? {})].flat().join(',');

/** A page that gives its story, or its headline, a name that the sheets hide: it is shown all the same, until the signal aborts. */
export function spareStory(
  page: Document,
  story: Story | null,
  site: SiteRule | undefined,
  until: AbortSignal,
): void {
  for (const element of selectIn(page, namesFor(site))) {
    const holdsStory = (story && contains(element, story.body)) || holds(element, 'h1');
    if (!holdsStory) continue;
    setAttribute(element, marks.shown, '');
    until.addEventListener('abort', () => removeAttribute(element, marks.shown));
  }
}
