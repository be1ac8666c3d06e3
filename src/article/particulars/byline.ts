import { saying } from '../saying.ts';
import { selectAny } from '../select.ts';
import { signedTogether } from './byline-elsewhere.ts';
import { editorsOf, markedByName, seenOn, signatureOf } from './byline-on-page.ts';
import { bare } from './compare.ts';
import { listOf, type StoryData, textIn } from './json-ld.ts';
import type { Meta } from './meta.ts';
import { cleanName, unique } from './name.ts';
import { type Told, told } from './told.ts';
import type { Tongues } from './tongues.ts';

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
    selectAny(page, ['meta[name="citation_author" i]', 'meta[name="citation_authors" i]']).map((author) =>
      cleanName((author.getAttribute('content') ?? '').replace(/^([^,;]+), ([^,;]+)$/u, '$2 $1')),
    ),
  );

const metaNames =
  'jpnncom_news_author author article:author content_author parsely-author sailthru.author dc.creator dcterms.creator byl article:author_name'.split(
    ' ',
  );

/** What a system calls whoever put the page in: "sari.d", "SariD", "Kabar Admin". */
const isAccount = (name: string): boolean => /^\S*\p{Ll}(?:\.\p{Ll}|\p{Lu}|\d)\S*$|\b[Aa]dmin$/u.test(name);

/** Stands in the page for readers to see. */
function isShown(page: Document, names: string): boolean {
  const text = page.body.textContent ?? '';
  const name = names.split(', ')[0] ?? '';
  return text.includes(name) || saying(text)(name);
}

/** What readers see instead of the name that is told to machines: others who signed with them, or somebody else. */
function signedOtherwise(page: Document, told: string, lines: () => readonly Element[]): string | undefined {
  const together = signedTogether(page);
  if (together && bare(together) !== bare(told) && bare(together).includes(bare(told))) return together;
  return isShown(page, told) ? undefined : signatureOf(lines());
}

export interface BylineSources {
  readonly page: Document;
  readonly meta: Meta;
  readonly data: StoryData;
  /** Small lines around the headline. */
  readonly lines: () => readonly Element[];
  readonly siteName: string | undefined;
  readonly lang: string | undefined;
  readonly tongues?: Tongues | undefined;
}

/**
 * Who wrote it, names parted by commas. Order of trust: JSON-LD, meta, microdata and the visible page; the site's own
 * name only where nobody else is named.
 */
export function bylineOf({
  page,
  meta,
  data,
  lang,
  lines,
  siteName,
  tongues,
}: BylineSources): Told | undefined {
  const publisher = textIn(data.resolve(data.story.publisher), 'name') ?? '';
  const initials = (siteName ?? '').match(/\b\p{Lu}/gu)?.join('') ?? '';
  const houses = [siteName ?? '', publisher, initials].map(bare).filter(Boolean);
  const isHouse = (name: string) =>
    houses.some((house) => house === bare(name) || bare(name).startsWith(`${house} `));
  const sources = [
    told('json-ld', fromData(data)),
    told('meta', meta('citation_author', 'citation_authors') && cited(page)),
    ...metaNames.map((name) => told('meta', cleanName(meta(name) ?? ''))),
    /^(?:written )?by$/iu.test(meta('twitter:label1') ?? '')
      ? told('meta', cleanName(meta('twitter:data1') ?? ''))
      : undefined,
  ].filter((source) => source !== undefined);
  const edited = editorsOf(page);
  let anyone: string | undefined;
  const seen = () => {
    for (const name of seenOn(page, lines, { edited, lang, signer: tongues?.signer })) {
      if (name !== undefined && !isHouse(name)) return name;
      anyone ??= name;
    }
    return undefined;
  };
  const withoutHouse = (source: Told | undefined): Told | undefined => {
    const people = source?.value.split(', ').filter((name) => !houses.includes(bare(name)));
    return source && people?.length ? { ...source, value: people.join(', ') } : source;
  };
  const unedited = edited.includes(bare(sources[0]?.value ?? '')) ? markedByName(page, edited) : undefined;
  const named = sources.find(({ value }) => !isHouse(value) && !isAccount(value));
  return withoutHouse(
    told('page', unedited) ??
      (named && (told('page', signedOtherwise(page, named.value, lines)) ?? named)) ??
      told('page', seen()) ??
      sources.find(({ value }) => !isHouse(value)) ??
      sources[0] ??
      told('page', anyone),
  );
}
