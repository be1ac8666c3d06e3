import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { body, pageWith, paragraphs } from '../article/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'jernih-extract-'));
const saved = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const story = saved('story.html', pageWith(body()));
const script = new URL('../../scripts/extract.ts', import.meta.url).pathname;

function run(args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], (problem, out, err) =>
      resolve({ code: Number(problem?.code ?? 0), out, err }),
    );
    child.stdin?.end(input);
  });
}

const latin1 = (html: string) => Buffer.from(html, 'latin1');
const declaring = (encoding: string) =>
  pageWith(`<p>Café Élan pindah.</p>${body()}`).replace('<head>', `<head><meta charset="${encoding}">`);

test.each([
  ['in the encoding that it declares', latin1(declaring('iso-8859-1'))],
  ['as UTF-8, though it declares another encoding', Buffer.from(declaring('iso-8859-1'))],
  ['in an encoding that nobody knows, as UTF-8', Buffer.from(declaring('x-made-up'))],
])(
  'a page saved %s keeps its letters',
  async (_, bytes) => {
    const { out } = await run([saved('letters.html', bytes), '--format', 'text']);
    expect(out).toContain('Café Élan pindah.');
  },
  30_000,
);

test.each([
  ['text', paragraphs.join('\n\n')],
  ['markdown', '# Pasar Ikan Pindah ke Dermaga Baru'],
  ['html', `<p>${paragraphs[0]}</p>`],
  ['json', '"readerable": true'],
])(
  'a saved page as %s',
  async (format, part) => {
    const { code, out } = await run([story, '--format', format]);
    expect(code).toBe(0);
    expect(out).toContain(part);
  },
  30_000,
);

describe('bad input ends in a sentence', () => {
  test.each([
    ['a missing file', [join(folder, 'nowhere.html')], 'There is no file'],
    ['an empty file', [saved('empty.html', '')], 'is empty.'],
    ['a file that is no HTML', [saved('note.html', 'just words')], 'holds no HTML.'],
    ['a torn gzip file', [saved('torn.html.gz', gzipSync('<p>').subarray(0, 12))], 'is no whole gzip file'],
    ['a page with no story', [saved('bare.html', '<!doctype html><title>x</title>')], 'holds no story.'],
    ['an unknown format', [story, '--format', 'pdf'], 'There is no format pdf.'],
    ['an unknown option', [story, '--fast'], 'fast'],
    ['no file at all', [], 'Which page?'],
  ])(
    '%s',
    async (_, args, sentence) => {
      const { code, err } = await run(args);
      expect(code).toBe(1);
      expect(err).toContain(sentence);
      expect(err).not.toContain('    at ');
    },
    30_000,
  );
});

test('an answer tells how long the story is', async () => {
  const { words, minutes } = JSON.parse((await run([story])).out);
  expect(words).toBe(paragraphs.join(' ').split(' ').length);
  expect(minutes).toBe(1);
}, 30_000);

test('an answer is one line, whatever ends a line stands in the story', async () => {
  const broken = saved('separators.html', pageWith(body({ 1: '<p>Baris\u2028pertama dan\u2029kedua.</p>' })));
  const { out } = await run(['--batch'], JSON.stringify({ id: 'a', html: broken }));
  expect(out.trimEnd()).not.toMatch(/[\n\r\u2028\u2029]/u);
  expect(JSON.parse(out).text).toContain('Baris');
}, 30_000);

test('a batch answers every line, and goes on after a page that breaks it', async () => {
  const zipped = saved('story.html.gz', gzipSync(pageWith(body())));
  const lines = [
    { id: 'a', html: story, url: 'https://www.kabar.example/berita/pasar-ikan-pindah-ke-dermaga' },
    { id: 'b', html: join(folder, 'nowhere.html') },
    { id: 'c', html: zipped },
  ];
  const { code, out } = await run(
    ['--batch'],
    `${lines.map((line) => JSON.stringify(line)).join('\n')}\nno json\n`,
  );
  const answers = out
    .trim()
    .split('\n')
    .map((line): { id?: string; error?: string; text?: string } => JSON.parse(line));
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  expect(code).toBe(0);
  expect(byId.get('a')?.text).toBe(paragraphs.join('\n\n'));
  expect(byId.get('b')?.error).toContain('There is no file');
  expect(byId.get('c')?.text).toBe(paragraphs.join('\n\n'));
  expect(byId.get(undefined)?.error).toBe('A line is no JSON.');
}, 60_000);
