import type { Article } from '../../src/article/article.ts';
import { readFont } from '../../src/extension/fonts.ts';
import { language, type WordKey, words } from '../../src/extension/words.ts';
import type { Appearance } from '../../src/look/appearance.ts';
import { scopedCss } from '../../src/look/own-css.ts';
import { lookOf } from '../../src/reader/look.ts';
import { adopt, makeSheet } from '../../src/reader/shell/adopt-sheet.ts';
import { fontBringer } from '../../src/reader/shell/fonts.ts';
import { renderStory } from '../../src/reader/story/render-story.ts';
import blocks from '../../src/reader/styles/blocks.css?inline';
import head from '../../src/reader/styles/head.css?inline';
import paper from '../../src/reader/styles/paper.css?inline';

const room = ':host { display: block; } article { padding: 1.4em; font-size: var(--size); }';

const showFont = fontBringer(document, readFont, new AbortController().signal);

function sampleStory(): Article {
  const content = document.createDocumentFragment();
  for (const key of ['sample_lede', 'sample_more'] as const satisfies readonly WordKey[]) {
    content.append(Object.assign(document.createElement('p'), { textContent: words(key) }));
  }
  const link = Object.assign(document.createElement('a'), {
    href: '#look',
    textContent: words('sample_link'),
  });
  const last = document.createElement('p');
  last.append(link);
  content.append(last);
  const address = 'https://news.example/';
  return {
    title: words('sample_title'),
    byline: words('sample_byline'),
    lang: language(),
    address,
    content,
    removed: [],
    readerable: true,
  };
}

/** The sample in a root of its own, made once in each language; afterwards only the look is exchanged. */
export function showSample(into: HTMLElement, look: Appearance, css: string): void {
  const root = into.shadowRoot ?? into.attachShadow({ mode: 'open' });
  if (root.querySelector('article')?.lang !== language()) {
    const article = document.createElement('article');
    renderStory(article, sampleStory(), { words, language: language() }, new Date());
    root.replaceChildren(article);
  }
  showFont(look);
  root.adoptedStyleSheets = [];
  const sheets = [paper, blocks, head, lookOf(look), room, scopedCss(css)];
  adopt(root, ...sheets.map((sheet) => makeSheet(document, sheet)));
}
