import { linkAddress } from './address.ts';
import type { BodyContext } from './body.ts';

const addressed = [
  'action',
  'background',
  'cite',
  'data',
  'formaction',
  'longdesc',
  'ping',
  'xlink:href',
] as const;

/** Leaves links that are safe to follow; the words of the others stay. Whoever made the story, this looks again. */
export function secureLinks(body: DocumentFragment, { address }: BodyContext): void {
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') element.removeAttribute(name);
    }
    for (const name of addressed) element.removeAttribute(name);
    if (element.hasAttribute('href')) secureLink(element, address);
  }
}

function secureLink(element: Element, address: string): void {
  const written = element.getAttribute('href') ?? '';
  const safe = written.startsWith('#') ? written : linkAddress(written, address);
  if (safe === undefined || element.localName !== 'a') element.removeAttribute('href');
  else element.setAttribute('href', safe);
  element.removeAttribute('target');
}
