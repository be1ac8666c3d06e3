import { possibleOn } from '../possible.ts';
import { wordsOf } from '../text.ts';
import { standsApart } from './apart.ts';
import { bare } from './compare.ts';
import { listOf, type StoryData, textIn } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { decoded } from './title.ts';
import { dateIn } from './visible-date.ts';

const role =
  /^(?:(?:written|posted|reported|published|words|text|story|ditulis|dilaporkan|geschrieben|escrito|scritto)\s+)?(?:by|oleh|von|par|por|door|di|da|autor(?:en|in)?|auteur|author|penulis|reporter|redaktur\s*(?:&|dan)\s*reporter|redaktur|editor|wartawan|kontributor|pewarta|jurnalis)\b\s*[:.-]?\s*|^(?:tim|laporan)\s*:\s*/iu;
const noName =
  /^(?:https?:|www\.|@)|^(?:admin|administrator|editor|staff|redaksi|author|unknown|null|undefined|none|guest|the author|anonymous|folgen|teilen|abbruch|cancel|learn more|read more|view (?:all|more) posts|information|written by|about the author|share|follow|[a-z]+(?:\.[a-z]+){2,})$/iu;
const marks = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[class*="byline" i] [class*="name" i]',
  '[class*="byline" i] a',
  '[class*="byline" i]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i]',
  '[class*="author" i] a',
  '[class*="author" i]',
  '[class*="penulis" i], [class*="reporter" i], [class*="writer" i]',
  'p.waktu',
];
const elsewhere =
  'nav, footer, aside, li, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="recommend" i], blockquote';

const authorMarks =
  '[itemprop~="author"], a[rel~="author"], [class*="author-name" i], [class*="author_name" i], [class*="type-author" i], [class*="meta-author" i], [class~="author" i]';
const otherStories =
  'nav, footer, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="card" i], blockquote';

/** A name without "By", "Oleh", "Redaktur & Reporter :", a date or an address; undefined where none is left. */
export function cleanName(text: string): string | undefined {
  let name = decoded(text)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(role, '').trim();
  }
  name =
    name
      .split(/\s+[|·•–—]\s+|\s+-\s+|\s*[|·•]\s*/u)[0]
      ?.replace(/\S+@\S+/gu, '')
      .replace(/\b(?:published|updated|posted|last updated|on)\b.*$/iu, (rest) => (dateIn(rest) ? '' : rest))
      .replace(/,.*$/u, (rest) => (dateIn(rest) ? '' : rest))
      .replace(/^[\s,;:/-]+|[\s,;:/✉-]+$/gu, '')
      .trim() ?? '';
  const fits =
    name.length >= 2 && name.length <= 90 && /\p{L}/u.test(name) && !noName.test(name) && !dateIn(name);
  return fits ? name : undefined;
}

function unique(names: readonly (string | undefined)[]): string | undefined {
  const known = new Map(names.flatMap((name) => (name ? [[bare(name), name] as const] : [])));
  const kept = [...known.entries()].filter(
    ([key]) => ![...known.keys()].some((other) => other !== key && other.includes(key)),
  );
  return kept.map(([, name]) => name).join(', ') || undefined;
}

function fromData({ story, resolve }: StoryData): string | undefined {
  const authors = listOf(story.author ?? story.creator).flatMap((author) => listOf(resolve(author)));
  const named = authors.flatMap((author) =>
    typeof author === 'string' ? [author] : listOf((author as { name?: unknown }).name),
  );
  return unique(named.map((name) => cleanName(textIn(name) ?? '')));
}

const editorMarks = '[class*="author" i], [class*="editor" i], [class*="redaktur" i]';

/** Whom the page itself calls its editor: some systems give them to machines as the author. */
const editors = (page: Document): readonly string[] =>
  [...page.querySelectorAll(possibleOn(page, editorMarks))]
    .map((element) => /^(?:editor|redaktur)\s*:\s*(.{2,60})$/iu.exec(wordsOf(element))?.[1])
    .map((name) => bare(name ?? ''))
    .filter(Boolean);

/** A scholarly page names each author in an element of its own. */
const cited = (page: Document): string | undefined =>
  unique(
    [...page.querySelectorAll('meta[name="citation_author" i]')].map((author) =>
      cleanName(author.getAttribute('content') ?? ''),
    ),
  );

