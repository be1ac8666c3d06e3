import type { Article } from '../../article/article.ts';
import { urlOf } from '../story/address.ts';
import { inWords } from '../story/dates.ts';
import type { Speech } from '../words.ts';

/** Who wrote it, what it is called, where and when it stood, and its address: in one line, and without tracking. */
export function citationOf(article: Article, { language }: Speech): string {
  const { byline, title, siteName, published, address } = article;
  const day = published ? inWords(published.slice(0, 10), language)?.words : undefined;
  return [byline, `“${title}”`, siteName, day, cleanAddress(address)].filter(Boolean).join(', ');
}

/** A passage in the quotation marks of its reader, with its source. */
export function quoted(passage: string, article: Article, speech: Speech): string {
  return `“${passage.trim()}”\n— ${citationOf(article, speech)}`;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ref|ref_src|cmpid)$/i;

/** The address without what follows its reader about. */
export function cleanAddress(address: string): string {
  const url = urlOf(address);
  if (!url) return address;
  // Firefox lets no script of ours walk through the names that an address of the page's world tells.
  const parts = url.search.slice(1).split('&');
  url.search = parts.filter((part) => !tracking.test(part.split('=')[0] ?? '')).join('&');
  url.hash = '';
  return url.href;
}
