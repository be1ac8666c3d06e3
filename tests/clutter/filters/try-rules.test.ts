import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/clutter/filters/procedural.ts';
import { type Trial, tryRules } from '../../../src/clutter/filters/try-rules.ts';

const page = new JSDOM(
  '<div class="ad">a</div><div class="ad wide">b</div><p class="promo">Ikuti kami</p><main id="cerita"><p>Cerita</p></main>',
).window.document;

const trial: Trial = {
  page,
  hostname: 'm.news.example',
  supports: () => true,
  procedural: elementsOf,
  hidesStory: (elements) => elements.some(({ localName }) => localName === 'main'),
};

const outcomes = (text: string, part: Partial<Trial> = {}) =>
  tryRules(text, { ...trial, ...part }).map(({ line, outcome, count }) => `${line} ${outcome} ${count}`);

test.each([
  ['a rule for this host', 'news.example##.ad', '1 hides 2'],
  ['a rule for every site', '##.ad', '1 hides 2'],
  ['two selectors that find the same', '##.ad, .wide', '1 hides 2'],
  ['a rule with an operator', '##p:has-text(Ikuti)', '1 hides 1'],
  ['a rule that finds nothing', '##.banner', '1 nothing 0'],
  ['a rule for another host', 'other.example##.ad', '1 elsewhere 0'],
  ['a rule for a host that only ends alike', 'ews.example##.ad', '1 elsewhere 0'],
  ['a rule that spares this host', '~m.news.example##.ad', '1 elsewhere 0'],
  ['a rule that would hide the story', '##.ad, #cerita', '1 hides-story 3'],
  ['a fix of looks', '##.ad:style(margin: 0 !important)', '1 styles 2'],
])('%s', (_, line, outcome) => {
  expect(outcomes(line)).toEqual([outcome]);
});

test('an exception takes its selector out of the rules for this host, wherever it stands', () => {
  expect(outcomes('##.ad\nnews.example#@#.ad')).toEqual(['1 kept 0', '2 keeps 2']);
  expect(outcomes('##.ad\nother.example#@#.ad')).toEqual(['1 hides 2', '2 elsewhere 0']);
});

test('lines are counted as an editor counts, notes and refused lines too', () => {
  expect(outcomes('! note\n\n||ads.example^\n##.ad')).toEqual(['4 hides 2']);
});

test('where nobody can tell what an operator means, nobody says', () => {
  expect(outcomes('##p:has-text(Ikuti)', { procedural: () => undefined })).toEqual(['1 unknown 0']);
});
