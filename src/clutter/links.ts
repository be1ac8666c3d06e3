import { attributeOf, matches, selectIn } from './unclobbered.ts';
import { wordsOf } from './words.ts';

/** Links of the element, itself included. */
export const linksOf = (element: Element): Element[] =>
  matches(element, 'a[href]') ? [element] : selectIn(element, 'a[href]');

/** Share of the words that stand in links, 0 to 1; `spared` leading characters are not counted. */
export function linkShare(element: Element, spared = 0): number {
  const total = wordsOf(element).length - spared;
  if (total <= 0) return 0;
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

/** A host, or one of its subdomains: by whole labels from the right. */
export const isUnder = (host: string, parent: string): boolean =>
  host === parent || host.endsWith(`.${parent}`);

/** A link that acts on its own page (close, scroll up, open a menu) and leads to nothing to read. */
export const isControl = (link: Element): boolean =>
  /^(?:#|javascript:|$)/i.test(attributeOf(link, 'href').trim());
