import type { BareDraft, Clearing } from '../draft.ts';

/** What is taken for a foot, a margin or a mere box of the page by its element, and what it is. */
const names = [
  ['blockquote footer', 'div'],
  ['aside[role="doc-footnote" i], aside[role="doc-endnotes" i]', 'div'],
  ['div[class*="pullquote" i], div[class*="pull-quote" i]', 'blockquote'],
] as const;

/** Gives what belongs to the story an element that says so: whom a quote names, notes, quotes that only their class tells. */
export const renamed: Clearing = {
  name: 'renamed',
  clear({ page }: BareDraft): void {
    for (const [selector, name] of names) {
      for (const element of page.body.querySelectorAll(selector)) {
        const twin = page.createElement(name);
        twin.id = element.id;
        twin.append(...element.childNodes);
        element.replaceWith(twin);
      }
    }
  },
};
