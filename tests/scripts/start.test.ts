import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsOf } from '../../scripts/start/options.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jernih-start-'));
  writeFileSync(join(folder, 'notes.txt'), 'Just words.');
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stderr };
};

async function listening<T>(use: (port: number) => T): Promise<T> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return use(typeof address === 'object' && address ? address.port : 0);
  } finally {
    server.close();
  }
}

describe('npm start: bad input ends in one sentence', () => {
  test.each([
    ['a missing file', () => ['none.html'], 'There is no file none.html.\n'],
    [
      'a file that is no HTML',
      () => [join(folder, 'notes.txt')],
      /^The file .*notes\.txt is no HTML page\.\n$/,
    ],
    ['an address that is none', () => ['http://'], 'http:// is no address.\n'],
    ['an unknown option', () => ['--fast'], /^Unknown option '--fast': .*\n$/],
    ['two pages', () => ['a.html', 'b.html'], /^One page at a time, please: .*\n$/],
    ['a port that is none', () => ['--port', '70000'], /^"70000" is no port: .*\n$/],
  ])('%s', (_, args, sentence) => {
    const { status, stderr } = start(args());
    expect(stderr).toMatch(sentence);
    expect(status).toBe(1);
  });

  test('an address that does not answer', async () => {
    const port = await listening((free) => free);
    const { status, stderr } = start([`http://127.0.0.1:${port}/`]);
    expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/ does not answer: .*\.\n$/);
    expect(status).toBe(1);
  });

  test('a port in use', async () => {
    const { status, stderr } = await listening((port) => start(['--port', String(port)]));
    expect(stderr).toMatch(/^Port \d+ is in use; .*\n$/);
    expect(status).toBe(1);
  });

  test.each([
    ['CHROMIUM', []],
    ['FIREFOX', ['--firefox']],
  ])('no browser where %s says', (variable, args) => {
    const { status, stderr } = start(args, { [variable]: join(folder, 'none') });
    expect(stderr).toMatch(new RegExp(`^No .* was found: .* in ${variable}\\.\\n$`));
    expect(status).toBe(1);
  });
});

test.each([
  ['nothing', [], { browser: 'chromium', target: undefined, port: 0 }],
  ['Firefox', ['--firefox'], { browser: 'firefox', target: undefined, port: 0 }],
  ['a page and a port', ['a.html', '--port', '8080'], { browser: 'chromium', target: 'a.html', port: 8080 }],
])('npm start asked for %s', (_, args, options) => {
  expect(optionsOf(args)).toEqual(options);
});
