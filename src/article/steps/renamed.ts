import type { BareDraft, Clearing } from '../draft.ts';
import { possibleOn } from '../possible.ts';

/** What is taken for a foot or a margin of the page by its element. */
const noMargin = 'blockquote footer, aside[role="doc-footnote" i], aside[role="doc-endnotes" i]';
const quotes = 'div[class*="pullquote" i], div[class*="pull-quote" i]';

function rename(page: Document, selector: string, name: string): void {
  for (const element of page.body.querySelectorAll(selector)) {
    const twin = page.createElement(name);
    twin.id = element.id;
    twin.append(...element.childNodes);
    element.replaceWith(twin);
  }
}

/** Gives what belongs to the story an element that says no less: whom a quote names, notes. */
export const renamed: Clearing = {
  name: 'renamed',
  clear: ({ page }: BareDraft) => rename(page, noMargin, 'div'),
};

/** Makes quotes of boxes that only their class calls so. */
export const quotesByName: Clearing = {
  name: 'quotes-by-name',
  clear: ({ page }: BareDraft) => rename(page, possibleOn(page, quotes), 'blockquote'),
};
