import { expect, test } from 'vitest';
import { edgeForms } from '../../../src/article/furniture/edge-forms.ts';
import { formsElsewhere } from '../../../src/article/furniture/forms-elsewhere.ts';
import { longestRare, rareWords } from '../../../src/article/furniture/line-form.ts';
import { lineForms } from '../../../src/article/furniture/line-forms.ts';
import { furnitureLine } from '../../../src/article/furniture/lines.ts';
import { waysThrough } from './ways-through.ts';

const rare = [...lineForms, ...edgeForms, ...formsElsewhere].filter(({ isRare }) => isRare);

const said: readonly (readonly [string, string])[] = [
  ['affiliate', 'We may earn something when you shop with one of our affiliate partners.'],
  ['affiliate', 'If you buy a kite here, we may receive a small commission.'],
  ['affiliate', 'If you shop here, we receive a small percentage.'],
  ['affiliate', 'If you shop here, we receive compensation.'],
  ['affiliate', 'If you shop here, we get a small kickback.'],
  ['affiliate', 'As an Amazon Associate Town News earns from kites.'],
  ['affiliate', 'Mit * markiert: Affiliate-Links, die zu einem Shop führen.'],
  ['affiliate', 'Bestellen Sie dort, erhalten wir eine kleine Provision.'],
  ['affiliate', 'Buy through these links and keep the lights on.'],
  ['newsletter', 'Ikuti update harian lewat aplikasi Kabar, unduh sekarang!'],
  ['newsletter', 'Dapatkan berita pilihan setiap pagi di email Anda.'],
  ['newsletter', 'And if you enjoyed this story, share it with a friend.'],
  ['newsletter', 'Want to keep up? Ask for the newsletter.'],
  ['copyright', 'Town News 2026. ALL RIGHTS RESERVED.'],
];

test.each(said)('still known as %s: %s', (reason, line) => {
  expect(furnitureLine(line, { atEdge: false, isLabel: false }, formsElsewhere)).toBe(reason);
});

test('each rare form is among these, and none holds a longer line than is looked at', () => {
  for (const { form, longest } of rare) {
    expect(longest).toBeLessThanOrEqual(longestRare);
    expect(said.some(([, line]) => form.test(line.replaceAll("'", '’')))).toBe(true);
  }
});

test('the ways through a pattern', () => {
  const ways = waysThrough(/^(?!no)(?=.*\bor\b)a(?:b|cd?)e{2,4} ?[fg]\.$/u);
  expect(ways).toEqual(['b', 'c', 'cd'].flatMap((b) => [`\0\0or\0a${b}e\0\0.`, `\0\0or\0a${b}e\0 \0.`]));
});

test('no way through a rare form is without one of the rare words, and each of these is of use', () => {
  const ways = rare.flatMap(({ form }) => waysThrough(form));
  expect(ways.filter((way) => !rareWords.test(way))).toEqual([]);
  for (const word of waysThrough(rareWords)) {
    const others = waysThrough(rareWords).filter((other) => other !== word);
    const isNeeded = (way: string) => way.includes(word) && !others.some((other) => way.includes(other));
    expect([word, ways.some(isNeeded)]).toEqual([word, true]);
  }
});
