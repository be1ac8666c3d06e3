import { describe, expect, test } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { everyLanguage } from '../../src/clutter/language/every-language.ts';
import { address, body, linesOf, pageWith, paragraphs, parse, read, storyOf, testWindow } from './page.ts';

describe('safe on hostile pages: nothing of it runs in the reader', () => {
  test.each([
    ['a handler', '<p onclick="steal()">KEEP</p>', '[onclick]'],
    ['a script address', '<p>KEEP <a href="javascript:steal()">di sini</a></p>', '[href^="javascript" i]'],
    [
      'a picture that fails',
      '<figure><img src="https://a.example/x.jpg" onerror="steal()"></figure>',
      '[onerror]',
    ],
    ['a drawing that loads', '<svg onload="steal()"><circle r="1"/></svg>', 'svg'],
    ['a frame with its own page', '<iframe srcdoc="<script>steal()</script>"></iframe>', 'iframe'],
    ['a form', '<form action="https://a.example"><input name="q"></form>', 'form, input'],
    ['a style', '<style>p { display: none }</style>', 'style'],
    [
      'a data page',
      '<p>KEEP <a href="data:text/html,<script>steal()</script>">buka</a></p>',
      '[href^="data:"]',
    ],
  ])('%s', (_, html, never) => {
    const { content } = storyOf(
      pageWith(body({ 2: html.replace('KEEP', paragraphs[2].replace('dinas', 'pasar')) })),
    );
    expect(content.querySelector(never)).toBeNull();
    expect(content.ownerDocument.defaultView).toBeNull();
  });
});

describe('a page that hides its own properties is read all the same', () => {
  test.each([
    ['querySelectorAll of the document', '<img name="querySelectorAll" src="/a.jpg">'],
    ['cloneNode of the document', '<img name="cloneNode" src="/a.jpg">'],
    ['body of the document', '<form name="body"></form>'],
    [
      'parentElement of a form',
      '<form><input name="parentElement"><input name="firstChild"><input name="nextSibling"></form>',
    ],
    [
      'getAttribute of a form',
      '<form id="f"><input name="getAttribute"><input name="matches"><input id="closest"></form>',
    ],
    [
      'what menus are asked, of forms called so and around them',
      `<form role="navigation"><input name="matches"><input name="querySelector"></form><form><input name="closest"><input name="parentElement"><nav>${'<a href="/x">Berita lain</a> '.repeat(60)}</nav></form>`,
    ],
  ])('%s', (_, html) => expect(linesOf(storyOf(pageWith(body({ 3: html }))))).toEqual(paragraphs));
});

// What a browser does for the fields of a form, jsdom does not.
test('a form that says it is a menu, whose fields hide what it could be asked', () => {
  const page = parse(
    pageWith(body({ 3: '<form role="navigation"><a href="/a">Ekonomi</a><input type="search"></form>' })),
  );
  const form = page.querySelector('form');
  for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll'])
    Object.defineProperty(form, name, { value: page.querySelector('input') });
  const options = {
    url: new URL(address),
    window: testWindow,
    phrases: everyLanguage,
    forms: formsElsewhere,
  };
  expect(linesOf(extract(page, options) ?? storyOf(''))).toEqual(paragraphs);
});

function nested(depth: number): Document {
  const page = parse(pageWith(body()));
  let at: Element = page.querySelector('.isi') ?? page.body;
  for (let level = 0; level < depth; level++) {
    const inner = page.createElement('div');
    at.append(inner);
    at = inner;
  }
  at.append(parse(`<p>${paragraphs[0].replace('tertua', 'terdalam')}</p>`).body);
  return page;
}

// To build such a page takes ten seconds here: what appends climbs all levels for each.
test('ten thousand levels deep', () => {
  const article = extract(nested(10_000), {
    url: new URL(address),
    window: testWindow,
    phrases: everyLanguage,
    forms: formsElsewhere,
    anyway: true,
  });
  expect(linesOf(article ?? storyOf(''))).toEqual(expect.arrayContaining([...paragraphs]));
}, 120_000);

describe('on a page of great size, the whole story or an honest word that there is none', () => {
  const many = (count: number, one: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => one(n)).join('');

  test('a list of twenty thousand lines', () => {
    const line = (n: number) => `Kios nomor ${n} pindah ke blok ${n % 40} di dermaga baru.`;
    const lines = linesOf(
      storyOf(pageWith(body({ 3: `<ul>${many(20_000, (n) => `<li>${line(n)}</li>`)}</ul>` }))),
    );
    expect(lines.filter((text) => text.startsWith('Kios nomor'))).toHaveLength(20_000);
    expect(lines).toEqual(expect.arrayContaining([...paragraphs]));
  }, 120_000);

  test('fifty thousand elements beside the story', () => {
    const html = pageWith(body()).replace('</main>', `</main><div>${many(50_000, () => '<i></i>')}</div>`);
    expect(linesOf(storyOf(html))).toEqual(paragraphs);
  }, 120_000);

  test('fifty thousand elements and no story', () => {
    expect(read(`<body><div>${many(50_000, () => '<i></i>')}</div></body>`)).toBeUndefined();
  }, 120_000);
});

test('unclosed everything', () => {
  expect(linesOf(storyOf(pageWith(paragraphs.map((text) => `<p>${text}<b><i><div>`).join(''))))).toHaveLength(
    paragraphs.length,
  );
});

test('a template is no story', () => {
  expect(read(`<body><template>${body()}</template></body>`)).toBeUndefined();
});
