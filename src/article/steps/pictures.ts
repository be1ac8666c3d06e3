import type { Draft, Preparation } from '../draft.ts';
import { selectAny } from '../select.ts';

/** Where lazy loaders keep the real address, best first. Seen on saved pages of 2017 to 2026. */
const lazySources = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-srv',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-img-url',
  'data-pin-media',
];
const sets = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'srcset'];
const placeholder =
  /^(?:data:|about:|$)|\b(?:blank|spacer|placeholder|transparent|loading|lazyload|1x1|pixel)\b[^/]*\.(?:gif|png|svg|jpe?g|webp)/iu;
const address = /^(?:https?:)?\/\/|^[\w./%~-]+\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$|^\//iu;
/** CSS pixels; a smaller picture is a spacer or a counter. */
const tiny = 2;
/** CSS pixels: the widest that the reader shows, twice over for dense screens. */
const wideEnough = 1600;

/** The candidate of a `srcset` that is just wide enough, else the widest. */
function bestOf(set: string): string | undefined {
  const candidates = set.split(/,\s+|(?<=\s[\d.]{1,9}[wx])\s*,/u).map((candidate) => {
    const [source = '', size = ''] = candidate.trim().split(/\s+/u);
    return { source, width: Number.parseFloat(size) * (size.endsWith('x') ? 800 : 1) || 1 };
  });
  const sorted = candidates.filter(({ source }) => address.test(source)).sort((a, b) => a.width - b.width);
  return (sorted.find(({ width }) => width >= wideEnough) ?? sorted.at(-1))?.source;
}

/** Characters: longer ones are no addresses of pictures, and reading them must not hold up the story. */
const longest = 20_000;

const short = (text: string | null): string => (text && text.length <= longest ? text.trim() : '');

function filled(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = short(element.getAttribute(name));
    if (value) return value;
  }
  return undefined;
}

const pictureAddress = /^(?:https?:)?\/\/\S{1,2000}\.(?:avif|jpe?g|png|webp)(?:[?#]\S*)?$/iu;

/** A loader's own attribute, whatever it is called. */
const anySource = ({ attributes }: Element): string | undefined =>
  [...attributes].find(({ name, value }) => name.startsWith('data-') && pictureAddress.test(short(value)))
    ?.value;

function sourceOf(picture: Element): string | undefined {
  const sources = [...(picture.closest('picture')?.querySelectorAll('source') ?? [])];
  for (const element of [picture, ...sources]) {
    const set = filled(element, sets);
    const best = set && bestOf(set);
    if (best) return best;
  }
  const src = picture.getAttribute('src') ?? '';
  const start = src.slice(0, 600);
  const lazy = filled(picture, lazySources);
  if (lazy && address.test(lazy)) return lazy;
  return placeholder.test(start) && !/^data:image\/(?:png|jpe?g|webp|gif);base64,.{400}/iu.test(start)
    ? anySource(picture)
    : src;
}

const isTiny = (picture: Element): boolean =>
  ['width', 'height'].some((side) => {
    const value = picture.getAttribute(side);
    return value !== null && /^\d+(?:px)?$/u.test(value) && Number.parseInt(value, 10) <= tiny;
  });

/** A picture that only a page without scripts shows: the lazy one before it takes its address. */
function unwrapNoscript(noscript: Element): void {
  const inside = short(noscript.textContent) || short(noscript.innerHTML);
  const tag = /<img\b[^>]*>/iu.exec(inside)?.[0] ?? '';
  const src = /\ssrc=["']?([^"'\s>]+)/iu.exec(tag)?.[1]?.replaceAll('&amp;', '&');
  const alt = /\salt=["']([^"']*)/iu.exec(tag)?.[1] ?? '';
  const before = noscript.previousElementSibling;
  const lazy = before?.matches('img') ? before : before?.querySelector('img');
  if (!src || !address.test(src) || /<p\b/iu.test(inside)) return;
  if (!lazy) {
    const picture = noscript.ownerDocument.createElement('img');
    picture.setAttribute('src', src);
    picture.setAttribute('alt', alt);
    noscript.replaceWith(picture);
    return;
  }
  // What is written into the page itself stands there until the picture comes.
  if (!/^(?:data:|$)/iu.test(sourceOf(lazy) ?? '')) return;
  lazy.setAttribute('data-src', src);
  if (!lazy.getAttribute('alt')) lazy.setAttribute('alt', alt);
  noscript.remove();
}

/** Gives every picture the address it would have after scrolling, and drops those that are no pictures. */
export const pictures: Preparation = {
  name: 'pictures',
  prepare({ page }: Draft): void {
    for (const noscript of page.body.querySelectorAll('noscript')) unwrapNoscript(noscript);
    for (const picture of selectAny(page.body, ['img', 'amp-img'])) {
      const source = sourceOf(picture);
      if (!source || isTiny(picture)) {
        picture.remove();
        continue;
      }
      const shown = page.createElement('img');
      shown.setAttribute('src', source);
      for (const name of ['alt', 'title', 'width', 'height']) {
        const value = picture.getAttribute(name);
        if (value) shown.setAttribute(name, value);
      }
      const frame = picture.closest('picture') ?? picture;
      frame.replaceWith(shown);
    }
  },
};
