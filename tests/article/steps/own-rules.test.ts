import { expect, test } from 'vitest';
import { extract } from '../../../src/article/extract.ts';
import { formsElsewhere } from '../../../src/article/furniture/forms-elsewhere.ts';
import { everyLanguage } from '../../../src/clutter/language/every-language.ts';
import { page, sentences, story } from '../../clutter/page.ts';

const aside = 'Panitia lelang membuka pendaftaran daring sampai akhir pekan bagi warga di luar kecamatan.';
const read = (attributes: string) => {
  const live = page(story(`<p ${attributes}>${aside}</p>`));
  const before = live.documentElement.outerHTML;
  const article = extract(live, { url: new URL(live.URL), phrases: everyLanguage, forms: formsElsewhere });
  expect(live.documentElement.outerHTML).toBe(before);
  return { text: article?.content.textContent ?? '', removed: article?.removed ?? [] };
};

test.each<[string, string, boolean]>([
  ['hidden by an own rule', 'data-jernih="own-rule"', false],
  ['learned to stand under every story', 'data-jernih="site-furniture"', false],
  ['learned, and shown again', 'data-jernih="site-furniture" data-jernih-shown', true],
  ['shown again', 'data-jernih="own-rule" data-jernih-shown', true],
  ['never hidden', '', true],
])('a paragraph of the page: %s', (_, attributes, stays) => {
  const { text, removed } = read(attributes);
  expect(text.includes(aside)).toBe(stays);
  expect(
    removed.filter(({ kind }) => kind === 'own-rule' || kind === 'site-furniture').map((one) => one.text),
  ).toEqual(stays ? [] : [aside]);
  expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
});
