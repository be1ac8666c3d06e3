import type { Article } from '../article.ts';

const wordsIn = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

/** The page goes on with the story: its title is the story's, perhaps with "page 2" added. */
export function sameStory(story: Article, page: Article): boolean {
  const [ours, theirs] = [wordsIn(story.title), wordsIn(page.title)];
  if (!ours.size || !theirs.size) return true;
  const shared = [...theirs].filter((word) => ours.has(word)).length;
  return shared / Math.min(ours.size, theirs.size) >= 0.6;
}
