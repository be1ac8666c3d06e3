import { selectPossible } from '../possible.ts';
import { elementsIn, elementsNamed } from '../select.ts';
import { wordsOf } from '../text.ts';
import { standsApart } from './apart.ts';
import { besideHeadline, changedBeside, published } from './dates-beside.ts';
import { headlineOf } from './head-lines.ts';
import { type StoryData, textIn } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { isOfAnother } from './of-another.ts';
import { type Told, told } from './told.ts';
import type { Tongues } from './tongues.ts';
import { dateIn, type Style } from './visible-date.ts';

export interface DateSources {
  readonly page: Document;
  readonly url: URL;
  readonly meta: Meta;
  readonly data: StoryData;
  readonly lang: string | undefined;
  readonly tongues?: Tongues | undefined;
  /** Small lines around the headline. */
  readonly lines: () => readonly Element[];
}

const publishedNames =
  'article:published_time datepublished jpnncom_news_pubdate parsely-pub-date sailthru.date'.split(' ');
/** Less exact, or of more than one meaning. */
const otherNames =
  'dc.date.issued dcterms.created dc.date dcterms.date pubdate article_date_original date.issued date'.split(
    ' ',
  );
const modifiedNames =
  'article:modified_time og:updated_time datemodified dcterms.modified lastmod last-modified'.split(' ');
const elsewhere =
  'nav, footer, aside, [class*="related" i], [class*="sidebar" i], [class*="widget" i]:not([class*="elementor" i], .Blog), [class*="recommend" i], [class*="terkait" i], [class*="comment" i], [class*="terpopuler" i], [class*="latest" i]';
const otherStories =
  'nav, footer, li, a h2, a h3, [class*="related" i], [class*="recommend" i], [class*="comment" i]';
const dated =
  'time, date, abbr[title], [itemprop~="datePublished"], [class*="date" i], [class*="time" i], [class*="publish" i], [class*="waktu" i], [class*="tanggal" i], [class*="meta" i], [class*="byline" i], [class*="posted" i], [id*="date" i]';

/** "Thu May 04 21:29:00 WIB 2023", as some systems put a moment into words. */
const inJava = /^\w{3} (\w{3}) (\d\d) ([\d:]+) (\w+) (\d{4})$/u;

/** An ISO 8601 date out of what a machine-readable source says. */
function iso(value: string | undefined, style: Style): string | undefined {
  if (!value) return undefined;
  const exact =
    /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]\s*(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?\s*$/iu.exec(
      value,
    );
  if (exact) {
    const [, day = '', clock, zone] = exact;
    if (!clock) return day;
    const offset =
      zone && /^[+-]/u.test(zone) ? zone.replace(/(\d{2}):?(\d{2})$/u, '$1:$2') : zone ? 'Z' : '';
    return `${day}T${clock.padStart(clock.length === 4 || clock.length === 7 ? clock.length + 1 : clock.length, '0')}${offset}`;
  }
  if (/^\d{10}(?:\d{3})?$/u.test(value)) {
    return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString();
  }
  return dateIn(value.replace(inJava, '$2 $1 $5 $3 $4'), style);
}

/** What an element says to machines of its moment. */
const momentOf = (element: Element): string | undefined =>
  element.getAttribute('datetime') ??
  element.getAttribute('content') ??
  (element.matches('abbr') ? element.getAttribute('title') : undefined) ??
  undefined;

/** A meta element of the site's own that says in its name when the page was published. */
function inMeta(page: Document, style: Style): string | undefined {
  for (const element of page.querySelectorAll(
    'meta[name*="publi" i][content], meta[property*="publi" i][content]',
  )) {
    const name = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
    if (!/date|time|(?:published|publication)$/iu.test(name)) continue;
    const date = iso(element.getAttribute('content') ?? undefined, style);
    if (date) return date;
  }
  return undefined;
}

/** The only date in the element of the story itself, as in a column beside its text. */
function inArticle(page: Document, style: Style): string | undefined {
  const headline = page.querySelector('h1');
  const article = headline?.closest('article') ?? page.querySelector('article:only-of-type');
  const found = [...(article?.querySelectorAll('time') ?? [])]
    .filter((time) => !time.closest(otherStories) && !isOfAnother(time, headline))
    .map((time) => iso(time.getAttribute('datetime') ?? undefined, style) ?? dateIn(wordsOf(time), style));
  return new Set(found).size === 1 ? found[0] : undefined;
}

const labels = new Set('h3 h4 h5 h6 dt strong b span p div'.split(' '));

