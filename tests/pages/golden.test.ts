import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { extract } from '../../src/article/extract.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { furtherPages, join, pageReader } from '../../src/article/pages/index.ts';
import { tonguesElsewhere } from '../../src/article/particulars/tongues-elsewhere.ts';
import type { PageWindow } from '../../src/article/sanitise.ts';
import { blocksOf } from '../../src/article/text.ts';
import { findClutter } from '../../src/clutter/find-clutter.ts';
import type { Finding } from '../../src/clutter/finding.ts';
import { latinLetter } from '../../src/clutter/language/alphabets.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { en } from '../../src/clutter/language/lexicons/en.ts';
import { id } from '../../src/clutter/language/lexicons/id.ts';
import { phrasesOf } from '../../src/clutter/language/phrases.ts';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import { hide } from '../../src/page/hiding/hide.ts';
import { marks } from '../../src/page/hiding/marks.ts';
import { liveDocument, settled } from '../page/live.ts';
import { type Golden, goldenPages } from './golden.ts';

const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
const sanitiser = window as unknown as PageWindow;
const marked = `[${marks.kind}]`;

/** Kinds that may go from a page that is no story. */
const anywhere: readonly string[] = ['ad-slot', 'app-banner', 'push-prompt', 'sticky'];

const indonesian = phrasesOf([id], latinLetter);
const indonesianAndEnglish = phrasesOf([en, id], latinLetter);
/** What the extension knows of a page when it cleans it: on its own sites it listens for their language only. */
function asCleaned({ hostname }: URL) {
  const site = siteOf(hostname);
  return { site, phrases: site ? indonesian : everyLanguage };
}
/** The same for the reader. */
function asRead({ hostname }: URL) {
  const site = siteOf(hostname);
  return site
    ? { site, phrases: indonesianAndEnglish, forms: [] }
    : { phrases: everyLanguage, forms: formsElsewhere, tongues: tonguesElsewhere };
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');
const count = (text: string, part: string) => text.split(part).length - 1;

/** Every page of the story, each as if it had been opened. */
const pagesOf = ({ url, html, further }: Golden): readonly (readonly [URL, string])[] => [
  [url, html],
  ...[...further].map(([address, more]) => [new URL(address), more] as const),
];

/** What a reader sees of the page, without white space. */
function visible(page: Document): string {
  const copy = page.body.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll(`script, style, noscript, template, ${marked}`)) unseen.remove();
  return squeezed(copy.textContent ?? '');
}

interface Cleaned {
  readonly page: Document;
  readonly findings: readonly Finding[];
  readonly html: string;
  readonly before: string;
  readonly after: string;
  undo(): void;
}

async function clean(html: string, url: URL): Promise<Cleaned> {
  const { page } = liveDocument(html, url.href);
  await settled();
  const [whole, before] = [page.documentElement.outerHTML, visible(page)];
  const ended = new AbortController();
  const findings = findClutter(page, asCleaned(url));
  for (const finding of findings) hide(finding, { keep: () => undefined }, ended.signal);
  await settled();
  return { page, findings, html: whole, before, after: visible(page), undo: () => ended.abort() };
}

function read({ html, url }: Golden): Article | undefined {
  const { page } = liveDocument(html, url.href);
  return extract(page, {
    ...asRead(url),
    url,
    findings: findClutter(page, asCleaned(url)),
    window: sanitiser,
  });
}

async function whole(golden: Golden): Promise<Article> {
  const first = read(golden);
  if (!first) throw new Error('No story was found.');
  const fetch = async (address: string) => {
    const html = golden.further.get(address);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(html ?? '', { status: html === undefined ? 404 : 200, headers });
  };
  const { url } = golden;
  const pages = furtherPages(first, { url, fetch, read: pageReader(asRead(url), sanitiser) });
  const articles: [Article, ...Article[]] = [first];
  for (let step = await pages.next(); ; step = await pages.next()) {
    if (!step.done) articles.push(step.value);
    else if (step.value.reason === 'complete') return join(articles);
    else throw new Error(`The further pages ended: ${JSON.stringify(step.value)}.`);
  }
}

