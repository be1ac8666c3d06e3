import { expect, test } from 'vitest';
import { nextPage } from '../../src/article/pages/next.ts';
import { parse } from './page.ts';

const next = (html: string, address: string) => nextPage(parse(html), new URL(address))?.next;

test.each([
  ['a list', '', '-2', '<span>1</span><a href="/a/kapal-2.html">2</a><a href="/a/kapal-3.html">3</a>'],
  ['words', '', '-2', '<a href="/a/kapal-2.html">Halaman berikutnya »</a>'],
  ['its place among all', '', '-2', '<a href="/a/kapal-2.html">Page 2 of 3</a>'],
  [
    'a list on its second page',
    '-2',
    '-3',
    '<a href="/a/kapal.html">1</a><b>2</b><a href="/a/kapal-3.html">3</a>',
  ],
  [
    'words on its third page',
    '-3',
    '-4',
    '<a href="/a/kapal-2.html">2</a><a href="/a/kapal-4.html">Next page</a>',
  ],
  ['a list, where the title ends in a number', '-17', '-17-2', '<b>1</b><a href="/a/kapal-17-2.html">2</a>'],
])('as a file that is called after the first: by %s', (_, here, there, links) =>
  expect(next(links, `https://m.jpnn.com/a/kapal${here}.html`)).toBe(
    `https://m.jpnn.com/a/kapal${there}.html`,
  ),
);

test.each([
  ['a link to another story', '', '<a href="/a/kapal-2.html">Kapal Kedua Karam di Selat</a>'],
  ['what may be the next story', '', '<a rel="next" href="/a/kapal-2.html">Next</a>'],
  ['the next number without the one before', '-2', '<a href="/a/kapal-3.html">3</a>'],
  ['the page before', '-2', '<a href="/a/kapal.html">1</a><b>2</b>'],
  ['a page of comments', '', '<div class="komentar"><a href="/a/kapal-2.html">2</a></div>'],
])('no file is one because it is called so: %s', (_, here, links) =>
  expect(next(links, `https://m.jpnn.com/a/kapal${here}.html`)).toBeUndefined(),
);
