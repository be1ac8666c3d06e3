import { bare } from '../particulars/compare.ts';
import { wordsOf } from '../text.ts';

/** A list of fewer items may be anything. */
const fewest = 3;
/** Share of the items that some heading of the story says again. */
const mostSaid = 0.7;

/** Leads to a place on this page, and is all that the item holds. */
function leadsWithin(item: Element): boolean {
  const [link, ...more] = item.querySelectorAll('a[href]');
  const isAll = link !== undefined && bare(wordsOf(item)).endsWith(bare(wordsOf(link)));
  return isAll && more.length === 0 && link.getAttribute('href')?.startsWith('#') === true;
}

/** Tables of contents in a story: lists of links to headings that the story has anyway, so that nothing goes with them. */
export function contentsIn(story: Element): readonly Element[] {
  const headings = new Set([...story.querySelectorAll('h2, h3, h4, h5, h6')].map((at) => bare(wordsOf(at))));
  if (headings.size < fewest) return [];
  const isSaid = (item: Element) => {
    const words = bare(wordsOf(item.querySelector('a') ?? item));
    return headings.has(words) || headings.has(words.replace(/^[\d ]+/u, ''));
  };
  const found: Element[] = [];
  for (const list of story.querySelectorAll('ul, ol')) {
    if (found.some((other) => other.contains(list))) continue;
    const items = [...list.querySelectorAll('li')].filter((item) => !item.querySelector('li'));
    if (items.length < fewest || !items.every(leadsWithin)) continue;
    if (items.filter(isSaid).length >= items.length * mostSaid) found.push(list);
  }
  return found;
}
