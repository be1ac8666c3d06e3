import { expect, test } from 'vitest';
import { mostRules, parseRules } from '../../../src/clutter/filters/parse.ts';
import { supports } from './supports.ts';

test('each refused line is named with its number and reason, the others are read', () => {
  const text = ['! mine', '##.a', '', '||ads.example^', 'a.example##.b', '##body', '##.x{}'].join('\r\n');
  const { rules, refused } = parseRules(text, supports);
  expect(rules.map(({ line, selectors }) => [line, ...selectors])).toEqual([
    [2, '.a'],
    [5, '.b'],
  ]);
  expect(refused).toEqual([
    { line: 4, text: '||ads.example^', reason: 'network' },
    { line: 6, text: '##body', reason: 'hides-page' },
    { line: 7, text: '##.x{}', reason: 'unsafe' },
  ]);
});

test('a long line is named by its beginning', () => {
  const { refused } = parseRules(`##.${'x'.repeat(5000)}`, supports);
  expect(refused).toEqual([{ line: 1, text: `##.${'x'.repeat(117)}`, reason: 'too-long' }]);
});

test('reading ends at the first rule too many; comments do not count', () => {
  const lines = Array.from({ length: mostRules + 500 }, (_, at) => `a${at}.example##.x${at}`);
  const { rules, refused } = parseRules(['! head', ...lines].join('\n'), supports);
  expect(rules).toHaveLength(mostRules);
  expect(refused).toEqual([
    { line: mostRules + 2, text: `a${mostRules}.example##.x${mostRules}`, reason: 'too-many' },
  ]);
});

test('a list of refused lines ends too', () => {
  const { refused } = parseRules('||ads.example^\n'.repeat(mostRules * 3), supports);
  expect(refused).toHaveLength(mostRules + 1);
  expect(refused.at(-1)?.reason).toBe('too-many');
});
