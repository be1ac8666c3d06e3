import { contains, holds, selectIn } from '../../clutter/markup/unclobbered.ts';
import { knownEverywhere } from '../../clutter/rules/everywhere.ts';
import type { SiteRule } from '../../clutter/rules/site-rule.ts';
import type { Story } from '../../clutter/story.ts';
import { markingUntil } from './marking.ts';
import { marks } from './marks.ts';

/** Tells the story; spares it when first asked. */
export function sparing(
  page: Document,
  storyNow: () => Story | null,
  site: SiteRule | undefined,
  until: AbortSignal,
): () => Story | null {
  let isSpared = false;
  return () => {
    const story = storyNow();
    if (!isSpared) spareStory(page, story, site, until);
    isSpared = true;
    return story;
  };
}

/** Selects what the sheets hide by name on a site. */
export const namesAt = (site: SiteRule | undefined): string =>
  [...Object.values(knownEverywhere), ...Object.values(site?.hide ?? {})].join();

/** A page that gives its story, or its headline, a name that the sheets hide: it is shown all the same, until the signal aborts. */
function spareStory(
  page: Document,
  story: Story | null,
  site: SiteRule | undefined,
  until: AbortSignal,
): void {
  for (const element of selectIn(page, namesAt(site))) {
    if ((story && contains(element, story.body)) || holds(element, 'h1')) keepShown(element, until);
  }
}

/** Says to the sheets that it is not to be hidden, nor anything in it, until the signal aborts. */
export const keepShown = (element: Element, until: AbortSignal): void =>
  markingUntil(until).set(element, marks.shown, '');
