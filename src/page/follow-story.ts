import type { SiteRule } from '../clutter/rules/site-rule.ts';
import { type Story, storyOf } from '../clutter/story.ts';
import { contains, matches, read, selectIn } from '../clutter/unclobbered.ts';

/** The story of a page that may still change, located no more often than it must be. */
export interface FollowedStory {
  /** Null: the page has none. */
  now(): Story | null;
  /** The same, after these were added to the page. */
  after(added: readonly Element[]): Story | null;
}

const worthALook = 3;

export function followStory(page: Document, site: SiteRule | undefined): FollowedStory {
  let story: Story | null | undefined;
  const locate = () => {
    story = storyOf(page, site) ?? null;
    return story;
  };
  return {
    now: () => story ?? locate(),
    after(added) {
      if (!story || !read(story.body, 'isConnected'))
        return hasParagraphs(added, worthALook) ? locate() : (story ?? null);
      const { body } = story;
      const grown = added.filter((root) => contains(body, root));
      if (hasParagraphs(grown, 1)) story = { ...story, paragraphs: selectIn(body, 'p') };
      return story;
    },
  };
}

const hasParagraphs = (roots: readonly Element[], fewest: number): boolean =>
  roots.reduce((count, root) => count + (matches(root, 'p') ? 1 : 0) + selectIn(root, 'p').length, 0) >=
  fewest;
