import type { Story } from '../clutter/story.ts';
import { read } from '../clutter/unclobbered.ts';

/** What is still being read, spared as a story is, with all that holds it: it may still grow, and must not be judged. */
export function unfinished(page: Document): Story {
  let body: Element = page.documentElement;
  for (let next: Element | null = page.body; next; next = read(body, 'lastElementChild')) body = next;
  return { body, column: body, paragraphs: [] };
}
