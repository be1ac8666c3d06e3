import { contains, matches, read, selectIn } from '../../clutter/markup/unclobbered.ts';
import type { SiteRule } from '../../clutter/rules/site-rule.ts';
import { type Story, storyOf } from '../../clutter/story.ts';

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
    now: () => (story && isThere(story) ? story : locate()),
    after(added) {
      if (!story || !isThere(story)) return hasParagraphs(added, worthALook) ? locate() : (story ?? null);
      const { body } = story;
      const grown = added.filter((root) => contains(body, root));
      if (hasParagraphs(grown, 1)) story = { ...story, paragraphs: selectIn(body, 'p') };
      return story;
    },
  };
}

/** A page that goes on to another story without a load takes the one before away, or its paragraphs. */
export const isThere = ({ body, paragraphs }: Story): boolean =>
  [body, ...paragraphs.slice(0, 1)].every((element) => read(element, 'isConnected'));

const hasParagraphs = (roots: readonly Element[], fewest: number): boolean =>
  roots.reduce((count, root) => count + (matches(root, 'p') ? 1 : 0) + selectIn(root, 'p').length, 0) >=
  fewest;
