import type { Draft, Preparation } from '../draft.ts';
import { isRooted } from '../plain-address.ts';
import { select } from '../select.ts';

const holders = [
  ['a[href]', 'href'],
  ['img[src]', 'src'],
  ['video[src]', 'src'],
  ['audio[src]', 'src'],
  ['source[src]', 'src'],
  ['video[poster]', 'poster'],
  ['blockquote[cite]', 'cite'],
  ['q[cite]', 'cite'],
] as const;

/** Absolute as it stands, with nothing that an address writes otherwise, and no place on this page. */
const whole = /^https?:\/\/[!$-~]+$/iu;

/** Makes every address absolute, by the page's own base: the copy has none. */
export const addresses: Preparation = {
  name: 'addresses',
  prepare({ page, url }: Draft): void {
    const named = page.querySelector('base[href]')?.getAttribute('href') ?? '';
    const base = named && URL.canParse(named, url.href) ? new URL(named, url) : url;
    const { origin, href } = base;
    for (const [selector, attribute] of holders) {
      for (const element of select(page.body, selector)) {
        const given = element.getAttribute(attribute)?.trim() ?? '';
        if (whole.test(given)) continue;
        if (isRooted(given)) {
          element.setAttribute(attribute, origin + given);
          continue;
        }
        if (given.startsWith('#') || !URL.canParse(given, href)) continue;
        const address = new URL(given, base);
        const here = address.hash && address.href.split('#')[0] === url.href.split('#')[0];
        element.setAttribute(attribute, here ? address.hash : address.href);
      }
    }
  },
};
