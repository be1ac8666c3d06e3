import type { BareDraft, Clearing } from '../draft.ts';
import { leftOut } from '../left-out.ts';

const hidden = '[data-jernih]:not([data-jernih-shown])';

/** What a person's own rules hide on the page, and what was learned of its site, is left out of the reader too, as long as it is hidden. */
export const ownRules: Clearing = {
  name: 'own-rules',
  clear({ page, removed }: BareDraft): void {
    for (const element of page.querySelectorAll(hidden)) {
      const kind = element.getAttribute('data-jernih');
      const isOwn = kind === 'own-rule';
      if (!isOwn && kind !== 'site-furniture') continue;
      const why = isOwn
        ? ({ kind: 'own-rule', reason: 'own-rule' } as const)
        : ({ kind: 'site-furniture', reason: 'on-every-story' } as const);
      removed.push(leftOut(why, element));
      element.remove();
    }
  },
};
