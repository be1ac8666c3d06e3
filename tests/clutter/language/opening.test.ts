import { expect, test } from 'vitest';
import { anyLetter } from '../../../src/clutter/language/alphabets.ts';
import { everyLanguage } from '../../../src/clutter/language/every-language.ts';
import { lexicons } from '../../../src/clutter/language/lexicons/index.ts';
import { openingOf } from '../../../src/clutter/language/opening.ts';
import { phrasesOf } from '../../../src/clutter/language/phrases.ts';

const spoken = Object.values(lexicons);
const whole = phrasesOf(spoken, anyLetter);
const phrases = spoken.flatMap((lexicon) => [
  ...[lexicon.adLabels, lexicon.closes, lexicon.followLeads, lexicon.watchLeads].flat(),
  ...[lexicon.relatedHeadings, lexicon.relatedLeads, lexicon.urges ?? []].flat(),
]);
const urges = spoken.flatMap((lexicon) => lexicon.urges ?? []);

/** What a page may say around a phrase, or nearly as it does. */
const saidWith = (phrase: string): string[] => [
  phrase,
  `» ${phrase}`,
  `[ ${phrase}: a tide`,
  `${phrase}。`,
  `${phrase} ${phrase}`,
  `${phrase}a`,
  phrase.slice(0, -1),
  `“${phrase}`,
  `7 ${phrase}`,
  ...urges.flatMap((urge) => [`${urge} ${phrase}`, `— ${urge}, ${phrase} ini`]),
];

test.each([
  'beginsAd',
  'labelsAd',
  'closes',
  'asksToFollow',
  'titlesList',
  'leadsToStory',
  'leadsToVideo',
] as const)('%s: with phrases read as they are needed, the same as by one pattern of all', (name) => {
  const said = phrases.flatMap((phrase) => saidWith(phrase.replace(' * ', ' tide news ')));
  const differ = said.filter((words) => {
    const [one, other] = [whole[name].exec(words), everyLanguage[name].exec(words)];
    return one?.[0] !== other?.[0] || everyLanguage[name].test(words) !== (one !== null);
  });
  expect(differ).toEqual([]);
  expect(said.some((words) => whole[name].test(words))).toBe(true);
});

test.each([
  ['nothing', ''],
  ['signs', '– »'],
  ['the name of an object’s own', 'constructor'],
])('no phrase begins %s', (_, words) => expect(openingOf('read more|watch \\x7c').test(words)).toBe(false));

test('a sign that parts alternatives is none of them', () => {
  const watches = openingOf('watch now|watch \\x7c');
  expect(watches.exec('watch | a tide')?.[0]).toBe('watch |');
  expect(watches.test('watch a tide')).toBe(false);
});
