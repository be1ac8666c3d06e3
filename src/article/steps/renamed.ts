import type { BareDraft, Clearing } from '../draft.ts';
import { callsNote } from '../notes.ts';
import { possibleOf, selectPossible } from '../possible.ts';
import { select, selectAny } from '../select.ts';
import { wordsOf } from '../text.ts';
import { tellsInBrief } from './in-brief.ts';

/** What is taken for a foot or a margin of the page by its element. */
const quoteFoot = 'blockquote footer';
const notes = ['aside[role="doc-footnote" i]', 'aside[role="doc-endnotes" i]'];
/** Boxes of notes that only their class calls so. */
const namedNotes = ['aside', 'div', 'footer', 'section'].map((box) => `${box}[class*="footnote" i]`).join();
const quotes =
  'p[class*="pullquote" i], p[class*="pull-quote" i], div[class*="pullquote" i], div[class*="pull-quote" i], aside[class*="pullquote" i], aside[class*="pull-quote" i]';

function rename(page: Document, elements: Iterable<Element>, name: string): void {
  for (const element of elements) {
    const twin = page.createElement(name);
    for (const attribute of ['id', 'lang', 'dir']) {
      const value = element.getAttribute(attribute);
      if (value) twin.setAttribute(attribute, value);
    }
    twin.append(...element.childNodes);
    element.replaceWith(twin);
  }
}

/** The name or the sign of the site, which leads to its front page, is not the headline. */
function isLogo(heading: Element, { origin }: URL): boolean {
  const links = [...heading.querySelectorAll('a[href]')];
  const isHome = (link: Element) => {
    const href = link.getAttribute('href')?.trim() ?? '';
    return /^\/?$/u.test(href.startsWith(origin) ? href.slice(origin.length) : href);
  };
  return links.length > 0 && links.every(isHome);
}

/** Links; a note is called a few times, and a page may hold thousands. */
const mostCalls = 20;

/** What leads to each place on the page. */
function readCalls(page: Document): ReadonlyMap<string, readonly Element[]> {
  const calls = new Map<string, Element[]>();
  for (const link of select(page.body, 'a[href*="#"]')) {
    const place = (link.getAttribute('href') ?? '').replace(/^.*#/u, '');
    const known = calls.get(place);
    if (!known) calls.set(place, [link]);
    else if (known.length < mostCalls) known.push(link);
  }
  return calls;
}

type Calls = () => ReturnType<typeof readCalls>;

/** Read once, and not before a box is asked for: most pages have none. */
function callsOn(page: Document): Calls {
  let calls: ReturnType<typeof readCalls> | undefined;
  return () => {
    calls ??= readCalls(page);
    return calls;
  };
}

/** Something outside the box leads to a place in it; the foot of a page is led to by nothing. */
const isCalled = (box: Element, calls: Calls, isCall: (link: Element) => boolean): boolean =>
  select(box, '[id]').some(({ id }) =>
    calls()
      .get(id)
      ?.some((link) => !box.contains(link) && isCall(link)),
  );

/** A list in a foot or a margin of the story that nothing names, and whose items are called as notes are. */
const holdsNotes = (box: Element, calls: Calls): boolean =>
  box.querySelector('ol [id]') !== null &&
  box.closest('article, main') !== null &&
  isCalled(box, calls, callsNote);

/** Characters; a margin that says more is another text. */
const longestBrief = 1200;

/** A margin in the story's own box that is a list of sentences, perhaps under a title, with nothing to press. */
const isBrief = (aside: Element): boolean =>
  !aside.querySelector('a, button, form, iframe, img, input, p, article, li div') &&
  tellsInBrief(aside.querySelector('ul, ol')) &&
  aside.querySelectorAll('ul, ol').length === 1 &&
  wordsOf(aside).length <= longestBrief;

/**
 * Gives what belongs to the story an element that says no less: whom a quote names, notes, the story in brief. A logo
 * gets one that says less.
 */
export const renamed: Clearing = {
  name: 'renamed',
  clear({ page, url }: BareDraft): void {
    const logos = [...page.body.querySelectorAll('h1')].filter((heading) => isLogo(heading, url));
    const calls = callsOn(page);
    const called = selectPossible(page, namedNotes).filter((box) => isCalled(box, calls, () => true));
    const margins = selectAny(page.body, ['footer', 'aside']);
    const listed = margins.filter((box) => holdsNotes(box, calls));
    const inBrief = margins.filter((box) => box.matches('article aside') && isBrief(box));
    rename(
      page,
      [
        ...selectAny(page.body, [quoteFoot, ...possibleOf(page, notes)]),
        ...inBrief,
        ...called,
        ...listed,
        ...logos,
      ],
      'div',
    );
  },
};

/** Makes quotes of boxes that only their class calls so. */
export const quotesByName: Clearing = {
  name: 'quotes-by-name',
  clear: ({ page }: BareDraft) => rename(page, selectPossible(page, quotes), 'blockquote'),
};
