import type { Picture } from '../article.ts';
import { addressOf } from './address.ts';
import { bylineOf } from './byline.ts';
import { datesOf } from './dates.ts';
import { headLines } from './head-lines.ts';
import { storyData, textIn } from './json-ld.ts';
import { directionOf, languageOf } from './language.ts';
import { metaOf } from './meta.ts';
import { sectionOf } from './section.ts';
import { standfirstOf } from './standfirst.ts';
import { decoded, titleOf } from './title.ts';
import { type Origins, type Told, told } from './told.ts';
import type { Tongues } from './tongues.ts';

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
  /** Where each was read. */
  readonly origins: Origins;
}

function pictureOf(address: string | undefined, url: URL): Picture | undefined {
  if (!address || !URL.canParse(address, url.href)) return undefined;
  const src = new URL(address, url);
  return /^https?:$/u.test(src.protocol) ? { src: src.href } : undefined;
}

/** Reads everything that stands beside the story; each value by its own order of trust. */
export function readParticulars(page: Document, url: URL, tongues?: Tongues): Particulars {
  const meta = metaOf(page);
  const data = storyData(page, url);
  const { story, resolve } = data;
  const lang = languageOf(page, meta('og:locale') ?? textIn(story.inLanguage, 'name'));
  const siteName =
    told('open-graph', meta('og:site_name')) ??
    told('json-ld', textIn(resolve(story.publisher), 'name')) ??
    told('meta', meta('application-name'));
  const picture =
    told('open-graph', meta('og:image:secure_url', 'og:image')) ??
    told('json-ld', textIn(story.image, 'url', 'contentUrl')) ??
    told('meta', meta('twitter:image', 'twitter:image:src'));
  let around: readonly Element[] | undefined;
  const lines = () => {
    around ??= headLines(page);
    return around;
  };
  const title = titleOf({ page, url, meta, data, siteName: siteName?.value });
  const read = {
    title,
    standfirst: told(
      'page',
      standfirstOf(page, meta('og:description', 'description') ?? textIn(story.description)),
    ),
    byline: bylineOf({ page, meta, data, lang: lang?.value, lines, siteName: siteName?.value, tongues }),
    ...datesOf({ page, url, meta, data, lang: lang?.value, tongues, lines }),
    lang,
    siteName: siteName && { ...siteName, value: decoded(siteName.value) },
    section: sectionOf({ page, url, meta, data, title: title?.value }),
  };
  const image = pictureOf(picture?.value, url);
  const known = Object.entries<Told | undefined>({ ...read, image: image && picture }).filter(
    (entry): entry is [string, Told] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(known.map(([name, { value }]) => [name, value])),
    ...(image && { image }),
    dir: directionOf(page, lang?.value),
    address: addressOf(page, url, meta),
    origins: Object.fromEntries(known.map(([name, { from }]) => [name, from])),
  };
}
