import type { Article } from '../article.ts';
import { type ExtractOptions, extract } from '../extract.ts';
import type { PageWindow } from '../sanitise.ts';

/** The story on a further page, of which its HTML is there and where it came from. */
export type ReadPage = (html: string, url: URL) => Article | undefined;

/** Reads further pages with what was known of the first; `window` makes documents that load nothing, and sanitises. */
export const pageReader =
  (known: Omit<ExtractOptions, 'url'>, window: PageWindow): ReadPage =>
  (html, url) =>
    extract(new window.DOMParser().parseFromString(html, 'text/html'), {
      ...known,
      url,
      window,
      anyway: true,
    });
