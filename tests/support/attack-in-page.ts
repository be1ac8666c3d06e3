// Runs in a page: all that stands between a hostile page and the reader, as it is shipped, on one payload after another.
import { strFromU8, unzipSync } from 'fflate';
import type { Article } from '../../src/article/article.ts';
import { extract } from '../../src/article/extract.ts';
import { latinLetter } from '../../src/clutter/language/alphabets.ts';
import { id } from '../../src/clutter/language/lexicons/id.ts';
import { phrasesOf } from '../../src/clutter/language/phrases.ts';
import { exporters } from '../../src/reader/export/index.ts';
import { bodyOf } from '../../src/reader/story/body.ts';
import { makerFor } from '../../src/reader/story/make.ts';
import { faultsOf } from '../reader/faults.ts';
import { plainStory } from '../site/pages/plain.ts';

const phrases = phrasesOf([id], latinLetter);
const speech = { words: (key: string) => key, language: 'id' };
const { title, paragraphs } = plainStory('Teluk');

interface Attack {
  readonly payload: string;
  /** What was read, or why nothing was. */
  readonly article: Article | string;
}

function read(page: Document, window: Window, payload: string): Article | string {
  const written = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
  const body = `<article><h1>${title}</h1>${written(paragraphs.slice(0, 3))}${payload}</article>`;
  page.body.setHTMLUnsafe(body + written(paragraphs.slice(3)));
  try {
    const url = new URL('http://muara.example/teluk');
    const given = window as Window & typeof globalThis;
    return extract(page, { url, phrases, forms: [], window: given, anyway: true }) ?? 'there is no story';
  } catch (error) {
    return String(error);
  } finally {
    page.body.replaceChildren();
  }
}

/** Reads a story with each of them in it, in a frame whose policy runs nothing: what it does in its own page is not asked. */
async function readAll(payloads: readonly string[]): Promise<Attack[]> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = '/petak';
  document.body.append(frame);
  await loaded;
  const { contentDocument: page, contentWindow: window } = frame;
  if (!page || !window) throw new Error('The frame has no document.');
  const attacks = payloads.map((payload) => ({ payload, article: read(page, window, payload) }));
  frame.remove();
  return attacks;
}

/** Clicks all there is; what leads to another page of the web stays. */
function pressAll(root: ShadowRoot): void {
  root.addEventListener('click', (event) => {
    // By name: an element that came from a frame is of that frame's classes.
    const link = event.composedPath().find((one) => 'localName' in one && one.localName === 'a');
    const { protocol } = (link ?? {}) as Partial<HTMLAnchorElement>;
    if (/^(?:https?|mailto|tel):$/.test(protocol ?? '')) event.preventDefault();
  });
  for (const element of root.querySelectorAll<HTMLElement>('*')) element.click?.();
}

let attacks: readonly Attack[] = [];

/** Shows the story with each payload in it, and says what of it could still do something. */
export async function showAll(payloads: readonly string[]): Promise<string[]> {
  attacks = await readAll(payloads);
  const faults: string[] = [];
  for (const { payload, article } of attacks) {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.append(typeof article === 'string' ? article : bodyOf(article, makerFor(document), speech));
    if (!root.textContent.includes(paragraphs[1] ?? '')) faults.push(`${root.textContent}: ${payload}`);
    faults.push(...faultsOf(root).map((fault) => `${fault}: ${payload}`));
    pressAll(root);
  }
  return faults;
}

/** One story with all that was shown in it, as the files that can be made of it. */
export async function fileAll(): Promise<Record<'html' | 'epub' | 'markdown', string>> {
  const content = new DOMParser().parseFromString('', 'text/html').createDocumentFragment();
  const articles = attacks.flatMap(({ article }) => (typeof article === 'string' ? [] : [article]));
  for (const one of articles) content.append(content.ownerDocument.importNode(one.content, true));
  const [last] = articles;
  if (!last) throw new Error('There is no story.');
  const article = { ...last, content };
  const exported = () => ({
    article,
    body: bodyOf(article, makerFor(document), speech),
    lang: 'id',
    dir: 'ltr' as const,
    speech,
  });
  const unread = async () => undefined;
  return {
    html: await (await exporters.html(exported(), unread)).content.text(),
    epub: storyIn(await (await exporters.epub(exported(), unread)).content.arrayBuffer()),
    markdown: exporters.markdown(exported()),
  };
}

/** The chapter of a book. */
function storyIn(book: ArrayBuffer): string {
  return strFromU8(unzipSync(new Uint8Array(book))['book/story.xhtml'] ?? new Uint8Array());
}
