import { expect, test } from 'vitest';
import { namesOfReading } from '../../scripts/builds/short-names.ts';
import { formsElsewhere } from '../../src/article/furniture/forms-elsewhere.ts';
import { lineForms } from '../../src/article/furniture/line-forms.ts';
import { tonguesElsewhere } from '../../src/article/particulars/tongues-elsewhere.ts';

const lent = [...formsElsewhere, ...lineForms, tonguesElsewhere];

test('the reader’s script calls by their names what another script lends it', () => {
  const names = new Set(['forms', 'tongues', ...lent.flatMap(Object.keys)]);
  expect(names).toContain('longest');
  expect([...names].filter((name) => namesOfReading.test(name))).toEqual([]);
});
