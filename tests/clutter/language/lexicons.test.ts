import { describe, expect, test } from 'vitest';
import { anyLetter, latinLetter } from '../../../src/clutter/language/alphabets.ts';
import { lexicons } from '../../../src/clutter/language/lexicons/index.ts';
import type { Lexicon } from '../../../src/clutter/language/lexicons/lexicon.ts';
import { phrasesOf } from '../../../src/clutter/language/phrases.ts';
import { plain } from '../../../src/clutter/language/words.ts';

const parts = Object.entries(lexicons).flatMap(([language, lexicon]) =>
  Object.entries(lexicon).map(([part, phrases]) => [`${language}, ${part}`, phrases] as const),
);

test('twenty-eight languages, sorted', () => {
  const languages = Object.keys(lexicons);
  expect(languages).toHaveLength(28);
  expect(languages).toEqual(languages.toSorted());
});

test.each(parts)('%s: sorted, no phrase twice, each as words are compared', (_, phrases) => {
  expect(phrases.length).toBeGreaterThan(0);
  expect(phrases).toEqual([...new Set(phrases)].toSorted());
  expect(phrases).toEqual(phrases.map(plain));
});

describe('patterns', () => {
  const every = phrasesOf(Object.values(lexicons), anyLetter);
  const indonesian = phrasesOf([lexicons.id], latinLetter);
  test.each<[string, keyof ReturnType<typeof phrasesOf>, string, boolean]>([
    ['a related line', 'leadsToStory', 'Baca juga: Sungai Meluap', true],
    ['after an arrow', 'leadsToStory', '» Baca Juga', true],
    ['in a quote', 'leadsToStory', '"Baca juga buku ini," katanya.', false],
    ['in a curly quote', 'leadsToStory', '“Read more,” she said.', false],
    ['a longer word', 'leadsToStory', 'Bacaan pekan ini', false],
    ['German', 'leadsToStory', 'Lesen Sie auch: Der Fluss', true],
    ['Japanese, with no space after it', 'leadsToStory', '関連記事川があふれた', true],
    ['a video', 'leadsToVideo', 'Yuk, Simak Juga Video ini!', true],
    ['an offer inside words', 'offersApp', 'Lebih cepat: unduh aplikasi kami', true],
    ['part of a longer word', 'offersApp', 'download appliances', false],
    ['Chinese inside words', 'offersApp', '立即打开APP阅读', true],
    ['a label', 'labelsAd', 'ADVERTISEMENT', true],
    ['two labels', 'labelsAd', 'ADVERTISEMENT - SCROLL TO CONTINUE WITH CONTENT', true],
    ['a label and a word', 'labelsAd', 'Iklan rokok', false],
    ['an apostrophe of either kind', 'offersApp', "Ouvrir dans l'application", true],
  ])('%s', (_, pattern, words, is) => expect(every[pattern].test(plain(words))).toBe(is));

  test('one language alone does not listen for another', () => {
    expect(indonesian.leadsToStory.test('lesen sie auch: der fluss')).toBe(false);
  });

  test('a phrase is taken by its letters, whatever they mean in a pattern', () => {
    const odd: Lexicon = { ...lexicons.id, appOffers: ['app (beta)?'] };
    expect(phrasesOf([odd], anyLetter).offersApp.test('get app (beta)? now')).toBe(true);
    expect(phrasesOf([odd], anyLetter).offersApp.test('get app beta now')).toBe(false);
  });
});
