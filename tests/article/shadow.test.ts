import { expect, test } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { address, body, linesOf, pageWith, paragraphs, parse, testWindow } from './page.ts';

const read = (page: Document) =>
  extract(page, { url: new URL(address), window: testWindow, phrases: everyLanguage, forms: formsElsewhere });

test('a story that the markup declares in a shadow root', () => {
  const page = parse(
    pageWith(
      `<news-story><template shadowrootmode="open"><style>p{color:red}</style><div>${body()}</div></template></news-story>`,
    ),
  );
  const article = read(page);
  expect(article && linesOf(article)).toEqual(paragraphs);
});

test('a story in open roots within roots, with its own paragraphs in slots', () => {
  const page = parse(pageWith('<news-story><p slot="lede"></p><p></p></news-story>'));
  const host = page.querySelector('news-story');
  const [lede, rest] = [...(host?.querySelectorAll('p') ?? [])];
  lede?.append(paragraphs[0]);
  rest?.append(paragraphs[1]);
  const root = host?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<slot name="lede"></slot><slot></slot><news-rest></news-rest>';
  const inner = root?.querySelector('news-rest')?.attachShadow({ mode: 'open' });
  if (inner)
    inner.innerHTML = paragraphs
      .slice(2)
      .map((text) => `<p>${text}</p>`)
      .join('');
  const before = page.documentElement.outerHTML;
  const article = read(page);
  expect(article && linesOf(article)).toEqual(paragraphs);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a page of components without a story has none', () => {
  const page = parse('<my-menu><template shadowrootmode="open"><a href="/">Beranda</a></template></my-menu>');
  expect(read(page)).toBeUndefined();
});
