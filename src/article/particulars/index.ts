import type { Picture } from '../article.ts';
import { bylineOf } from './byline.ts';
import { datesOf } from './dates.ts';
import { headLines } from './head-lines.ts';
import { storyData, textIn } from './json-ld.ts';
import { directionOf, languageOf } from './language.ts';
import { metaOf } from './meta.ts';
import { standfirstOf } from './standfirst.ts';
import { decoded, titleOf } from './title.ts';

/** What a page says about its story. Absent means unknown. */
export interface Particulars {
  readonly title?: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly siteName?: string;
  readonly section?: string;
  readonly image?: Picture;
  readonly address: string;
}

const known = <T extends object>(values: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;

function addressOf(page: Document, url: URL): string {
  const named = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim();
  if (!named || !URL.canParse(named, url.href)) return url.href;
  const address = new URL(named, url);
  return /^https?:$/u.test(address.protocol) && address.pathname !== '/' ? address.href : url.href;
}

function pictureOf(address: string | undefined, url: URL): Picture | undefined {
  if (!address || !URL.canParse(address, url.href)) return undefined;
  const src = new URL(address, url);
  return /^https?:$/u.test(src.protocol) ? { src: src.href } : undefined;
}

/** Reads everything that stands beside the story; each value by its own order of trust. */
export function readParticulars(page: Document, url: URL): Particulars {
  const meta = metaOf(page);
  const data = storyData(page, url);
  const { story, resolve } = data;
  const lang = languageOf(page, meta('og:locale') ?? textIn(story.inLanguage, 'name'));
  const siteName =
    meta('og:site_name') ?? textIn(resolve(story.publisher), 'name') ?? meta('application-name');
  const address =
    meta('og:image:secure_url', 'og:image') ??
    textIn(story.image, 'url', 'contentUrl') ??
    meta('twitter:image', 'twitter:image:src');
  let around: readonly Element[] | undefined;
  const lines = () => {
    around ??= headLines(page);
    return around;
  };
  return known<Particulars>({
    title: titleOf({ page, url, meta, data, siteName }),
    standfirst: standfirstOf(page, meta('og:description', 'description') ?? textIn(story.description)),
    byline: bylineOf({ page, meta, data, lines, siteName }),
    ...datesOf({ page, url, meta, data, lang, lines }),
    lang,
    dir: directionOf(page, lang),
    siteName: siteName && decoded(siteName),
    section: textIn(story.articleSection) ?? meta('article:section'),
    image: pictureOf(address, url),
    address: addressOf(page, url),
  });
}
