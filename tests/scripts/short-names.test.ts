import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namesOfCleaning, namesOfReading } from '../../scripts/builds/short-names.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { lineForms } from '../../src/article/furniture/line-forms.ts';
import { tonguesElsewhere } from '../../src/article/particulars/tongues-elsewhere.ts';

const lent = [...formsElsewhere, ...lineForms, tonguesElsewhere];

test('the reader’s script calls by their names what another script lends it', () => {
  const names = new Set(['forms', 'tongues', ...lent.flatMap(Object.keys)]);
  expect(names).toContain('longest');
  expect([...names].filter((name) => namesOfReading.test(name))).toEqual([]);
});

const shared = ['detector', 'finding', 'language/phrases', 'rules/site-rule', 'scene', 'search', 'story'];

test.each(shared)(
  'what the reader gives to what the clean scripts lend, and gets of it, is called alike in both: %s',
  (name) => {
    const source = readFileSync(`src/clutter/${name}.ts`, 'utf8');
    const names = [...source.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, name]) => name as string);
    expect(names).not.toEqual([]);
    const short = (name: string) => namesOfReading.test(name) || namesOfCleaning.test(name);
    expect(names.filter(short)).toEqual([]);
  },
);
