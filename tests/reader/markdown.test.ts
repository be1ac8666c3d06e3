// @vitest-environment jsdom
import markdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { markdownOf } from '../../src/reader/export/markdown.ts';
import { bodyOf } from '../../src/reader/story/body.ts';
import { makerFor } from '../../src/reader/story/make.ts';
import { named } from './attack-payloads/index.ts';
import { articleOf, speech } from './support.ts';

/** As trusting as a parser can be: HTML in it stays HTML. */
const parser = markdownIt({ html: true });

function readBack(html: string, facts: Partial<Article> = {}): HTMLElement {
  const article = articleOf(html, { address: 'https://news.example/bridge', ...facts });
  const markdown = markdownOf({
    article,
    body: bodyOf(article, makerFor(document), speech),
    lang: 'en',
    dir: 'ltr',
    speech,
  });
  return new DOMParser().parseFromString(parser.render(markdown), 'text/html').body;
}

const plain = (element: Element | null) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();
const lines = (body: Element, selector: string) => [...body.querySelectorAll(selector)].map(plain);

test('read by a parser, the Markdown is the story: every part of its kind, every word in its order', () => {
  const body = readBack(
    `<p>Forty people &amp; a <em>week</em> of <strong>rain</strong>; see <a href="https://a.example/x_(y)?a=1&amp;b=2">the map</a>.</p>
<h2>How it stands</h2><ul><li>Rope</li><li>Bamboo</li></ul><ol><li>Cut</li><li>Tie</li></ol>
<blockquote><p>It will hold, she said.</p></blockquote>
<figure><img src="/a.png" alt="The bridge [old]"><figcaption>At dawn</figcaption></figure>
<table><tr><th>Day</th><th>Metres</th></tr><tr><td>1</td><td>4 | 5</td></tr></table>
<pre><code>a &lt; b
\`\`\`
c</code></pre><p>The end.</p>`,
    { standfirst: 'Built by hand', byline: 'Ana Putri' },
  );
  expect(lines(body, 'h1, h2')).toEqual(['A bridge of bamboo', 'How it stands']);
  expect(lines(body, 'ul > li')).toEqual(['Rope', 'Bamboo']);
  expect(lines(body, 'ol > li')).toEqual(['Cut', 'Tie']);
  expect(lines(body, 'blockquote')).toEqual(['It will hold, she said.']);
  expect(lines(body, 'em')).toEqual(['week', 'At dawn']);
  expect(lines(body, 'th, td')).toEqual(['Day', 'Metres', '1', '4 | 5']);
  expect(body.querySelector('pre')?.textContent?.trim()).toBe('a < b\n```\nc');
  expect(body.querySelector('img')?.alt).toBe('The bridge [old]');
  expect(body.querySelector('p > a[href*="a.example"]')?.getAttribute('href')).toBe(
    'https://a.example/x_(y)?a=1&b=2',
  );
  expect(plain(body)).toMatch(
    /^A bridge of bamboo Built by hand Ana Putri .* Forty people & a week of rain; see the map\. How it stands Rope Bamboo Cut Tie It will hold, she said\. At dawn Day Metres 1 4 \| 5 a < b ``` c The end\.$/,
  );
});

test('lines stay apart in cells and folds, and a table keeps its caption', () => {
  const body = readBack(
    `<table><caption>Metres a day</caption><tr><th>North<br>bank</th><th><p>South</p><p>bank</p></th></tr><tr><td>1</td><td>2</td></tr></table>
<details><summary>What is a bollard?</summary>A post of iron.</details><center>First line</center><center>Second line</center>`,
  );
  expect(lines(body, 'em, th')).toEqual(['Metres a day', 'North bank', 'South bank']);
  expect(lines(body, 'p').slice(-4)).toEqual([
    'What is a bollard?',
    'A post of iron.',
    'First line',
    'Second line',
  ]);
});

const hostile = '<img src=x onerror=run()> &lt; *a* [b](javascript:run()) | `c` # d _e_';
const shownAs = hostile.replaceAll(/\s+/g, ' ');

test.each<[string, string, Partial<Article>, string]>([
  ['a paragraph', '<p>WORDS</p>', {}, 'p:last-child'],
  ['a heading', '<h2>WORDS</h2>', {}, 'h2'],
  ['a list', '<ul><li>WORDS</li></ul>', {}, 'li'],
  ['a cell', '<table><tr><th>WORDS</th></tr><tr><td>1</td></tr></table>', {}, 'th'],
  ['a link', '<p><a href="https://a.example/">WORDS</a></p>', {}, 'p > a[href="https://a.example/"]'],
  ['a caption', '<figure><img src="/a.png"><figcaption>WORDS</figcaption></figure>', {}, 'p > em'],
  ['the title', '<p>Story</p>', { title: hostile }, 'h1'],
  ['the standfirst', '<p>Story</p>', { standfirst: hostile }, 'strong'],
  [
    'the caption of the lead',
    '<p>Story</p>',
    { image: { src: 'https://a.example/a.png', caption: hostile } },
    'em',
  ],
])('words that look like markup are words, in %s', (_, html, facts, where) => {
  const written = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = readBack(html.replace('WORDS', written), facts);
  expect(lines(body, where)).toEqual([shownAs]);
  expect(body.querySelector('[onerror], [href^="javascript"]')).toBeNull();
});

test('and in what a picture shows, who wrote the story, and where', () => {
  const body = readBack('<p>Story</p>', {
    byline: hostile,
    siteName: hostile,
    image: { src: 'https://a.example/a (1).png', alt: hostile },
  });
  expect(plain(body)).toContain(`${shownAs} · ${shownAs}`);
  expect(body.querySelector('img')?.alt).toBe(hostile);
  expect(body.querySelector('img')?.getAttribute('src')).toBe('https://a.example/a%20(1).png');
});

describe('no attack comes through Markdown', () => {
  test.each(named)('%s', (_, payload) => {
    const body = readBack(`<p>Before</p>${payload}<p>After</p>`);
    expect(lines(body, 'script, iframe, object, embed, form, svg, base, link, style, meta')).toEqual([]);
    for (const { attributes } of body.querySelectorAll('*'))
      for (const { name, value } of attributes) {
        expect(name).not.toMatch(/^on|^style$|^srcdoc$/);
        if (/^(?:href|src)$/.test(name))
          expect(value).toMatch(/^(?:https?|mailto|tel):|^data:image\/(?!svg)/);
      }
  });
});
