import { editorsOf, markedByName, seenOn } from './byline-on-page.ts';
import { bare } from './compare.ts';
import { listOf, type StoryData, textIn } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { cleanName, unique } from './name.ts';

function fromData({ story, resolve }: StoryData): string | undefined {
  const authors = listOf(story.author ?? story.creator).flatMap((author) => listOf(resolve(author)));
  const named = authors.flatMap((author) =>
    typeof author === 'string' ? [author] : listOf((author as { name?: unknown }).name),
  );
  return unique(named.map((name) => cleanName(textIn(name) ?? '')));
}

/** A scholarly page names each author in an element of its own. */
const cited = (page: Document): string | undefined =>
  unique(
    [...page.querySelectorAll('meta[name="citation_author" i], meta[name="citation_authors" i]')].map(
      (author) => cleanName(author.getAttribute('content') ?? ''),
    ),
  );

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
  const edited = editorsOf(page);
  const seen = () => [...seenOn(page, lines, edited)].filter((name) => name !== undefined);
  const unedited = edited.includes(bare(told[0] ?? '')) ? markedByName(page, edited) : undefined;
  return (
    unedited ??
    told.find((name) => !isHouse(name)) ??
    seen().find((name) => !isHouse(name)) ??
    told[0] ??
    seen()[0]
  );
}
