import { webAddress } from '../../extension/hosts.ts';

/** Browsers write the address of a page that they save into its first lines. */
const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i;
const firstLines = 4000;

/** The address that a saved page says it had, by the browser's note or by its own head; undefined where it says none. */
export function savedAddress(html: string, page: Document): URL | undefined {
  const said = [
    savedFrom.exec(html.slice(0, firstLines))?.[1],
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const address of said) {
    const url = webAddress(address ?? undefined);
    if (url) return url;
  }
  return undefined;
}
