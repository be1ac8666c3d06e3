import type { BareDraft, Clearing } from '../draft.ts';
import { pageAddress } from '../pages/page-number.ts';
import { bare, wordOverlap } from '../particulars/compare.ts';
import { metaOf } from '../particulars/meta.ts';
import { select } from '../select.ts';
import { boxWithout, formOf, holdsStory, most } from './one-story.ts';

/** Where systems keep the address of a story for when it comes into view. */
const naming = '[data-url], [data-href], [data-permalink]';
/** Three words of a headline in an address; what has fewer is a number, a part or an entry. */
const isTold = (name: string): boolean => /\S +\S+ +\S/u.test(name);

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

/** Without what kind of file it is, and what is asked of it. */
const pathOf = (at: string): string => at.replace(/(?:\.\w+)?\?.*/u, '');
const nameIn = (at: string): string => bare(pathOf(at).split('/').at(-1) ?? '').replace(/\d+/gu, '');

/** Headlines stand in both addresses, and they are others: parts and entries are called by numbers, or alike. */
function isAnother(at: string, first: string): boolean {
  const [name, own] = [nameIn(at), nameIn(first)];
  const isBelow = at.startsWith(`${pathOf(first)}/`);
  return !isBelow && isTold(name) && isTold(own) && wordOverlap(name, own) < 0.5;
}

/** The boxes of headlines that say where their story stands, built like the first of them. */
function boxesOf(headlines: readonly Element[], url: URL): readonly Box[] {
  const found: Box[] = [];
  for (const headline of headlines) {
    const box = boxWithout(headline, ...headlines);
    const named = headline.closest<HTMLElement>(naming);
    const { dataset } = named ?? {};
    const address = dataset?.url || dataset?.href || dataset?.permalink;
    const at = box.contains(named) && storyAt(address, url);
    if (at && (!found[0] || formOf(found[0].box) === formOf(box))) found.push({ box, at });
  }
  return found;
}

/** By its markup or its data. */
const isLive = ({ documentElement }: Document): boolean =>
  documentElement.innerHTML.includes('LiveBlogPosting');

/**
 * Takes away the next stories that an endless page appends, where each has a headline of the first order and says that it
 * stands elsewhere than the first one, which stands here. Live reports, diaries and parts of one story are built alike, too:
 * they are called alike, or share an address.
 */
export const appended: Clearing = {
  name: 'appended',
  clear({ page, url }: BareDraft): void {
    const headlines = select(page.body, 'h1').slice(0, most);
    // Told first, for hardly any page has two.
    if (headlines.length < 2) return;
    const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
    const here = [url.href, canonical, metaOf(page)('og:url')].map((address) => storyAt(address, url));
    const [first, ...more] = boxesOf(headlines, url);
    if (!first || more.length === 0 || !here.includes(first.at) || isLive(page)) return;
    if (more.every(({ at }) => isAnother(at, first.at)) && holdsStory(first.box))
      for (const { box } of more) if (holdsStory(box)) box.remove();
  },
};
