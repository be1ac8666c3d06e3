import { expect, test, vi } from 'vitest';
import { mostRules, parseRules } from '../../../src/clutter/filters/parse.ts';
import { supports } from './supports.ts';

test('each refused line is named with its number and reason, the others are read', () => {
  const text = ['! mine', '##.a', '', '||ads.example^', 'a.example##.b', '##body', '##.x{}'].join('\r\n');
  const { rules, refused } = parseRules(text, supports);
  expect(rules.flatMap(({ selectors }) => selectors)).toEqual(['.a', '.b']);
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

test('a line that was read before is not read again, and keeps its new number', () => {
  const asked = vi.fn(supports);
  const known = new Map();
  parseRules('##.a\n||x^', asked, known);
  asked.mockClear();
  const { rules, refused } = parseRules('##.b\n||x^\n##.a\n||x^', asked, known);
  expect(asked.mock.calls.flat().filter((selector) => selector.includes('.a'))).toEqual([]);
  expect(rules.map(({ selectors }) => selectors)).toEqual([['.b'], ['.a']]);
  expect(refused.map(({ line }) => line)).toEqual([2, 4]);
});
