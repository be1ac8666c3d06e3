import type { Meta } from './meta.ts';

/** An address of the web that is no front page. */
function within(named: string | undefined, url: URL): URL | undefined {
  if (!named || !URL.canParse(named, url.href)) return undefined;
  const address = new URL(named, url);
  return /^https?:$/u.test(address.protocol) && address.pathname !== '/' ? address : undefined;
}

const site = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|amp)\./u, '');

/** The name or number that a story has in its address: no section has a longer one. */
const nameIn = ({ pathname }: URL): string =>
  pathname
    .replace(/\.\w+$/u, '')
    .split('/')
    .reduce((longest, part) => (part.length > longest.length ? part : longest));

/** Open Graph often names the front page, a section, or the story that was opened before. */
function named(meta: Meta, url: URL): URL | undefined {
  const address = within(meta('og:url'), url);
  return address && site(address) === site(url) && nameIn(address) === nameIn(url) ? address : undefined;
}

/** Where the story stands, as the page says it; else where it was read. */
export function addressOf(page: Document, url: URL, meta: Meta): string {
  const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim();
  return ((canonical ? within(canonical, url) : named(meta, url)) ?? url).href;
}
