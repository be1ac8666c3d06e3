import { expect, test } from 'vitest';
import { minutesToRead, speedOf } from '../../src/reader/story/reading-time.ts';

test.each([
  ['an empty story takes a minute', '', 'en', 1],
  ['English', 'word '.repeat(1000), 'en', 5],
  ['Indonesian, whose words are longer but read faster by the letter', 'makanan '.repeat(1000), 'id', 7],
  ['Japanese, letter by letter', '語'.repeat(3570), 'ja', 10],
  ['a region changes nothing', '語'.repeat(3570), 'ja-JP', 10],
])('reading time: %s', (_, text, lang, minutes) => {
  expect(minutesToRead(text, lang)).toBe(minutes);
});

test('a language without a figure is read like English', () => {
  expect(speedOf('xx')).toBe(speedOf('en'));
  expect(speedOf(undefined)).toBe(speedOf('en'));
});
