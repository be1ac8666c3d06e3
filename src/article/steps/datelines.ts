import { isProse, leavesOf } from '../blocks.ts';
import type { Repair, StoryDraft } from '../draft.ts';

/** "Jakarta -", "WASHINGTON (AP) —": where a report is from, before its first sentence. */
const dateline = /^\p{Lu}[\p{L}\p{M}\p{N}.,:'’()/ ]{1,58}[-–—]+$/u;
/** Lines from the beginning in which one may stand. */
const firstLines = 6;

/** Puts a dateline that stands in a block of its own back before its sentence. */
export const datelines: Repair = {
  name: 'datelines',
  repair({ story }: StoryDraft): void {
    for (const { element: line, text: words } of leavesOf(story, firstLines)) {
      const paragraph = line.nextElementSibling;
      if (isProse(words)) return;
      if (!line.matches('p, div') || paragraph?.localName !== 'p' || !dateline.test(words)) continue;
      paragraph.prepend(...line.childNodes, ' ');
      line.remove();
      return;
    }
  },
};
