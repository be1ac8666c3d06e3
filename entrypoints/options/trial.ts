import { elementsOf } from '../../src/clutter/filters/procedural.ts';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import { storyOf } from '../../src/clutter/story.ts';
import type { TrialActs } from '../../src/controls/options/try-rules.tsx';
import { wouldHideStory } from '../../src/page/own-rules/judge.ts';
import { isTrap } from '../../src/page/own-rules/trap.ts';

/** What a style sheet says of an element, no page says that is not shown. */
const asksLooks = /:matches-css/;

/** A saved page is judged by the code that judges open ones. */
export const trialActs: TrialActs = {
  parsePage: (html) => new DOMParser().parseFromString(html, 'text/html'),
  judgePage(page, hostname) {
    const look = { page, story: storyOf(page, siteOf(hostname)) };
    return {
      hidesStory: (elements) => wouldHideStory(elements, look),
      procedural: (_, selector) =>
        asksLooks.test(selector) || isTrap(page) ? undefined : elementsOf(page, selector),
    };
  },
};
