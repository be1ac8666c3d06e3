import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSaved } from './saved.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jernih-saved-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const saved = (name: string, content: string | Buffer) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

test.each([
  [
    'its canonical address',
    '<link rel="canonical" href="https://news.example/a?b=1&amp;c=2">',
    'http://news.example/a?b=1&c=2',
  ],
  [
    'og:url without a canonical',
    "<meta content='https://news.example/og' property='og:url'>",
    'http://news.example/og',
  ],
  [
    'canonical before og:url',
    '<meta property="og:url" content="https://a.example/"><link href=https://b.example/x rel=canonical>',
    'http://b.example/x',
  ],
  ['its file name where it names nothing', '<p>a</p>', 'http://saved.example/page.html'],
  [
    'its file name where it names nonsense',
    '<link rel="canonical" href="/relative"><p>a</p>',
    'http://saved.example/page.html',
  ],
])('a saved page is shown under %s', (_, head, address) => {
  expect(readSaved(saved('page.html', `<html>${head}</html>`)).address.href).toBe(address);
});

test('a gzipped page is unpacked', () => {
  expect(readSaved(saved('page.html.gz', gzipSync('<p>isi</p>'))).html.toString()).toBe('<p>isi</p>');
});

test.each([
  ['a missing file', () => join(folder, 'none.html'), 'There is no file'],
  ['a picture', () => saved('a.html', Buffer.from('89504e470d0a1a0a', 'hex')), 'is no HTML page'],
  ['an empty file', () => saved('empty.html', ''), 'is no HTML page'],
  ['a broken archive', () => saved('b.html.gz', Buffer.from('1f8b0000', 'hex')), 'cannot be read'],
  ['a folder', () => folder, 'cannot be read'],
])('%s ends in a sentence', (_, file, sentence) => {
  expect(() => readSaved(file())).toThrow(sentence);
});
