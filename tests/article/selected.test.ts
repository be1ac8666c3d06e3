// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/a/bridge" }
import { beforeEach, describe, expect, test } from 'vitest';
import { framedPage } from '../../src/article/framed.ts';
import { selectedOn } from '../../src/article/on-page.ts';
import { extractSelected } from '../../src/article/selected.ts';
import { lendSelected } from '../../src/article/selected-here.ts';

/** jsdom lays nothing out: what says so is not shown. */
Element.prototype.checkVisibility = function (this: Element) {
  return !this.closest('[hidden]');
};

beforeEach(() => {
  document.head.innerHTML =
    '<title>A bridge of bamboo - News</title><meta property="og:title" content="A bridge of bamboo"><meta name="author" content="Dewi Lestari">';
});

/** Selects from the beginning of what `[from]` marks to the end of what `[to]` marks, and gives what the reader would show. */
function read(html: string, [from, to]: readonly [string, string] = ['#from', '#to']) {
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const [first, last] = [document.querySelector(from)?.firstChild, document.querySelector(to)?.lastChild];
  if (first && last)
    document
      .getSelection()
      ?.setBaseAndExtent(first, 0, last, last.nodeValue?.length ?? last.childNodes.length);
  lendSelected(extractSelected);
  const { article } = selectedOn(document);
  expect(document.documentElement.outerHTML).toBe(before);
  const box = document.implementation.createHTMLDocument().createElement('div');
  box.append(...(article ? [article.content] : []));
  return {
    article,
    html: box.firstElementChild?.innerHTML
      .replaceAll(/ id="\w+"/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

describe('only what is selected', () => {
  test.each([
    [
      'paragraphs, whole',
      '<p>One.</p><p id="from">Two.</p><p id="to">Three.</p><p>Four.</p>',
      '<p>Two.</p><p>Three.</p>',
    ],
    [
      'words in a box',
      '<div id="from">Two <b>bold</b> words</div><div id="to">more</div>',
      '<div><p>Two <b>bold</b> words</p></div><div><p>more</p></div>',
    ],
    [
      'a link leads where it led',
      '<p id="from">See <a href="/more">more</a> of</p><p id="to">it.</p>',
      '<p>See <a href="https://news.example/more">more</a> of</p><p>it.</p>',
    ],
    [
      'a picture that waits to be scrolled to, with its caption',
      '<p id="from">See:</p><figure><img data-src="/boat.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>A boat.</figcaption></figure><p id="to">So.</p>',
      '<p>See:</p><figure><img src="https://news.example/boat.jpg"><figcaption>A boat.</figcaption></figure><p>So.</p>',
    ],
    [
      'half a list is a list',
      '<ul><li>One</li><li id="from">Two</li><li id="to">Three</li></ul>',
      '<ul><li>Two</li><li>Three</li></ul>',
    ],
    [
      'what is not shown was not selected',
      '<p id="from">One.</p><p hidden>Advertisement</p><p id="to">Two.</p>',
      '<p>One.</p><p>Two.</p>',
    ],
    [
      'nothing runs',
      '<p id="from">One<img src="x" onerror="alert(1)"><script>alert(1)</script></p><p id="to"><a href="javascript:alert(1)">two</a></p>',
      '<p>One<img src="https://news.example/a/x"></p><p><a>two</a></p>',
    ],
    [
      'the headline stands above already, another is one within',
      '<h1 id="from">A bridge of bamboo</h1><p>One.</p><h1 id="to">Why</h1>',
      '<p>One.</p><h2>Why</h2>',
    ],
  ])('%s', (_, page, html) => {
    expect(read(page).html).toBe(html);
  });

  test('a part of a paragraph is a paragraph', () => {
    expect(read('<main><p>Not this, <em id="x">but this</em>, not that.</p></main>', ['#x', '#x']).html).toBe(
      '<p><em>but this</em></p>',
    );
  });
});

test('the page gives title and names, and nothing counts as left out', () => {
  const { article } = read('<h1>A bridge of bamboo</h1><p id="from">One.</p><p id="to">Two.</p>');
  expect(article).toMatchObject({
    title: 'A bridge of bamboo',
    byline: 'Dewi Lestari',
    removed: [],
    readerable: true,
  });
  expect(article).not.toHaveProperty('image');
});

test.each([
  ['nothing is selected', '<p>One.</p>'],
  ['only a blank is', '<p id="from"> </p><p id="to"> </p>'],
])('there is no story where %s', (_, html) => {
  document.getSelection()?.removeAllRanges();
  expect(read(html).article).toBeUndefined();
});

describe('a page within the page', () => {
  const frameOf = (size: { width: number; height: number }, attributes = '') => {
    document.body.innerHTML = `<iframe ${attributes}></iframe>`;
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.getBoundingClientRect = HTMLElement.prototype.getBoundingClientRect;
    HTMLIFrameElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, size.width, size.height);
    return frame;
  };

  test.each([
    ['one that fills the window', { width: 1024, height: 700 }, '', true],
    ['a small one', { width: 300, height: 250 }, '', false],
    ['one that is not shown', { width: 1024, height: 700 }, 'hidden', false],
  ])('%s', (_, size, attributes, is) => {
    const frame = frameOf(size, attributes);
    expect(framedPage(document) === frame.contentDocument).toBe(is);
  });
});
