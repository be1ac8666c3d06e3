import { expect, test } from 'vitest';
import { minutesToRead, speedOf, wordsIn } from '../../src/reader/story/reading-time.ts';

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

test.each([
  ['none', '', 'id', 0],
  ['what stands within a word', 'Bolak-balik 1,5 jam isn’t far.', 'id', 5],
  ['a word to a block', 'Jadwal\n\nBlok A pindah.', undefined, 4],
  ['Korean, which has blanks', '시장이 새 부두로 옮긴다.', 'ko', 4],
  ['Japanese, which has none', '東京と大阪', 'ja', 3],
  ['Chinese', '北京上海。', 'zh-Hans', 2],
  ['Thai', 'ตลาดปลาจะย้าย', 'th', 4],
])('words: %s', (_, text, lang, words) => expect(wordsIn(text, lang)).toBe(words));
