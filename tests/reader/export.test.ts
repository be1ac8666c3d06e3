// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { citationOf, cleanAddress, quoted } from '../../src/reader/export/citation.ts';
import type { Exported, ExportedFile } from '../../src/reader/export/exporters.ts';
import { fileNameOf } from '../../src/reader/export/file-name.ts';
import { exporters } from '../../src/reader/export/index.ts';
import { bodyOf } from '../../src/reader/story/body.ts';
import { makerFor } from '../../src/reader/story/make.ts';
import { payloads } from './attack-payloads/index.ts';
import { articleOf, speech } from './support.ts';

const html =
  '<p>Forty people &amp; a week.</p><h2 id="h 1">How</h2><ul><li>Rope</li><li>Bamboo</li></ul>' +
  '<figure><img src="/a.png" alt="The bridge"><figcaption>At dawn</figcaption></figure>' +
  '<table><tr><th>Day</th><th>Metres</th></tr><tr><td>1</td><td>4 | 5</td></tr></table><p>See <a href="#none">there</a>.</p>';

const facts = {
  byline: 'Ana Putri',
  siteName: 'The Post',
  published: '2026-11-26T21:29:00+07:00',
  address: 'https://news.example/bridge?id=7&utm_source=x&fbclid=1#top',
};

function exportedOf(source = html): Exported {
  const article = articleOf(source, facts);
  return { article, body: bodyOf(article, makerFor(document), speech), lang: 'en', dir: 'ltr', speech };
}

const png = () => new Blob([new Uint8Array([137, 80, 78, 71])], { type: 'image/png' });
const all = async () => png();
const none = async () => undefined;
const bytesOf = async (file: ExportedFile) => new Uint8Array(await file.content.arrayBuffer());
const parse = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);

describe('a citation', () => {
  test('names author, title, site, day and an address that follows nobody', () => {
    expect(citationOf(articleOf('', facts), speech)).toBe(
      'Ana Putri, “A bridge of bamboo”, The Post, Thursday, November 26, 2026, https://news.example/bridge?id=7',
    );
  });

  test('follows a passage', () => {
    expect(quoted(' A week. ', articleOf('', { address: 'https://news.example/' }), speech)).toBe(
      '“A week.”\n— “A bridge of bamboo”, https://news.example/',
    );
  });

  test.each([
    ['https://a.example/x?utm_medium=1&utm_campaign=2', 'https://a.example/x'],
    ['https://a.example/x?page=2&gclid=9', 'https://a.example/x?page=2'],
    ['not an address', 'not an address'],
  ])('cleans %s', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });
});

test.each([
  ['A bridge: of “bamboo”?', '2026-11-26T21:29:00+07:00', '2026-11-26-A-bridge-of-bamboo.epub'],
  ['قرية على ضفة النهر', undefined, 'قرية-على-ضفة-النهر.epub'],
  ['../../etc/passwd', undefined, 'etc-passwd.epub'],
  ['?!', undefined, 'jernih.epub'],
  ['word '.repeat(40), undefined, `${'word-'.repeat(15)}word.epub`],
])('a file of "%s" has a name that every system takes', (title, published, name) => {
  expect(fileNameOf(articleOf('', { title, ...(published && { published }) }), 'epub')).toBe(name);
});

test('as Markdown, the story reads the same', () => {
  expect(exporters.markdown(exportedOf())).toBe(`# A bridge of bamboo

Ana Putri · The Post · 2026-11-26 · <https://news.example/bridge?id=7>

Forty people & a week.

## How

-   Rope
-   Bamboo

![The bridge](https://news.example/a.png)

*At dawn*

| Day | Metres |
| --- | --- |
| 1 | 4 \\| 5 |

See there.
`);
});

describe('as one HTML file', () => {
  test('the story is whole, and the pictures are inside', async () => {
    const file = await exporters.html(exportedOf(), all);
    const page = parse(strFromU8(await bytesOf(file)), 'text/html');
    expect(file).toMatchObject({ name: '2026-11-26-A-bridge-of-bamboo.html', missing: 0 });
    expect(page.title).toBe('A bridge of bamboo');
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('h1')?.textContent).toBe('A bridge of bamboo');
    expect([...page.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Rope',
      'Bamboo',
    ]);
    expect(page.querySelector('img')?.src).toBe('data:image/png;base64,iVBORw==');
  });

  test('a picture that cannot be read is counted, and its words stand in its place', async () => {
    const file = await exporters.html(exportedOf(), none);
    const page = parse(strFromU8(await bytesOf(file)), 'text/html');
    expect(file.missing).toBe(1);
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('figure')?.textContent).toBe('The bridgeAt dawn');
  });

  test('asks no server and runs nothing, whatever the story holds', async () => {
    for (const payload of payloads) {
      const file = await exporters.html(exportedOf(`<p>Before</p>${payload}`), none);
      const page = parse(strFromU8(await bytesOf(file)), 'text/html');
      expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
      expect(
        page.querySelectorAll('script, iframe, object, embed, form, svg, base, link, img, video'),
      ).toHaveLength(0);
      const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'srcdoc')).toEqual([]);
      expect(
        attributes.filter(({ name, value }) => name === 'href' && !/^(?:https?|mailto|tel):|^#/.test(value)),
      ).toEqual([]);
    }
  }, 60_000);
});

describe('as an EPUB book', () => {
  test('the file begins as readers of books expect', async () => {
    const bytes = await bytesOf(await exporters.epub(exportedOf(), all));
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('every part is well-formed, named in the package, and there', async () => {
    const parts = unzipSync(await bytesOf(await exporters.epub(exportedOf(), all)));
    const names = Object.keys(parts);
    for (const name of names.filter((one) => /\.(?:xml|opf|xhtml)$/.test(one))) {
      const document = parse(strFromU8(parts[name] ?? new Uint8Array()), 'application/xml');
      expect(document.querySelector('parsererror')).toBeNull();
    }
    const book = parse(strFromU8(parts['book/package.opf'] ?? new Uint8Array()), 'application/xml');
    const items = [...book.querySelectorAll('manifest item')].map(
      (item) => `book/${item.getAttribute('href')}`,
    );
    expect(items.toSorted()).toEqual(
      names.filter((name) => name.startsWith('book/') && !name.endsWith('.opf')).toSorted(),
    );
    expect(book.getElementsByTagName('dc:title')[0]?.textContent).toBe('A bridge of bamboo');
    expect(book.getElementsByTagName('dc:language')[0]?.textContent).toBe('en');
  });

  test('the story in it is whole, with its pictures, and no link that leads nowhere', async () => {
    const parts = unzipSync(await bytesOf(await exporters.epub(exportedOf(), all)));
    const story = parse(strFromU8(parts['book/story.xhtml'] ?? new Uint8Array()), 'application/xhtml+xml');
    expect(story.querySelector('h1')?.textContent).toBe('A bridge of bamboo');
    expect(story.querySelector('img')?.getAttribute('src')).toBe('picture-1.png');
    expect(story.querySelectorAll('[id="h 1"], a[href="#none"]')).toHaveLength(0);
    expect(story.body?.textContent).toContain('Forty people & a week.');
  });

  test('hostile stories make well-formed books too', async () => {
    for (const payload of payloads) {
      const parts = unzipSync(
        await bytesOf(await exporters.epub(exportedOf(`<p>Before</p>${payload}`), none)),
      );
      const story = parse(strFromU8(parts['book/story.xhtml'] ?? new Uint8Array()), 'application/xhtml+xml');
      expect(story.querySelector('parsererror'), payload).toBeNull();
    }
  }, 60_000);
});
