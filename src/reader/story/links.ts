import { linkAddress } from './address.ts';
import type { BodyContext } from './body-context.ts';

/** Leaves links that are safe to follow; the words of the others stay. Whoever made the story, this looks again. */
export function secureLinks(body: DocumentFragment, { address }: BodyContext): void {
  for (const element of body.querySelectorAll('[href]')) {
    const written = element.getAttribute('href') ?? '';
    const safe = written.startsWith('#') ? written : linkAddress(written, address);
    if (safe === undefined || element.localName !== 'a') element.removeAttribute('href');
    else element.setAttribute('href', safe);
  }
}
