import { isProse } from '../blocks.ts';
import { wordsOf } from '../text.ts';
import { bare, wordOverlap } from './compare.ts';
import { type StoryData, textIn } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { type Told, told } from './told.ts';
import { dateIn } from './visible-date.ts';

const separator = /\s+[|–—·•»:-]+\s+|\s*(?:\||_|：|::|»|--)\s*|\s+-(?=\S)/gu;
/** Soft hyphens and signs without width: "Ver­fas­sung" is one word. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

const joined = (text: string) => bare(text).replaceAll(' ', '');
const wordCount = (text: string) => bare(text).split(' ').length;
const oneLine = (text: string): string => text.replace(invisible, '').replace(/\s+/gu, ' ').trim();

/**
 * `title` without the site's name at either end: what is a known name, or leaves just what another source says; after
 * an upright bar whatever stands there.
 */
function withoutSite(title: string, names: readonly string[], others: readonly string[]): string {
  const cuts = [...title.matchAll(separator)];
  for (const { index, 0: sign } of cuts) {
    const [head, tail] = [title.slice(0, index), title.slice(index + sign.length)];
    if (others.some((other) => bare(other) === bare(head)) || names.includes(joined(tail)))
      return head.trim();
    if (others.some((other) => bare(other) === bare(tail)) || names.includes(joined(head)))
      return tail.trim();
  }
  const bar = cuts.find(({ 0: sign, index }) => sign.includes('|') && wordCount(title.slice(0, index)) >= 3);
  return (bar ? title.slice(0, bar.index) : title).trim();
}

/** Names a site may put beside its titles, letters only. */
function siteNames(siteName: string | undefined, url: URL): readonly string[] {
  const labels = url.hostname.replace(/^www\./u, '').split('.');
  return [
    ...(siteName ? [siteName] : []),
    labels.join(''),
    labels.slice(-2).join(''),
    labels[0] ?? '',
    labels.slice(-2)[0] ?? '',
    labels.slice(-3)[0] ?? '',
  ]
    .map(joined)
    .filter((name) => name.length > 1);
}

const kicker =
  '[class*="overline" i], [class*="kicker" i], [class*="eyebrow" i], [class*="dachzeile" i], [class*="roofline" i], [class*="suptitle" i]';

/** The headline's words, without a line above it that stands in the same heading by its name. */
const headingWords = (heading: Element): string => {
  const copy = heading.childElementCount > 0 ? (heading.cloneNode(true) as Element) : undefined;
  const above = copy?.querySelector(kicker);
  if (copy && above && wordCount(wordsOf(copy)) - wordCount(wordsOf(above)) >= 3) above.remove();
  for (const line of copy?.querySelectorAll('br, div, p, span') ?? []) line.before(' ');
  return oneLine(wordsOf(copy ?? heading))
    .replace(/ (?=[:,.!?](?:\s|$))/gu, '')
    .replace(/^[-–—|:•·]\s+/u, '');
};

/** A heading without the site's name at its end, where the site prints it even there. */
function namedAlone(heading: string, names: readonly string[]): string {
  const last = [...heading.matchAll(separator)].at(-1);
  const tail = last && heading.slice(last.index + last[0].length);
  return last && names.includes(joined(tail ?? '')) ? heading.slice(0, last.index).trim() : heading;
}

/** What stands before `end` in the same heading is a short line of its own: "Ekonomi: …", "3 Mei 2025 …". */
const isKicker = (before: string): boolean => /[:–-]\s*$/u.test(before) || dateIn(before) !== undefined;

/** The heading without a kicker that some other source leaves out. */
const withoutKicker = (heading: string, others: readonly string[]): string =>
  others.find(
    (other) => heading.endsWith(other) && wordCount(other) >= 4 && isKicker(heading.slice(0, -other.length)),
  ) ?? heading;

/** Sources that have to agree on a kicker: most systems put it into none. */
const enough = 3;

/** The heading with the line above it, where the other sources say both as one: "Nach Rückzug: Neue Ministerin". */
function withKicker(heading: string, others: readonly string[], page: Document): string {
  const long = others.find((other) => other.length > heading.length && other.endsWith(heading));
  if (!long || others.filter((other) => other === long).length < enough) return heading;
  const kicker = bare(long.slice(0, -heading.length));
  const stands = [...page.querySelectorAll('h1')].some(
    ({ previousElementSibling: above }) => above !== null && bare(wordsOf(above)) === kicker,
  );
  return stands ? long : heading;
}

/** Whether a heading says what `told` says; a word or two may stand in any title by chance. */
function agrees(heading: string, told: string, share: number): boolean {
  if (wordOverlap(heading, told) <= share) return false;
  if (wordCount(heading) > 2 || wordCount(told) <= 3) return true;
  return bare(told).startsWith(bare(heading)) || bare(told).endsWith(bare(heading));
}

/** What may be the headline where no `h1` says it: it stands over the text, but for a line or two. */
function lesserHeadings(page: Document): readonly string[] {
  const [, below] = [...page.querySelectorAll('p')].filter((line) => isProse(wordsOf(line)));
  return [...page.querySelectorAll('h2, h3')]
    .slice(0, 12)
    .filter((heading) => !below || (heading.compareDocumentPosition(below) & 4) > 0)
    .map(headingWords)
    .filter(isLong);
}

/** Long enough to be no label, in words or in the signs of a script that puts no blanks between them. */
const isLong = (words: string): boolean => wordCount(words) > 1 || words.length > 9;

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
export function titleOf({ page, url, meta, data, siteName }: TitleSources): Told | undefined {
  const names = siteNames(siteName, url);
  const headings = [...page.querySelectorAll('h1')]
    .slice(0, 12)
    .map((heading) => namedAlone(headingWords(heading), names))
    .filter((words) => words !== '' && !names.includes(joined(words)));
  const sources = [
    told('json-ld', textIn(data.story.headline)),
    told('open-graph', meta('og:title')),
    told('meta', meta('twitter:title')),
    told('document', page.title),
  ].filter((source) => source !== undefined);
  const titles = sources.map(({ value }) => oneLine(decoded(value)));
  const isTold = (heading: string) => titles.some((title) => bare(title).startsWith(bare(heading)));
  // An `h1` that no source begins with names a section or the site, where a lesser heading is what they say.
  const lesser = headings.some(isTold) ? [] : lesserHeadings(page);
  const cut = titles.map((title) => withoutSite(title, names, [...headings, ...titles, ...lesser]));
  const heads = cut.filter(Boolean);
  const shown = cut.findIndex((title) => lesser.some((words) => bare(words) === bare(title)));
  if (shown >= 0) return told(sources[shown]?.from ?? 'page', cut[shown]);
  const agreeing = (share: number, length: number) =>
    headings.find((words) => wordCount(words) >= length && heads.some((head) => agrees(words, head, share)));
  const heading = agreeing(0.5, 1) ?? agreeing(0.25, 4);
  if (heading) return told('page', withKicker(withoutKicker(heading, heads), heads, page));
  const first = sources[cut.findIndex(Boolean)];
  return first ? told(first.from, heads[0]) : told('page', headings[0]);
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
