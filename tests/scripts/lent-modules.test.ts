import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build, type Rollup } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { lendings, lentModules, modulesOf, namesIn } from '../../scripts/builds/lent-modules.ts';

const lent = lendings.flatMap(modulesOf);

test.each(lent)('all that %s gives is lent', async (path) => {
  const given = await import(`../../${path}`);
  const source = readFileSync(path, 'utf8');
  expect(namesIn(source).toSorted()).toEqual(Object.keys(given).toSorted());
});

test.each([
  'export class Words {}',
  'export async function ask() {}',
  'export let count = 0;',
  'export { some };',
  'export default 1;',
  'export * from "./words.ts";',
  'export const { one } = two;',
])('what could not be lent fails the build: %s', (source) => {
  expect(() => namesIn(`export const first = 1;\n${source}`)).toThrow(/lent/);
});

test('what is walked through is lent too, and types are nobody’s to lend', () => {
  const source = 'export type A = 1;\nexport interface B {}\nexport const c = 1;\nexport function* d() {}';
  expect(namesIn(source)).toEqual(['c', 'd']);
});

async function built(entry: string): Promise<string> {
  const lib = { entry: `${process.cwd()}/entrypoints/${entry}.ts`, formats: ['iife' as const], name: '_' };
  const options = { configFile: false as const, logLevel: 'silent' as const };
  const made = await build({ ...options, plugins: [lentModules()], build: { lib, write: false } });
  return ([made].flat() as Rollup.RollupOutput[])[0]?.output[0].code ?? '';
}

const version = /jernih\.lent\.(\w{8})\b/;

describe('a script that borrows', () => {
  const entries = ['clean', 'later', 'detectors', 'follow', 'reader/index'] as const;
  const scripts = new Map<(typeof entries)[number], string>();
  beforeAll(async () => {
    for (const entry of entries) scripts.set(entry, await built(entry));
  });
  const codeOf = (entry: (typeof entries)[number]) => scripts.get(entry) ?? '';
  /** What is left of a script in a world where others have run: a script that ends at once gives nothing. */
  const outcome = (code: string, ...before: readonly string[]): unknown => {
    const world = createContext({});
    for (const earlier of before) runInContext(earlier, world);
    runInContext('var _ = undefined', world);
    runInContext(code, world);
    return world._;
  };
  const follow = (...before: readonly string[]) => outcome(codeOf('follow'), ...before);
  const standIn = (...before: readonly string[]) => outcome(codeOf('detectors'), ...before);

  test('runs where the clean script has lent', () => expect(follow(codeOf('clean'))).toHaveProperty('main'));

  test('does nothing where no clean script has run', () => expect(follow()).toBeUndefined());

  test('does nothing where another version of the clean script has lent', () => {
    const [, lent = ''] = version.exec(codeOf('clean')) ?? [];
    expect(lent).not.toBe('');
    expect(follow(codeOf('clean').replaceAll(lent, 'other'))).toBeUndefined();
  });

  test('runs where a script that goes before the reader lends what the clean scripts would', () =>
    expect(follow(codeOf('detectors'))).toHaveProperty('main'));

  test('that one ends at once where both clean scripts have run, and only there', () => {
    expect(standIn()).toHaveProperty('main');
    expect(standIn(codeOf('clean'))).toHaveProperty('main');
    expect(standIn(codeOf('clean'), codeOf('later'))).toBeUndefined();
    expect(standIn(codeOf('detectors'))).toBeUndefined();
  });

  test.each(entries)('%s borrows nothing without the version', (entry) => {
    const code = codeOf(entry);
    expect(code.match(/jernih\.lent\.\w{8}\b/g)?.length).toBe(code.match(/jernih\.lent\./g)?.length);
  });
});

/** What is lent, read in a world where the named scripts have run, by the names that the sources give it. */
async function lentBy(...entries: readonly string[]): Promise<Record<string, unknown>> {
  const world = createContext({});
  let place = '';
  for (const entry of entries) {
    const code = await built(entry);
    place ||= version.exec(code)?.[0] ?? '';
    runInContext(code, world);
  }
  const [lending] = lendings;
  const names = lending ? modulesOf(lending).flatMap((path) => namesIn(readFileSync(path, 'utf8'))) : [];
  const values = runInContext(`globalThis[Symbol.for('${place}')]`, world) as unknown[];
  return Object.fromEntries(names.map((name, at) => [name, values[at]]));
}

test.each([
  [['clean', 'later']],
  [['detectors']],
  [['clean', 'detectors']],
  [['clean', 'detectors', 'later']],
])('each name that is lent stands at its own place after %j', async (entries) => {
  const lent = await lentBy(...entries);
  for (const [name, kind] of [
    ['adSlot', 'ad-slot'],
    ['relatedInline', 'related-inline'],
    ['shareRow', 'share-row'],
  ] as const)
    expect(lent[name]).toMatchObject({ kind });
  expect(Object.values(lent)).not.toContain(undefined);
});
