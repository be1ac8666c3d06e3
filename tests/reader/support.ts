import { vi } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import type { Article } from '../../src/article/article.ts';
import { type Appearance, initialAppearance } from '../../src/look/appearance.ts';
import { readAloud } from '../../src/reader/aloud/read-aloud.ts';
import { exporters } from '../../src/reader/export/index.ts';
import type { ReaderOptions } from '../../src/reader/options.ts';
import { panels } from '../../src/reader/panels/panels.tsx';
import type { Words } from '../../src/reader/words.ts';

/** The English sentences, filled as the browser fills them. */
const words: Words = (key, ...fill) => {
  const entry: { message: string; placeholders?: Record<string, { content: string }> } = english[key];
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = entry.placeholders?.[name.toLowerCase()]?.content.slice(1);
    return String(fill[Number(place) - 1]);
  });
};

export const speech = { words, language: 'en' };

const initial: Appearance = { ...initialAppearance, theme: 'light' };

export function optionsWith(changes: Partial<ReaderOptions> = {}): ReaderOptions {
  return {
    speech,
    appearance: initial,
    now: new Date('2026-11-28T08:00:00+07:00'),
    onAppearance: () => undefined,
    onClose: () => undefined,
    // jsdom paints nothing.
    later: (...acts) => {
      for (const act of acts) act();
    },
    panels: async () => panels,
    readAloud: async () => readAloud,
    files: { exporters: async () => exporters, readPicture: async () => undefined },
    ...changes,
  };
}

/** A story out of HTML, in a document that loads nothing. */
export function articleOf(html: string, facts: Partial<Article> = {}): Article {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // Through the prototype: what the story holds may have that name.
  const content = Document.prototype.createDocumentFragment.call(parsed);
  content.append(...(Document.prototype.querySelector.call(parsed, 'body')?.childNodes ?? []));
  return {
    title: 'A bridge of bamboo',
    address: 'https://news.example/bridge',
    lang: 'en',
    dir: 'ltr',
    removed: [],
    readerable: true,
    ...facts,
    content,
  };
}

/** The reader's open root; fails the test where there is no reader. */
export function rootOf(page: Document): ShadowRoot {
  const root = page.querySelector('jernih-reader')?.shadowRoot;
  if (!root) throw new Error('There is no reader on the page.');
  return root;
}

export function storyOf(page: Document): HTMLElement {
  const article = rootOf(page).querySelector('article');
  if (!article) throw new Error('The reader holds no article.');
  return article;
}

/** Every closed root made from now on, by its host: the tests may look where pages may not. */
export function watchClosedRoots(): (host: Element | null) => ShadowRoot {
  const roots = new Map<Element, ShadowRoot>();
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  });
  return (host) => {
    const root = host ? roots.get(host) : undefined;
    if (!root) throw new Error('There is no such closed root.');
    return root;
  };
}