/** What `expected.txt` may say of a story, and where the answer says it. */
const particulars: Readonly<Record<string, (article: Article) => string | undefined>> = {
  title: ({ title }) => title,
  standfirst: ({ standfirst }) => standfirst,
  byline: ({ byline }) => byline,
  published: ({ published }) => published,
  modified: ({ modified }) => modified,
  lang: ({ lang }) => lang,
  dir: ({ dir }) => dir,
  site: ({ siteName }) => siteName,
  image: ({ image }) => fileOf(image?.src),
  caption: ({ image }) => image?.caption,
};

/** The name of a picture's file, whatever its format and size. */
const fileOf = (address: string | null | undefined) =>
  address
    ?.split(/[?#]/u)[0]
    ?.split('/')
    .at(-1)
    ?.replace(/\.\w+$/u, '');

const picturesIn = ({ content }: Article): readonly string[] =>
  [...content.querySelectorAll('figure')].map((figure) => {
    const caption = figure.querySelector('figcaption')?.textContent ?? '';
    const file = fileOf(figure.querySelector('img')?.getAttribute('src'));
    return `${file} ${caption}`.replace(/\s+/gu, ' ').trim();
  });

describe.each(goldenPages.filter(({ blocks }) => blocks))('the story $slug', (golden) => {
  test('is read whole, in order, with nothing foreign', async () => {
    const article = await whole(golden);
    expect(blocksOf(article.content)).toEqual(golden.blocks);
    expect(picturesIn(article)).toEqual(expect.arrayContaining([...golden.all('picture')]));
  });

  test('has its particulars', () => {
    const article = read(golden);
    const names = Object.keys(particulars).filter((name) => golden.all(name).length > 0);
    const known = (value: string | undefined) => value ?? 'unknown';
    expect(names.map((name) => `${name}: ${article && known(particulars[name]?.(article))}`)).toEqual(
      names.map((name) => `${name}: ${golden.all(name)[0]}`),
    );
  });
});

/** What of `texts` is on the page, and how often it must be there after cleaning. */
const present = (texts: readonly string[], { before }: Cleaned) =>
  texts.filter((text) => before.includes(squeezed(text)));
const boxes = (selectors: readonly string[], { page }: Cleaned) =>
  selectors.flatMap((selector) => [...page.querySelectorAll(selector)]);

describe.each(goldenPages)('the page $slug', (golden) => {
  const { blocks = [] } = golden;
  const clutter = golden.all('hidden');
  const stays = [...new Set([...blocks, ...golden.all('stays')])];

  test('is clean, and nothing of its story hidden', async () => {
    const seen = new Set<string>();
    for (const [url, html] of pagesOf(golden)) {
      const cleaned = await clean(html, url);
      for (const text of present([...clutter, ...stays], cleaned)) seen.add(text);
      expect(present(clutter, cleaned).filter((text) => cleaned.after.includes(squeezed(text)))).toEqual([]);
      const lost = present(stays, cleaned).filter((text) => {
        const printed = count(cleaned.before, squeezed(text));
        const told = blocks.filter((block) => block === text).length || 1;
        return count(cleaned.after, squeezed(text)) < Math.min(printed, told);
      });
      expect(lost).toEqual([]);
      const open = boxes(golden.all('hidden-box'), cleaned).filter((box) => !box.closest(marked));
      const shut = boxes(golden.all('stays-box'), cleaned).filter((box) => box.closest(marked));
      expect([...open, ...shut].map((box) => box.outerHTML)).toEqual([]);
    }
    expect([...clutter, ...stays].filter((text) => !seen.has(text))).toEqual([]);
  });

  test('is undone without a trace', async () => {
    for (const [url, html] of pagesOf(golden)) {
      const cleaned = await clean(html, url);
      cleaned.undo();
      expect(cleaned.page.documentElement.outerHTML).toBe(cleaned.html);
    }
  });
});

describe.each(goldenPages.filter(({ blocks }) => !blocks))('the page $slug, which is no story', (golden) => {
  test('is not taken for one', () => expect(read(golden)).toBeUndefined());

  test('loses nothing but banners, bars and advertisements, and never much', async () => {
    const { findings, before, after } = await clean(golden.html, golden.url);
    expect(findings.map(({ kind }) => kind).filter((kind) => !anywhere.includes(kind))).toEqual([]);
    expect(after.length).toBeGreaterThanOrEqual(before.length * 0.6);
  });
});
