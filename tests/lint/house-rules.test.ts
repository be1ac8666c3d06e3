import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'jernih-lint-'));
  for (const file of ['biome.json', '.gitignore']) copyFileSync(file, join(house, file));
});

afterEach(() => rmSync(house, { recursive: true }));

/** Lints made-up source where `file` would stand in the project, and gives the rules that it breaks. */
function brokenRules(file: string, source: string): string[] {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', file];
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  return [...stdout.matchAll(/"lint\/\w+\/(\w+)"/g)].flatMap(([, rule]) => rule ?? []);
}

const importing = (path: string) => `import { x } from '${path}';\n\nexport const y = x;\n`;

test.each([
  ['clutter', '../article/article.ts'],
  ['clutter', '../page/hide.ts'],
  ['clutter', 'wxt/browser'],
  ['clutter', '../look/appearance.ts'],
  ['article', '../look/appearance.ts'],
  ['page', '../look/appearance.ts'],
  ['look', '../reader/themes.ts'],
  ['look', '../extension/settings/shape.ts'],
  ['article', '../reader/reader.ts'],
  ['article', '../extension/messages.ts'],
  ['page', '../article/extract.ts'],
  ['page', '../../extension/messages.ts'],
  ['reader', '../clutter/kinds.ts'],
  ['reader', 'webextension-polyfill'],
  ['controls', '../reader/reader.ts'],
  ['controls', 'wxt/browser'],
])('src/%s may not import %s', (folder, path) => {
  expect(brokenRules(`src/${folder}/made-up.ts`, importing(path))).toContain('noRestrictedImports');
});

test.each([
  ['article', '../clutter/finding.ts'],
  ['page', '../clutter/finding.ts'],
  ['reader', '../article/article.ts'],
  ['reader', '../look/appearance.ts'],
  ['controls', '../extension/messages.ts'],
  ['extension', 'wxt/browser'],
])('src/%s may import %s', (folder, path) => {
  expect(brokenRules(`src/${folder}/made-up.ts`, importing(path))).not.toContain('noRestrictedImports');
});

test.each(['browser', 'chrome', 'document', 'window', 'location'])(
  'outside src/extension nobody reads the global %s',
  (name) => {
    const source = `export const y = ${name};\n`;
    expect(brokenRules('src/page/made-up.ts', source)).toContain('noRestrictedGlobals');
    expect(brokenRules('src/extension/made-up.ts', source)).not.toContain('noRestrictedGlobals');
  },
);

const lines = (count: number) => Array.from({ length: count }, (_, i) => `console.log(${i});`).join('\n');

test.each([
  ['a file over 250 lines', `${lines(251)}\n`, 'noExcessiveLinesPerFile'],
  ['a function over 40 lines', `export function f() {\n${lines(41)}\n}\n`, 'noExcessiveLinesPerFunction'],
  ['an any', 'export const x: any = 1;\n', 'noExplicitAny'],
  ['a non-null assertion', 'export const x = (y?: string) => y!.length;\n', 'noNonNullAssertion'],
  [
    'a swallowed error',
    'export function f() {\n  try {\n    f();\n  } catch {}\n}\n',
    'noEmptyBlockStatements',
  ],
])('%s is refused', (_, source, rule) => {
  expect(brokenRules('src/page/made-up.ts', source)).toContain(rule);
});

test('two files that import each other are refused', () => {
  brokenRules('src/page/one.ts', "import { two } from './two.ts';\n\nexport const one = () => two;\n");
  expect(
    brokenRules('src/page/two.ts', "import { one } from './one.ts';\n\nexport const two = () => one;\n"),
  ).toContain('noImportCycles');
});

test("two files that take each other's shapes are refused", () => {
  brokenRules('src/page/one.ts', "import type { Two } from './two.ts';\n\nexport type One = Two | 1;\n");
  expect(
    brokenRules('src/page/two.ts', "import type { One } from './one.ts';\n\nexport type Two = One[];\n"),
  ).toContain('noImportCycles');
});
