import type { Repair, StoryDraft } from '../draft.ts';
import { elementsIn } from '../select.ts';

/** Said of an element for all that stands in it. */
const inherited = ['lang', 'dir'] as const;

/** Lets each part of the story say its language and direction where the box of the page that said it did not come along. */
export const foreign: Repair = {
  name: 'foreign',
  repair({ page, story, originals, particulars }: StoryDraft): void {
    for (const name of inherited) {
      if (!page.body.querySelector(`[${name}]`)) continue;
      const sayer = `body [${name}]`;
      for (const element of elementsIn(story)) {
        const said = originals.get(element)?.closest(sayer)?.getAttribute(name);
        const known = element.closest(`[${name}]`)?.getAttribute(name) ?? particulars[name];
        if (said && said !== known) element.setAttribute(name, said);
      }
    }
  },
};
