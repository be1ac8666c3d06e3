import { expect, test } from 'vitest';
import { inWords } from '../../src/reader/story/dates.ts';

const plain = (text: string | undefined) => text?.replace(/\s/gu, ' ');

test.each([
  ['2023-05-04T21:29:00+07:00', 'id', 'Kamis, 4 Mei 2023, 21.29 WIB'],
  ['2023-05-04T21:29:00+0800', 'id', 'Kamis, 4 Mei 2023, 21.29 WITA'],
  ['2023-05-04T21:29:00+09:00', 'id', 'Kamis, 4 Mei 2023, 21.29 WIT'],
  ['2023-05-04T21:29:00+07:00', 'en', 'Thursday, May 4, 2023, 9:29 PM'],
  ['2023-05-04T23:59:00-05:00', 'en', 'Thursday, May 4, 2023, 11:59 PM'],
  ['2023-05-04', 'id', 'Kamis, 4 Mei 2023'],
  ['2023-13-44', 'en', undefined],
  ['', 'en', undefined],
])('%s in %s is "%s": the day and hour that the site means', (iso, language, words) => {
  expect(plain(inWords(iso, language)?.words)).toBe(words);
});

test('an update on the same day says the hour only, on another day the date', () => {
  const published = inWords('2023-05-04T08:00:00+07:00', 'id');
  expect(plain(inWords('2023-05-04T09:30:00+07:00', 'id', published)?.words)).toBe('09.30 WIB');
  expect(plain(inWords('2023-05-05T09:30:00+07:00', 'id', published)?.words)).toBe('5 Mei 2023, 09.30 WIB');
});
