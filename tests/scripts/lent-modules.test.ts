import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build, type Rollup } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { lendings, lentModules, namesIn } from '../../scripts/builds/lent-modules.ts';

const lent = lendings.flatMap(({ modules }) => modules);

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

describe('a script that borrows', () => {
  let [lender, borrower] = ['', ''];
  beforeAll(async () => {
    [lender, borrower] = await Promise.all([built('clean'), built('follow')]);
  });
  /** What is left of a script in a world where others have run: a script that ends at once gives nothing. */
  const outcome = (...before: readonly string[]): unknown => {
    const world = createContext({});
    for (const code of [...before, borrower]) runInContext(code, world);
    return world._;
  };

  test('runs where the clean script has lent', () =>
    expect(outcome(lender, '_ = undefined')).toHaveProperty('main'));

  test('does nothing where no clean script has run', () => expect(outcome()).toBeUndefined());

  test('does nothing where another version of the clean script has lent', () => {
    const [, version = ''] = /jernih\.lent\.(\w{8})\b/.exec(lender) ?? [];
    expect(version).not.toBe('');
    expect(outcome(lender.replaceAll(version, 'other'), '_ = undefined')).toBeUndefined();
  });

  test('runs where a script that goes before the reader lends what the clean script would', async () => {
    const stead = await built('markup');
    expect(outcome(stead, '_ = undefined')).toHaveProperty('main');
    const world = createContext({});
    for (const code of [lender, '_ = undefined', stead]) runInContext(code, world);
    expect(world._, 'it ends at once where that has run').toBeUndefined();
  });

  test('borrows nothing without the version', () =>
    expect(borrower.match(/jernih\.lent\./g)?.length).toBe(borrower.match(/jernih\.lent\.\w{8}\b/g)?.length));
});
