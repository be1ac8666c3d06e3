import { isProse } from '../blocks.ts';
import type { BareDraft, Clearing } from '../draft.ts';
import { pageAddress } from '../pages/page-number.ts';
import { bare, wordOverlap } from '../particulars/compare.ts';
import { metaOf } from '../particulars/meta.ts';
import { select } from '../select.ts';
import { wordsOf } from '../text.ts';

/** Where systems keep the address of a story for when it comes into view. */
const names = ['url', 'href', 'permalink', 'link', 'article-url', 'page-url', 'post-url', 'story-url'].map(
  (name) => `data-${name}`,
);
const naming = names.map((name) => `[${name}]`).join();
/** Characters of prose; a smaller box is a teaser. */
const aStory = 300;
/** Boxes that are looked at; a page may hold thousands. */
const most = 200;
/** Words of a headline in an address; what has fewer is a number, a part or an entry. */
const fewestWords = 3;
const live = '[itemtype*="LiveBlog" i]';

interface Box {
  readonly box: Element;
  /** Where it says that its story stands, without the number of a page. */
  readonly at: string;
}

function storyAt(address: string | null | undefined, url: URL): string | undefined {
  if (!address || !URL.canParse(address, url.href)) return undefined;
  const at = new URL(address, url);
  return at.hostname === url.hostname && at.pathname !== '/' ? pageAddress(at).story : undefined;
}

/** Tag and classes; systems number the boxes of a page. */
export const formOf = ({ localName, className }: Element): string =>
  `${localName}.${className.replace(/\d+/gu, '')}`;

const holdsStory = (box: Element): boolean =>
  select(box, 'p')
    .map(wordsOf)
    .filter(isProse)
    .reduce((sum, { length }) => sum + length, 0) >= aStory;

const pathOf = (at: string): string => new URL(at).pathname.replace(/\.\w+$/u, '');
const nameIn = (at: string): string => bare(pathOf(at).split('/').at(-1) ?? '').replace(/\d+/gu, '');
const isTold = (name: string): boolean => name.split(' ').filter(Boolean).length >= fewestWords;

/** Headlines stand in both addresses, and they are others: parts and entries are called by numbers, or alike. */
function isAnother(at: string, first: string): boolean {
  const [name, own] = [nameIn(at), nameIn(first)];
  const isBelow = pathOf(at).startsWith(`${pathOf(first)}/`);
  return !isBelow && isTold(name) && isTold(own) && wordOverlap(name, own) < 0.5;
}

/** Boxes with a headline that name their address, the outermost, built like the first of them. */
function boxesOn(page: Document, url: URL): readonly Box[] {
  const found: Box[] = [];
  for (const box of select(page.body, naming).slice(0, most)) {
    const at = storyAt(names.map((name) => box.getAttribute(name)).find(Boolean), url);
    const [first, last] = [found[0]?.box, found.at(-1)?.box];
    if (!at || last?.contains(box) || (first && formOf(first) !== formOf(box)) || !box.querySelector('h1'))
      continue;
    found.push({ box, at });
  }
  return found;
}

const isLive = (page: Document): boolean =>
  page.querySelector(live) !== null ||
  select(page, 'script[type="application/ld+json" i]').some(({ textContent }) =>
    textContent?.includes('LiveBlogPosting'),
  );

/**
 * Takes away the next stories that an endless page appends, where each has a headline of the first order and says that it
 * stands elsewhere than the first one, which stands here. Live reports, diaries and parts of one story are built alike, too:
 * they are called alike, or share an address.
 */
export const appended: Clearing = {
  name: 'appended',
  clear({ page, url }: BareDraft): void {
    // Told first, for hardly any page has two.
    if (select(page.body, 'h1').length < 2) return;
    const [first, ...more] = boxesOn(page, url);
    if (!first || more.length === 0 || more.some(({ at }) => at === first.at)) return;
    const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
    const here = [url.href, canonical, metaOf(page)('og:url')].map((address) => storyAt(address, url));
    if (!here.includes(first.at) || !more.every(({ at }) => isAnother(at, first.at)) || isLive(page)) return;
    if (holdsStory(first.box)) for (const { box } of more) if (holdsStory(box)) box.remove();
  },
};