/** The first mark that holds names, in the story's head before its foot. */
function visible(page: Document, edited: readonly string[]): string | undefined {
  const headline = page.querySelector('h1');
  for (const mark of marks) {
    const names = [...page.querySelectorAll(possibleOn(page, mark))]
      .filter((element) => !standsApart(element, elsewhere, headline))
      .slice(0, 6)
      .map((element) => wordsOf(element))
      .filter((text) => text.length < 120)
      .map(cleanName)
      .filter((name) => name !== undefined)
      .filter((name) => !edited.includes(bare(name)));
    const first = names[0];
    if (first) return mark.includes('[class*="author" i]') ? first : unique(names.slice(0, 4));
  }
  return undefined;
}

/** In a list or a column beside the story, where a page marks one name alone as its author. */
function marked(page: Document): string | undefined {
  const headline = page.querySelector('h1');
  const names = [...page.querySelectorAll(possibleOn(page, authorMarks))]
    .filter((element) => !standsApart(element, otherStories, headline))
    .map((element) => cleanName(wordsOf(element)))
    .filter((name) => name !== undefined);
  return new Set(names.map(bare)).size === 1 ? names[0] : undefined;
}

const signed =
  /^(?:(?:written |posted |words |story )?by|oleh|von|par|por|door|author|penulis|reporter|text|ditulis oleh)\b\s*:?\s+(?=\p{Lu})/iu;
const label = /^(?:(?:written|posted|article|words|story) )?by:?$|^(?:oleh|penulis|author|von|par)\s*:?$/iu;
const authorPage =
  /\/(?:authors?|autore?s?|autor(?:en|in)?|penulis|writers?|contributors?|by|profile|people|team|staff|user|users)\/[^/]+/iu;
const looksLikeName = (name: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s?){1,5}$/u.test(name) && name.includes(' ');

/** A small line near the headline that says who signed, or links to a person. */
function besideHeadline(lines: readonly Element[]): string | undefined {
  for (const line of lines) {
    const text = wordsOf(line);
    if (label.test(text)) {
      const named = line.nextElementSibling;
      if (named && looksLikeName(wordsOf(named))) return cleanName(wordsOf(named));
    }
    if (!signed.test(text)) continue;
    const name = cleanName(text);
    if (name && name.split(' ').length <= 8) return name;
  }
  const linked = lines.find((line) => {
    const link = line.closest('a[href]');
    return link && authorPage.test(link.getAttribute('href') ?? '') && looksLikeName(wordsOf(line));
  });
  return linked && cleanName(wordsOf(linked));
}

const metaNames = [
  'jpnncom_news_author',
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author_name',
] as const;

export interface BylineSources {
  readonly page: Document;
  readonly meta: Meta;
  readonly data: StoryData;
  /** Small lines around the headline. */
  readonly lines: () => readonly Element[];
  readonly siteName: string | undefined;
}

/**
 * Who wrote it, names parted by commas. Order of trust: JSON-LD, meta, microdata and the visible page; the site's own
 * name only where nobody else is named.
 */
export function bylineOf({ page, meta, data, lines, siteName }: BylineSources): string | undefined {
  const publisher = textIn(data.resolve(data.story.publisher), 'name') ?? '';
  const houses = [siteName ?? '', publisher].map(bare).filter(Boolean);
  const isHouse = (name: string) =>
    houses.some((house) => house === bare(name) || bare(name).startsWith(`${house} `));
  const told = [
    fromData(data),
    cited(page),
    ...metaNames.map((name) => cleanName(meta(name) ?? '')),
    /^(?:written )?by$/iu.test(meta('twitter:label1') ?? '')
      ? cleanName(meta('twitter:data1') ?? '')
      : undefined,
  ].filter((name) => name !== undefined);
  const edited = editors(page);
  const seen = () =>
    [visible(page, edited), besideHeadline(lines()), marked(page)].filter((name) => name !== undefined);
  const unedited = edited.includes(bare(told[0] ?? '')) ? visible(page, edited) : undefined;
  return (
    unedited ??
    told.find((name) => !isHouse(name)) ??
    seen().find((name) => !isHouse(name)) ??
    told[0] ??
    seen()[0]
  );
}
