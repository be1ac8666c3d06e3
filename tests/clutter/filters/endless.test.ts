import { expect, test } from 'vitest';
import { isEndless } from '../../../src/clutter/filters/endless.ts';

test.each([
  '(a+)+',
  '(a+)+$',
  '(a*)*b',
  '(?:\\w+\\s?)+$',
  '([a-z]+)*!',
  '(.*,)*x',
  '(.*)+',
  '((a+)b?)*',
  '(a|a)*b',
  '(a|ab)*c',
  '(\\d|\\w)+$',
  '(?:x|(?:y+)+)z',
  '(a+){12}',
  '(?<name>a+)+',
  '((a|ab))*c',
  '(a{2,})*',
  '(?:[^>]+|>)*x{2}(b*)*',
])('may take for ever: %s', (expression) => expect(isEndless(expression)).toBe(true));

test.each([
  'Iklan',
  '^read (also|more)',
  '^\\d{1,2} (Mei|Juni)',
  'a.*b.*c',
  '(?:baca|lihat|simak)+ juga',
  '(\\d+\\.)+',
  '(?:,\\s*\\w+)*',
  '(?:\\w+\\s)+x',
  '(?: \\w+)+',
  '(ab)+',
  '(a+)?',
  '(a+){2}',
  '[(+]+[)*]*',
  '\\(a+\\)+',
  '(?=.*a)(?=.*b)',
  '^(?:foo|bar)*$',
])('ends: %s', (expression) => expect(isEndless(expression)).toBe(false));

test('more things to choose from than anybody writes are not compared', () => {
  const many = Array.from({ length: 600 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('|');
  expect(isEndless(`(${many})+`)).toBe(true);
  expect(isEndless(`(?:${many})`)).toBe(false);
});
