import { pictureAddress, pictureSet } from './address.ts';
import type { BodyContext } from './body-context.ts';

/** Makes pictures load late, in place, and from safe addresses only. */
export function showPictures(body: DocumentFragment, { address }: BodyContext): void {
  for (const source of body.querySelectorAll('source')) {
    const set = pictureSet(source.getAttribute('srcset') ?? '', address);
    if (set && source.parentElement?.localName === 'picture') source.setAttribute('srcset', set);
    else source.remove();
  }
  for (const other of body.querySelectorAll('[src]:not(img)')) other.removeAttribute('src');
  for (const image of body.querySelectorAll('img')) showPicture(image, address);
}

function showPicture(image: HTMLImageElement, address: string): void {
  const src = pictureAddress(image.getAttribute('src') ?? '', address);
  const set = pictureSet(image.getAttribute('srcset') ?? '', address);
  if (!src && !set) {
    image.remove();
    return;
  }
  image.removeAttribute('src');
  image.removeAttribute('srcset');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
  if (set) image.setAttribute('srcset', set);
  if (src) image.setAttribute('src', src);
}
