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

const namesOf = (file: string): string[] => {
  const names = [...readFileSync(file, 'utf8').matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)];
  return names.map(([, name]) => name as string);
};

test.each(['passages/follow-passages', 'passages/passage'])(
  'what the reader tells the script that highlights, and is told by it, is called alike in both: %s',
  (name) => {
    const names = namesOf(`src/reader/${name}.ts`);
    expect(names).not.toEqual([]);
    expect(names.filter((name) => namesOfReading.test(name))).toEqual([]);
  },
);

const shared = ['detector', 'finding', 'language/phrases', 'rules/site-rule', 'scene', 'search', 'story'];

test.each(shared)(
  'what the reader gives to what the clean scripts lend, and gets of it, is called alike in both: %s',
  (name) => {
    const names = namesOf(`src/clutter/${name}.ts`);
    expect(names).not.toEqual([]);
    const short = (name: string) => namesOfReading.test(name) || namesOfCleaning.test(name);
    expect(names.filter(short)).toEqual([]);
  },
);
