import type { Article } from '../../article/article.ts';
import type { Speech } from '../words.ts';
import { linkAddress } from './address.ts';
import type { Make } from './make.ts';

/** Where the story is from: the site's name, whom it credits as its source, and the address, as a link to the original. */
export function footOf(
  { address, siteName, source: credited }: Article,
  make: Make,
  { words, language }: Speech,
): HTMLElement | undefined {
  const href = linkAddress(address, address);
  if (!href) return undefined;
  const source = credited?.replace(/^./u, (letter) => letter.toUpperCase());
  const shown = decoded(href)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
  return make(
    'footer',
    { class: 'foot' },
    make(
      'p',
      { lang: language },
      siteName ? words('reader_from', siteName) : undefined,
      siteName ? ' ' : undefined,
      source ? `${words('reader_source', source)} ` : undefined,
      make('a', { href }, words('reader_original')),
    ),
    make('p', { class: 'address', dir: 'ltr' }, shown),
  );
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // A percent sign that encodes nothing: the address as it is written is still an address.
    return address;
  }
}
