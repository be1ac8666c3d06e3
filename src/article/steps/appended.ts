import { isProse } from '../blocks.ts';
import type { BareDraft, Clearing } from '../draft.ts';
import { pageAddress } from '../pages/page-number.ts';
import { metaOf } from '../particulars/meta.ts';
import { select } from '../select.ts';
import { wordsOf } from '../text.ts';

/** Where systems keep the address of a story for when it comes into view. */
const names = ['url', 'href', 'permalink', 'link', 'article-url', 'page-url', 'post-url', 'story-url'].map(
  (name) => `data-${name}`,
);
/** Characters of prose; a smaller box is a teaser. */
const aStory = 300;

/** Boxes that are looked at; a page may hold thousands. */
const most = 200;

interface Box {
  readonly box: Element;
  /** Where it says that its story stands, without the number of a page. */
  readonly at: string;
  readonly form: string;
}

function storyAt(address: string | null | undefined, url: URL): string | undefined {
  if (!address || !URL.canParse(address, url.href)) return undefined;
  const at = new URL(address, url);
  return at.hostname === url.hostname && at.pathname !== '/' ? pageAddress(at).story : undefined;
}

const formOf = ({ localName, className }: Element): string =>
  `${localName}.${className.replace(/\d+/gu, '')}`;

const holdsStory = (box: Element): boolean =>
  select(box, 'p')
    .map(wordsOf)
    .filter(isProse)
    .reduce((sum, { length }) => sum + length, 0) >= aStory;

/** Boxes with a headline that name their address, or whose headline leads there. */
function boxesOn(page: Document, url: URL): readonly Box[] {
  const named = select(page.body, names.map((name) => `[${name}]`).join())
    .slice(0, most)
    .filter((box) => box.querySelector('h1, h2'));
  const found = named.map(
    (box) => [box, names.map((name) => box.getAttribute(name)).find(Boolean), box] as const,
  );
  const headlines = named.length > 1 ? [] : select(page.body, 'h1[class]').slice(0, most);
  for (const headline of headlines.length > 1 ? headlines : []) {
    let box = headline;
    while (box.parentElement && box.parentElement.querySelectorAll('h1').length === 1)
      box = box.parentElement;
    const link = headline.querySelector('a') ?? headline.closest('a');
    found.push([box, link?.getAttribute('href'), headline]);
  }
  return found.flatMap(([box, address, like]) => {
    const at = storyAt(address, url);
    return at ? [{ box, at, form: formOf(like) }] : [];
  });
}

/**
 * Takes away the next stories that an endless page appends, where each says that it stands elsewhere than the first one,
 * which stands here. Live reports, diaries and parts of one story are built alike, too, but say no such thing.
 */
export const appended: Clearing = {
  name: 'appended',
  clear({ page, url }: BareDraft): void {
    const [first, ...more] = boxesOn(page, url);
    if (!first || more.length === 0) return;
    const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
    const here = [url.href, canonical, metaOf(page)('og:url')].map((address) => storyAt(address, url));
    if (!here.includes(first.at) || !holdsStory(first.box)) return;
    const within = `${first.at.replace(/\?.*$/u, '')}/`;
    for (const { box, at, form } of more)
      if (
        form === first.form &&
        at !== first.at &&
        !at.startsWith(within) &&
        !first.box.contains(box) &&
        !box.contains(first.box) &&
        holdsStory(box)
      )
        box.remove();
  },
};
