import { wordsOf } from '../text.ts';
import { bare, wordOverlap } from './compare.ts';
import { type StoryData, textIn } from './json-ld.ts';
import type { Meta } from './meta.ts';

const separator = /\s+[|–—·•»:-]+\s+|\s*(?:\||：|::|»|--)\s*|\s+-(?=\S)/gu;

/** `title` without the site's name at either end: what is a known name, or leaves just what another source says. */
function withoutSite(title: string, names: readonly string[], others: readonly string[]): string {
  const cuts = [...title.matchAll(separator)];
  for (const { index, 0: sign } of cuts) {
    const [head, tail] = [title.slice(0, index), title.slice(index + sign.length)];
    if (others.some((other) => bare(other) === bare(head)) || names.includes(joined(tail)))
      return head.trim();
    if (others.some((other) => bare(other) === bare(tail)) || names.includes(joined(head)))
      return tail.trim();
  }
  return title.trim();
}

const joined = (text: string) => bare(text).replaceAll(' ', '');

/** Names a site may put beside its titles, letters only. */
function siteNames(siteName: string | undefined, url: URL): readonly string[] {
  const labels = url.hostname.replace(/^www\./u, '').split('.');
  return [
    ...(siteName ? [siteName] : []),
    labels.join(''),
    labels[0] ?? '',
    labels.slice(-2)[0] ?? '',
    labels.slice(-3)[0] ?? '',
  ]
    .map(joined)
    .filter((name) => name.length > 1);
}

const headingWords = (heading: Element): string => {
  const copy = heading.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br, div, p, span')) line.before(' ');
  return wordsOf(copy);
};

/** A short line before the headline proper, in the same heading: "Ekonomi: …". */
function withoutKicker(heading: string, others: readonly string[]): string {
  const shorter = others.find(
    (other) =>
      other.split(' ').length >= 4 &&
      heading.endsWith(other) &&
      /[:–-]\s*$/u.test(heading.slice(0, -other.length)),
  );
  return shorter ?? heading;
}

export interface TitleSources {
  readonly page: Document;
  readonly url: URL;
  readonly meta: Meta;
  readonly data: StoryData;
  readonly siteName: string | undefined;
}

/**
 * The headline without the site's name. Order of trust: the visible `h1` that agrees with what the page says elsewhere,
 * JSON-LD's headline, Open Graph, Twitter, the document's title.
 */
export function titleOf({ page, url, meta, data, siteName }: TitleSources): string | undefined {
  const names = siteNames(siteName, url);
  const headings = [...page.querySelectorAll('h1')].slice(0, 12).map(headingWords).filter(Boolean);
  const told = [textIn(data.story.headline), meta('og:title'), meta('twitter:title'), page.title].map(
    (title) =>
      decoded(title ?? '')
        .replace(/\s+/gu, ' ')
        .trim(),
  );
  const heads = told.map((title) => withoutSite(title, names, [...headings, ...told])).filter(Boolean);
  const heading = headings.find(
    (words) => !names.includes(joined(words)) && heads.some((head) => wordOverlap(words, head) > 0.5),
  );
  if (heading) return withoutKicker(heading, heads);
  return heads[0] ?? headings[0];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Text that was escaped once too often, as in many JSON-LD headlines. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:#(x?)([\da-f]{1,6})|([a-z]+));/giu,
    (whole, hex: string, digits: string, name: string) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    },
  );
}
