import type { BareDraft, Clearing } from '../draft.ts';

/**
 * Takes out the comments of the markup: scripts write them between the pieces of one paragraph, and Readability would
 * make a paragraph of each piece.
 */
export const comments: Clearing = {
  name: 'comments',
  clear({ page }: BareDraft): void {
    const found: Node[] = [];
    const walker = page.createTreeWalker(page.body, 128 /* NodeFilter.SHOW_COMMENT */);
    while (walker.nextNode()) found.push(walker.currentNode);
    for (const comment of found) comment.parentNode?.removeChild(comment);
  },
};
