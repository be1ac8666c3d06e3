import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../src/article/article.ts';
import { extract } from '../../src/article/extract.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { tonguesElsewhere } from '../../src/article/particulars/tongues-elsewhere.ts';
import type { PageWindow } from '../../src/article/sanitise.ts';
import { textOf } from '../../src/article/text.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import { minutesToRead, wordsIn } from '../../src/reader/story/reading-time.ts';

/** Where a page is taken to have been read when nobody says so. */
const nowhere = 'https://page.invalid/a-page-without-an-address';

function addressOf(page: Document, given: string | undefined): URL {
  const named = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  for (const address of [given ?? '', named])
    if (/^https?:/iu.test(address) && URL.canParse(address)) return new URL(address);
  return new URL(nowhere);
}

/** The story in a saved page, whatever kind of page it is; undefined where it holds none. Scripts do not run. */
export function articleIn(html: string, address?: string): Article | undefined {
  const saved = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { window } = saved;
  const url = addressOf(window.document, address);
  saved.reconfigure({ url: url.href });
  const site = siteOf(url.hostname);
  return extract(window.document, {
    url,
    window: window as unknown as PageWindow,
    anyway: true,
    phrases: everyLanguage,
    forms: site ? [] : formsElsewhere,
    ...(!site && { tongues: tonguesElsewhere }),
    ...(site && { site }),
  });
}

/** The content as HTML. */
export function htmlOf({ content }: Article): string {
  const holder = content.ownerDocument.createElement('div');
  holder.append(content.cloneNode(true));
  return holder.innerHTML.trim();
}

/** One answer of the extractor, as README promises it; absent means unknown. */
export function answerOf(article: Article | undefined): object {
  if (!article) return { readerable: false, text: '', html: '', removed: [] };
  const {
    readerable,
    title,
    standfirst,
    byline,
    published,
    modified,
    lang,
    dir,
    siteName,
    section,
    source,
    image,
    next,
    origins,
    removed,
  } = article;
  const text = textOf(article.content);
  return {
    readerable,
    title,
    standfirst,
    byline,
    published,
    modified,
    lang,
    dir,
    siteName,
    section,
    source,
    image,
    address: article.address,
    words: wordsIn(text, lang),
    minutes: minutesToRead(text, lang),
    text,
    html: htmlOf(article),
    next,
    origins,
    removed,
  };
}
