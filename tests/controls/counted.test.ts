import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { brief, counted, number, percent } from '../../src/controls/parts/counted.ts';
import { messagesOf } from './messages-of.ts';

const speak = (language: 'en' | 'id') => Object.assign(fakeBrowser, { i18n: messagesOf(language) });

beforeEach(() => fakeBrowser.reset());

test.each([
  ['en', 0, '0', '0'],
  ['en', 999, '999', '999'],
  ['en', 1000, '1,000', '1K'],
  ['en', 9_960, '9,960', '10K'],
  ['en', 234_567, '234,567', '235K'],
  ['en', 999_499, '999,499', '999K'],
  ['en', 999_500, '999,500', '1M'],
  ['en', 1_250_000, '1,250,000', '1.3M'],
  ['id', 12, '12', '12'],
  ['id', 1_250_000, '1.250.000', '1,3 jt'],
  ['id', 3_400, '3.400', '3,4 rb'],
] as const)('in %s, %d is %s, and in brief %s', (language, value, whole, short) => {
  speak(language);
  expect([number(value), brief(value)]).toEqual([whole, short]);
});

test('what is no whole number is said as the language does', () => {
  speak('id');
  expect(number(1.5)).toBe('1,5');
  expect(percent(0.126)).toBe('13%');
});

test.each([
  ['en', 1, '1 thing hidden on this page'],
  ['en', 2, '2 things hidden on this page'],
  ['id', 1, '1 hal disembunyikan'],
  ['id', 21, '21 hal disembunyikan'],
] as const)('in %s, %d has its own sentence', (language, count, sentence) => {
  speak(language);
  expect(counted('popup_hidden_one', 'popup_hidden_other', count)).toBe(sentence);
});
