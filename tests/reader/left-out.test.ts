// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Removed } from '../../src/article/article.ts';
import { openReader } from '../../src/reader/open-reader.ts';
import { wordIndex } from '../../src/reader/shell/word-index.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

let until = new AbortController();
let closedRoot: ReturnType<typeof watchClosedRoots>;

beforeEach(() => {
  until = new AbortController();
  closedRoot = watchClosedRoots();
  window.scrollTo = () => undefined;
});

afterEach(() => {
  until.abort();
  vi.restoreAllMocks();
});

const leftOut = (text: string): Removed => ({ kind: 'promo', reason: 'invites-to-follow', text });
const paragraph = (text: string) => `<p>${text}</p>`;

/** The story's lines as the reader shows them, with what each marker holds in brackets. */
function shown(page: readonly string[], story: string, removed: readonly string[]): string[] {
  document.body.innerHTML = `<main>${page.map(paragraph).join('')}</main>`;
  openReader(document, articleOf(story, { removed: removed.map(leftOut) }), optionsWith(), until.signal);
  return [...storyOf(document).querySelectorAll('.story p, .story li, .left-out')].map((part) => {
    if (!part.matches('.left-out')) return part.textContent;
    const texts = [...closedRoot(part).querySelectorAll('p')].map((one) => one.lastChild?.textContent);
    return `[${texts.join(', ')}]`;
  });
}

const [one, two, three] = ['The first paragraph.', 'The second paragraph.', 'The third paragraph.'];
const [follow, join, install] = ['Follow us today.', 'Join our channel.', 'Install our app.'];

test.each([
  ['promo', 'Promotions'],
  ['own-rule', 'Your own rules'],
  ['furniture', 'Not part of the story'],
] as const)('what is left out as %s says so: %s', (kind, name) => {
  const removed = [{ kind, reason: 'margin', text: 'Follow us today.' }];
  openReader(document, articleOf('<p>One.</p>', { removed }), optionsWith(), until.signal);
  const marker = storyOf(document).querySelector('.left-out');
  expect(marker && closedRoot(marker).querySelector('small')?.textContent).toBe(name);
});

describe('what was left out', () => {
  test.each<[string, readonly string[], string, readonly string[], readonly string[]]>([
    [
      'stands where it stood',
      [one, follow, two],
      paragraph(one) + paragraph(two),
      [follow],
      [one, `[${follow}]`, two],
    ],
    [
      'is one marker where it stood side by side',
      [one, follow, join, two],
      paragraph(one) + paragraph(two),
      [follow, join],
      [one, `[${follow}, ${join}]`, two],
    ],
    [
      'after the last paragraph is one marker at the end, whether the page shows it or not',
      [one, two, follow, join],
      paragraph(one) + paragraph(two),
      [follow, join, install],
      [one, two, `[${follow}, ${join}, ${install}]`],
    ],
    [
      'within a list stands after it, once',
      [one, follow, two, join, three],
      `<ul><li>${one}</li><li>${two}</li></ul>${paragraph(three)}`,
      [follow, join],
      [one, two, `[${follow}, ${join}]`, three],
    ],
    [
      'with the same words stands at each of its places',
      [one, follow, two, follow, three],
      paragraph(one) + paragraph(two) + paragraph(three),
      [follow, follow],
      [one, `[${follow}]`, two, `[${follow}]`, three],
    ],
  ])('%s', (_, page, story, removed, expected) => {
    expect(shown(page, story, removed)).toEqual(expected);
  });
});

describe('what the reader shows above the story is not left out', () => {
  test.each([
    ['the title', 'A Bridge of Bamboo', false],
    ['the standfirst', 'It carries a whole village.', false],
    ['the byline', 'Written by Sari Dewi and Tom Ashe', false],
    ['one of those who wrote it', 'Tom Ashe', false],
    ['one who did not', 'Photographs by Lena Ott', true],
    ['a sentence that begins with one of them', 'Tom Ashe has lived on the river for years.', true],
    ['an offer that repeats the title', 'A bridge of bamboo: listen to the podcast', true],
  ])('%s', (_, text, marked) => {
    const facts = { standfirst: 'It carries a whole village.', byline: 'Sari Dewi, Tom Ashe' };
    openReader(
      document,
      articleOf(paragraph(one), { ...facts, removed: [leftOut(text)] }),
      optionsWith(),
      until.signal,
    );
    expect(storyOf(document).querySelector('.left-out') !== null).toBe(marked);
  });
});

describe('looking for what begins with given words', () => {
  test('finds each thing once', () => {
    const index = wordIndex(['ab', 'abc', 'b', 'ab'].map((words, place) => [words, place]));
    expect(['ab', 'ab', 'ab', 'ab', 'b', 'a'].map((start) => index.take(start))).toEqual([
      0,
      3,
      1,
      undefined,
      2,
      undefined,
    ]);
  });

  test('of many that are alike, compares few for each', () => {
    const count = 20_000;
    const startsWith = vi.spyOn(String.prototype, 'startsWith');
    const index = wordIndex(Array.from({ length: count }, (_, place) => ['same', place]));
    const taken = new Set(Array.from({ length: count }, () => index.take('same')));
    expect(taken.size).toBe(count);
    expect(startsWith).toHaveBeenCalledTimes(count);
  });
});
