import { selectPossible } from '../possible.ts';
import { wordOverlap } from './compare.ts';
import { type Data, isData, listOf, type StoryData, textIn } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { decoded } from './title.ts';
import { type Told, told } from './told.ts';

/** A station of the way to a story: "Home > National > Law > its headline". */
interface Crumb {
  readonly name: string;
  readonly address: string;
}

interface Around {
  readonly page: Document;
  readonly url: URL;
  readonly meta: Meta;
  readonly data: StoryData;
  readonly title: string | undefined;
}

const ways = '[class*="breadcrumb" i], [id*="breadcrumb" i], [itemtype*="BreadcrumbList" i]';
/** The front page, what any story stands in, and ways back. */
const none =
  /^(?:home(?:page)?|beranda|depan|index|articles?|artikel|archives?|(?:category: )?uncategori[sz]ed)$|^[^\p{L}\d]/iu;
/** What has more characters is a headline, or a part of the text that is marked as one. */
const longest = 40;

/** Of all stations the last that is neither the front page nor the story. */
function lastOf(crumbs: readonly Crumb[], { url, title = '' }: Around): string | undefined {
  const isSection = ({ name, address }: Crumb, at: number): boolean => {
    if (!name || name.length > longest || none.test(name)) return false;
    // A section of two words may stand in the headline, too.
    if (name.split(' ').length > 2 && wordOverlap(name, title) > 0.5) return false;
    if (!URL.canParse(address, url.href)) return true;
    const { host, pathname } = new URL(address, url.href);
    // A link to share it leads to another site.
    if (!url.host.endsWith(host.split('.').slice(-2).join('.'))) return false;
    return pathname === '/' ? at > 0 : host !== url.host || pathname !== url.pathname;
  };
  return crumbs.filter(isSection).at(-1)?.name;
}

const squeezed = (text: string | null | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');

const crumbsOn = (page: Document): readonly Crumb[] =>
  [...(selectPossible(page, ways)[0]?.querySelectorAll('a[href]') ?? [])].map((link) => ({
    name: squeezed(link.textContent),
    address: link.getAttribute('href') ?? '',
  }));

const crumbsIn = (way: Data | undefined): readonly Crumb[] =>
  listOf(way?.itemListElement)
    .filter(isData)
    .map((step) => ({
      name: squeezed(decoded(textIn(step, 'name') ?? textIn(step.item, 'name') ?? '')),
      address: textIn(step.item, '@id', 'url') ?? '',
    }));

function microdataIn(page: Document): string | undefined {
  // That of a suggested story stands in a box without the headline.
  const isHere = (marked: Element) => {
    const box = marked.closest('[itemscope]');
    return !box || box.querySelector('h1, [itemprop~="articleBody"]') !== null;
  };
  const marked = selectPossible(page, '[itemprop~="articleSection"]').find(isHere);
  const name = squeezed(marked?.getAttribute('content') ?? marked?.textContent);
  return name.length > longest ? undefined : name;
}

/**
 * What part of the site a story stands in. Order of trust: JSON-LD, meta, microdata, the way to the story that the page
 * shows, the one that it tells machines.
 */
export function sectionOf(around: Around): Told | undefined {
  const { page, meta, data } = around;
  return (
    told('json-ld', textIn(data.story.articleSection)) ??
    told('meta', meta('article:section', 'articleSection')) ??
    told('page', microdataIn(page)) ??
    told('page', lastOf(crumbsOn(page), around)) ??
    told('json-ld', lastOf(crumbsIn(data.way), around))
  );
}
