/** The plainest reader there can be, injected as the reader is: clone, Readability, DOMPurify, mount. */
import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';

const css =
  'article { max-width: 33em; margin: 2em auto; font: 20px/1.6 Georgia, serif } img { max-width: 100% }';

const found = new Readability<Node>(document.cloneNode(true) as Document, {
  serializer: (node) => node,
}).parse();
if (found?.content) {
  const host = document.createElement('plainest-reader');
  host.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: #fff; z-index: 2147483647';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const article = document.createElement('article');
  const title = document.createElement('h1');
  title.textContent = found.title ?? '';
  const story = createDOMPurify(window).sanitize(found.content, { RETURN_DOM_FRAGMENT: true });
  article.append(title, document.importNode(story, true));
  root.append(article);
  document.documentElement.append(host);
}
