import { wordsOf } from '../language/words.ts';
import { attributeOf, closest, matches, selectIn } from './unclobbered.ts';

/** Links of the element, itself included. */
export const linksOf = (element: Element): Element[] =>
  matches(element, 'a[href]') ? [element] : selectIn(element, 'a[href]');

/** Its links, or the one that it stands in: a card may be a link as a whole. */
export function linksAround(element: Element): Element[] {
  const link = closest(element, 'a[href]');
  return link ? [link] : linksOf(element);
}

/** Share of the words that stand in links, 0 to 1. */
export function linkShare(element: Element): number {
  const total = wordsOf(element).length;
  if (total === 0) return 0;
  let linked = 0;
  for (const link of linksOf(element)) linked += wordsOf(link).length;
  return Math.min(1, linked / total);
}

/** Where a link leads, resolved against the page; undefined where it leads nowhere. */
export function addressOf(link: Element): URL | undefined {
  const page = link.ownerDocument;
  const base = /^https?:/.test(page.baseURI) ? page.baseURI : 'https://page.invalid/';
  const href = attributeOf(link, 'href');
  return URL.canParse(href, base) ? new URL(href, base) : undefined;
}

/** Leads to this very story: another part or page of it, its comments. */
export const staysHere = (link: Element): boolean =>
  storyIn(String(addressOf(link))) === storyIn(link.ownerDocument.URL);

/** The address without what a page of a split story adds: `?page=2`, `#comments`, `/2`, `/all`. */
const storyIn = (address: string): string => address.replace(/(?:\/\d\d?|\/all)?\/?(?:[?#].*)?$/, '');

/** Leads to a site of another name: `kompas.tv` is of the name of `kompas.com`. */
export function leadsAway(link: Element): boolean {
  const here = siteName(link.ownerDocument.baseURI);
  return here !== '' && siteName(String(addressOf(link))) !== here;
}

/** `kompas` of `https://www.kompas.com/`, empty where the address has no host. */
export function siteName(address: string): string {
  if (!URL.canParse(address)) return '';
  const labels = new URL(address).hostname.split('.');
  const suffix = /^(?:co|com|net|or|org|go|ac)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.at(-suffix) ?? '';
}

/** A host, or one of its subdomains: by whole labels from the right. */
export const isUnder = (host: string, parent: string): boolean =>
  host === parent || host.endsWith(`.${parent}`);

/** A link that acts on its own page (close, scroll up, open a menu) and leads to nothing to read. */
export const isControl = (link: Element): boolean =>
  /^(?:#|javascript:|$)/i.test(attributeOf(link, 'href').trim());