/** Right after a label: "Published", "Tayang". */
function afterLabel(page: Document, style: Style): string | undefined {
  for (const label of elementsNamed(page, labels)) {
    if (label.childElementCount > 1 || !published.test(wordsOf(label))) continue;
    const next = label.nextElementSibling;
    const date = next && wordsOf(next).length <= 40 ? dateIn(wordsOf(next), style) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** The date that stands nearest to the headline, in the story's own head or foot, not in a list of other stories. */
function visible(page: Document, style: Style): string | undefined {
  const heading = headlineOf(page) ?? null;
  const marked = new Set(selectPossible(page, dated));
  const names = new Set([heading?.localName ?? 'h1', 'p']);
  const all = elementsIn(page).filter((element) => names.has(element.localName) || marked.has(element));
  for (const element of outwards(all, heading ? Math.max(0, all.indexOf(heading)) : 0)) {
    if (!marked.has(element)) continue;
    const text = wordsOf(element);
    if (text.length > 160) continue;
    const date = iso(momentOf(element), style) ?? dateIn(text, style);
    if (!date || standsApart(element, elsewhere, heading) || isOfAnother(element, heading)) continue;
    if (!element.closest('a[href]')?.querySelector('h1, h2, h3, h4, img')) return date;
  }
  return undefined;
}

/** From the one at `start` on, the nearest first; one before it counts as three times as far. */
function* outwards(elements: readonly Element[], start: number): Generator<Element> {
  let before = start;
  for (let at = start; at < elements.length || before > 0; at++) {
    const earlier = (at - start) % 3 === 0 && at > start ? elements[--before] : undefined;
    if (earlier) yield earlier;
    const later = elements[at];
    if (later) yield later;
  }
}

function inAddress(url: URL): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-])/u.exec(
    url.pathname,
  );
  return match
    ?.slice(1, 4)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The earlier of the two; a bare day has no hour to compare by. */
function precedes(date: string, other: string): boolean {
  if (date.length <= 10 || other.length <= 10) return date.slice(0, 10) < other.slice(0, 10);
  return Date.parse(date) < Date.parse(other);
}

/** Said of both publication and change: a system that builds all its pages anew says so of every page. */
const isBuilt = (told: string, modified: string | undefined): boolean => told === modified;

const isDaysBefore = (date: string, other: string): boolean =>
  Date.parse(other.slice(0, 10)) - Date.parse(date.slice(0, 10)) > 86_400_000;

/** The same minute as another source tells it, where that knows the offset from UTC and `date` does not. */
function withOffset(date: string, others: () => readonly (string | undefined)[]): string {
  if (!/T[\d:]+$/u.test(date)) return date;
  const same = (other: string | undefined) =>
    other?.startsWith(date.slice(0, 16)) && /(?:Z|[+-]\d\d:\d\d)$/u.test(other);
  return others().find(same) ?? date;
}

/**
 * Published and modified, apart. Published hours after its last change is what was written ahead: that change is none. A
 * change more than a day before contradicts it, which readers are told. Order of trust: JSON-LD, meta, microdata, the
 * visible page, the address.
 */
export function datesOf({ page, url, meta, data, lang, tongues, lines }: DateSources): {
  published?: Told;
  modified?: Told;
} {
  const style = { monthFirst: (lang ?? 'en') === 'en' || lang === 'en-US', lang, tongues };
  const { story } = data;
  const modified =
    told('json-ld', iso(textIn(story.dateModified), style)) ??
    told('meta', iso(meta(...modifiedNames), style)) ??
    told('page', changedBeside(lines(), style));
  const inNames = (names: readonly string[]) => names.map((name) => iso(meta(name), style)).find(Boolean);
  const said =
    told('json-ld', iso(textIn(story.datePublished) ?? textIn(story.dateCreated), style)) ??
    told('meta', inNames(publishedNames) ?? inMeta(page, style) ?? inNames(otherNames));
  let nearest: { readonly date: string | undefined } | undefined;
  const shown = () => {
    nearest ??= { date: visible(page, style) };
    return nearest.date;
  };
  const seen = !said || isBuilt(said.value, modified?.value) ? told('page', shown()) : undefined;
  const dated =
    (said && seen && isDaysBefore(seen.value, said.value) ? seen : said) ??
    seen ??
    told('page', besideHeadline(lines(), style) ?? inArticle(page, style) ?? afterLabel(page, style)) ??
    told('address', inAddress(url)) ??
    told('json-ld', iso(textIn(story.uploadDate), style));
  const others = () => [shown(), besideHeadline(lines(), style)];
  const published = dated && { ...dated, value: withOffset(dated.value, others) };
  const isAhead =
    modified &&
    published &&
    precedes(modified.value, published.value) &&
    !isDaysBefore(modified.value, published.value);
  return { ...(published && { published }), ...(modified && !isAhead && { modified }) };
}
