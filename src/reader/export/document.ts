import { urlOf } from '../story/address.ts';
import { inWords } from '../story/dates.ts';
import { makerFor } from '../story/make.ts';
import { cleanAddress } from './citation.ts';
import type { Exported } from './exporters.ts';

const css = `body { max-width: 33em; margin: 2em auto; padding: 0 1em; font: 1.15em/1.6 Georgia, serif; color: #1d1c1a; background: #fdfcf9; }
h1, h2, h3 { line-height: 1.25; } img { max-width: 100%; height: auto; } figure { margin: 1.5em 0; }
figcaption, .source { font: 0.8em/1.5 sans-serif; color: #625e57; } blockquote { margin-left: 0; padding-left: 1em; border-left: 2px solid #e2ded5; }
table { border-collapse: collapse; } td, th { padding: 0.3em 0.8em 0.3em 0; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; }`;

/** The story as a document of its own: nothing of the reader and nothing of the page, and it asks no server. */
export function documentOf({ article, body, lang, dir, speech }: Exported): Document {
  const page = body.ownerDocument.implementation.createHTMLDocument(article.title);
  const make = makerFor(page);
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  page.head.prepend(make('meta', { charset: 'utf-8' }));
  page.head.append(make('meta', { name: 'viewport', content: 'width=device-width' }), make('style', {}, css));
  const day = article.published ? inWords(article.published, speech.language)?.words : undefined;
  const address = cleanAddress(article.address);
  const source = [article.byline, article.siteName, day].filter(Boolean).join(' · ');
  const lead = article.image;
  page.body.append(
    make('h1', {}, article.title),
    ...(article.standfirst ? [make('p', {}, make('strong', {}, article.standfirst))] : []),
    make(
      'p',
      { class: 'source' },
      source,
      source ? make('br') : undefined,
      make('a', { href: address }, address),
    ),
    ...(lead && !shows(body, lead.src)
      ? [
          make(
            'figure',
            {},
            make('img', { src: lead.src, alt: lead.alt ?? '' }),
            lead.caption ? make('figcaption', {}, lead.caption) : undefined,
          ),
        ]
      : []),
    page.importNode(body, true),
  );
  for (const element of page.querySelectorAll('[loading], [decoding]')) {
    element.removeAttribute('loading');
    element.removeAttribute('decoding');
  }
  return page;
}

function shows(body: DocumentFragment, address: string): boolean {
  const path = urlOf(address)?.pathname;
  return [...body.querySelectorAll('img')].some(({ src }) => urlOf(src)?.pathname === path);
}
