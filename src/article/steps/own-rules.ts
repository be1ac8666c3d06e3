import type { Draft, Preparation } from '../draft.ts';
import { wordsOf } from '../text.ts';

const hidden = '[data-jernih="own-rule"]:not([data-jernih-shown])';

/** What a person's own rules hide on the page is left out of the reader too, as long as they hide it. */
export const ownRules: Preparation = {
  name: 'own-rules',
  prepare({ page, removed }: Draft): void {
    for (const element of page.querySelectorAll(hidden)) {
      removed.push({ kind: 'own-rule', reason: 'own-rule', text: wordsOf(element) });
      element.remove();
    }
  },
};
