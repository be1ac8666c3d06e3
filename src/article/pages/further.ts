import type { Article } from '../article.ts';
import { blocksOf } from '../text.ts';
import { type Fetch, fetchPage } from './fetch-page.ts';
import { pageAddress } from './page-number.ts';
import type { ReadPage } from './read-page.ts';
import { sameStory } from './same-story.ts';

/** More pages than this are no story. */
const mostPages = 50;

export interface PageSource {
  /** Where the first page was read: no other origin is asked. */
  readonly url: URL;
  readonly fetch: Fetch;
  readonly read: ReadPage;
  readonly signal?: AbortSignal;
}

/** How the pages ended. `failed` names the page that could not be had, to try again from. */
export type PagesEnd =
  | { readonly reason: 'complete' | 'loop' | 'other-story' | 'too-many' | 'aborted' }
  | { readonly reason: 'failed'; readonly address: string };

/**
 * The pages after `first`, one at a time, each fetched only when asked for; returns why there are no more. Pages come
 * as they are: `join([first, ...pages])` drops what they repeat. To try again after a failure, call it with the
 * article that has the failed address as `next`.
 */
export async function* furtherPages(first: Article, source: PageSource): AsyncGenerator<Article, PagesEnd> {
  const { url, fetch, read, signal } = source;
  const seen = new Set([keyOf(url.href)]);
  let last = first;
  let { next, nextByNumber: instead } = first;
  for (let count = 1; next !== undefined; count++) {
    if (signal?.aborted) return { reason: 'aborted' };
    if (seen.has(keyOf(next))) {
      // Every page may name a twin that was asked for in vain.
      if (!instead || seen.has(keyOf(instead))) return { reason: 'loop' };
      [next, instead] = [instead, undefined];
    }
    if (count >= mostPages) return { reason: 'too-many' };
    seen.add(keyOf(next));
    const fetched = await fetchPage(next, { fetch, origin: url.origin, signal });
    if (signal?.aborted) return { reason: 'aborted' };
    const page = fetched && read(fetched.html, fetched.url);
    const end = endAt(page, { first, last, address: next });
    if (page && !end) {
      yield page;
      last = page;
      ({ next, nextByNumber: instead } = page);
    } else if (instead) {
      [next, instead] = [instead, undefined];
    } else if (end) {
      return end;
    }
  }
  return { reason: 'complete' };
}

interface Before {
  readonly first: Article;
  readonly last: Article;
  readonly address: string;
}

/** Why the story ends before a page; undefined where it goes on with it. */
function endAt(page: Article | undefined, { first, last, address }: Before): PagesEnd | undefined {
  if (!page) return { reason: 'failed', address };
  if (!sameStory(first, page)) return { reason: 'other-story' };
  return [first, last].some((before) => sameText(before, page)) ? { reason: 'loop' } : undefined;
}

function keyOf(address: string): string {
  const { story, page } = pageAddress(new URL(address));
  return `${story} ${page}`;
}

/** Some servers answer the last page again for every higher number, some the first for whatever they do not know. */
function sameText(a: Article, b: Article): boolean {
  return blocksOf(a.content).join('\n') === blocksOf(b.content).join('\n');
}
