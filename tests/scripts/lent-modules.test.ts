import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lent, namesIn } from '../../scripts/builds/lent-modules.ts';

test.each(lent)('all that %s.ts gives is lent', async (name) => {
  const given = await import(`../../src/clutter/${name}.ts`);
  const source = readFileSync(`src/clutter/${name}.ts`, 'utf8');
  expect(namesIn(source).toSorted()).toEqual(Object.keys(given).toSorted());
});
