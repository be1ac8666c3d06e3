import type { Article } from '../../article/article.ts';
import { pictureAddress, urlOf } from './address.ts';
import type { Make } from './make.ts';

const fileOf = (address: string): string => urlOf(address)?.pathname ?? address;

/** The lead photo with its caption, unless the story shows it itself. */
export function leadOf({ image, content, address }: Article, make: Make): HTMLElement | undefined {
  const src = image && pictureAddress(image.src, address);
  if (!image || !src) return undefined;
  const shown = [...content.querySelectorAll('img')].map((other) => other.getAttribute('src') ?? '');
  if (shown.some((other) => fileOf(pictureAddress(other, address) ?? '') === fileOf(src))) return undefined;
  return make(
    'figure',
    { class: 'lead' },
    make('img', { src, alt: image.alt ?? '', decoding: 'async', fetchpriority: 'high' }),
    image.caption ? make('figcaption', {}, image.caption) : undefined,
  );
}
