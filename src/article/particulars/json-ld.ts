import { wordOverlap } from './compare.ts';

/** A JSON-LD object, of which nothing is taken for granted. */
export type Data = Readonly<Record<string, unknown>>;

export interface StoryData {
  /** The object that describes the story; empty where the page has none. */
  readonly story: Data;
  /** The way from the front page to the story. */
  readonly way: Data | undefined;
  /** What a reference (`{"@id": …}`) stands for, or the value itself. */
  resolve(value: unknown): unknown;
}

const storyType = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|^Report|^Review|^Recipe)$/u;
const pageType = /(?:WebPage|ItemPage|AboutPage)$/u;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** What is wrong with some, worst last; most are right as they stand, and need not be read more than once. */
const mendings: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => json.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/gu, ''),
  (json) => json.replace(/\s+/gu, ' ').replace(/,\s*([}\]])/gu, '$1'),
];

function parsed(source: string): unknown {
  let json = source;
  for (const mended of mendings) {
    json = mended(json);
    try {
      return JSON.parse(json);
    } catch (problem) {
      if (!(problem instanceof SyntaxError)) throw problem;
    }
  }
  return undefined;
}

const nests = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'blogPost', 'breadcrumb'] as const;

/** All objects that stand in lists and graphs, at most a few levels down. */
function objectsIn(value: unknown, levels = 4): readonly Data[] {
  if (levels < 0) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => objectsIn(item, levels - 1));
  if (!isData(value)) return [];
  return [value, ...nests.flatMap((nest) => objectsIn(value[nest], levels - 1))];
}

const typesOf = (data: Data): readonly string[] =>
  listOf(data['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/u, '')] : []));

/** A filled string: the value itself, or the first of `keys` within it. */
export function textIn(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim()) return item.trim();
    if (!isData(item)) continue;
    for (const key of keys) {
      const inner = textIn(item[key]);
      if (inner) return inner;
    }
  }
  return undefined;
}

function likelihood(data: Data, title: string, address: string): number {
  const types = typesOf(data);
  const kind = types.some((type) => storyType.test(type))
    ? 2
    : types.some((type) => pageType.test(type))
      ? 0.5
      : 0;
  if (!kind) return 0;
  const headline = textIn(data.headline) ?? textIn(data.name) ?? '';
  const here = [data.url, data['@id'], data.mainEntityOfPage].some((where) =>
    textIn(where, '@id', 'url')
      ?.replace(/[#?].*$/u, '')
      .endsWith(address),
  );
  return (
    kind + (here ? 1 : 0) + (headline ? wordOverlap(headline, title) : 0) + (data.datePublished ? 0.4 : 0)
  );
}

/** What the page's JSON-LD says about the story that the page itself shows, not about suggested ones. */
export function storyData(page: Document, url: URL): StoryData {
  const objects: Data[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    objects.push(...objectsIn(parsed(script.textContent ?? '')));
  }
  const named = new Map(
    objects.flatMap((data) => (typeof data['@id'] === 'string' ? [[data['@id'], data]] : [])),
  );
  let story: Data = {};
  let most = 0;
  for (const data of objects) {
    const likely = likelihood(data, page.title, url.pathname);
    if (likely > most) [story, most] = [data, likely];
  }
  return {
    story,
    way: objects.find((data) => typesOf(data).includes('BreadcrumbList')),
    resolve: (value) =>
      isData(value) && typeof value['@id'] === 'string' && Object.keys(value).length <= 2
        ? (named.get(value['@id']) ?? value)
        : value,
  };
}
