import { saidIn } from '../story/said.ts';
import { trusted } from '../trusted.ts';
import type { Words } from '../words.ts';

const picture = /\.(?:avif|gif|jpe?g|png|webp)$/i;

function leadsElsewhere(image: Element): boolean {
  const link = image.closest('a');
  return link !== null && !picture.test(link.pathname);
}

/** The pictures of a story that can be looked at in full: not those that are links to something else. */
export function picturesOf(article: Element): HTMLImageElement[] {
  return [...article.querySelectorAll<HTMLImageElement>('img:not(.sign)')].filter(
    (image) => !leadsElsewhere(image) && !image.closest('.card'),
  );
}

/** Lets pictures be opened by keyboard too. */
export function makeOpenable(pictures: readonly HTMLImageElement[], words: Words): void {
  for (const image of pictures) {
    if (image.closest('a')) continue;
    image.tabIndex = 0;
    image.setAttribute('role', 'button');
    if (image.alt === '') image.setAttribute('aria-label', words('reader_picture_full'));
  }
}

/** Whatever does not come leaves what it shows in words, and gives up the room that was kept for it. */
export function closeUpMissing(article: HTMLElement, until: AbortSignal): void {
  const missing = trusted(({ target }: Event) => {
    if (!(target instanceof HTMLImageElement)) return;
    for (const name of ['width', 'height']) target.removeAttribute(name);
  });
  article.addEventListener('error', missing, { capture: true, signal: until });
}

/** The caption that stands with a picture, else what it shows in words. */
export function captionOf(image: HTMLImageElement): string {
  const caption = image.closest('figure')?.querySelector('figcaption');
  return (caption && saidIn(caption)) || image.alt;
}
