import { Readability } from '@mozilla/readability';
import { extract } from '../../src/article/extract.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { tonguesElsewhere } from '../../src/article/particulars/tongues-elsewhere.ts';
import { textOf } from '../../src/article/text.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';

export { judgeClutter } from './clutter-in-page.ts';

interface Given {
  readonly html: string;
  readonly url?: string;
  readonly without: readonly string[];
  readonly engine: string;
}

const always = { phrases: everyLanguage, forms: formsElsewhere, tongues: tonguesElsewhere, anyway: true };

/** A parsed page at the address it was read at: where a link leads away is told by it. */
function parsedAt(html: string, { href }: URL): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.querySelector('base[href]') ?? page.createElement('base');
  const named = base.getAttribute('href') ?? '';
  base.setAttribute('href', URL.canParse(named, href) ? new URL(named, href).href : href);
  if (!base.isConnected) page.head.prepend(base);
  return page;
}

/** Runs in the blank page: one answer of the batch protocol, and the milliseconds it took. */
export function answer({ html, url, without, engine }: Given): object {
  const address = new URL(url ?? 'https://page.invalid/a-page-without-an-address');
  const page = parsedAt(html, address);
  const started = performance.now();
  if (engine === 'readability') {
    const story = readAlone(page)?.content;
    const ms = performance.now() - started;
    return { ms, readerable: story !== undefined, text: story ? textOf(story) : '', title: page.title };
  }
  const article = extract(page, { ...always, url: address, window, without: new Set(without) });
  const ms = performance.now() - started;
  if (!article) return { ms, readerable: false, text: '' };
  const { content, ...rest } = article;
  return { ...rest, ms, text: textOf(content) };
}

/** Readability as it is published: ours reads some texts only once. */
const readAlone = (page: Document) =>
  new Readability<Node>(page.cloneNode(true) as Document, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();

/** Milliseconds of the extractor and of Readability's own clone and parse on one page, taken in turn, best of `rounds`. */
export function race({ html, url, rounds }: { html: string; url?: string; rounds: number }): {
  ours: number;
  readability: number;
  elements: number;
} {
  const address = new URL(url ?? 'https://page.invalid/a-page-without-an-address');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const best = { ours: Number.POSITIVE_INFINITY, readability: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    readAlone(page);
    const between = performance.now();
    extract(page, { ...always, url: address, window });
    best.readability = Math.min(best.readability, between - started);
    best.ours = Math.min(best.ours, performance.now() - between);
  }
  return { ...best, elements: page.querySelectorAll('*').length };
}
