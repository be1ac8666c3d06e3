import { expect, test, vi } from 'vitest';
import { saying } from '../../src/article/saying.ts';

const story =
  'Der Größte – ein Bär, 3 Jahre alt – schlief. A bear, a bare bear! Then (at 5.30) it rose; its cub "Mimi" did not. Über alles…';

test.each([
  ['its own words', 'a bare bear', true],
  ['with other signs between', 'A BEAR – a bare bear', true],
  ['where the longest word stands twice', 'bare bear then', true],
  ['from within a word to within another', 'ear a bare b', true],
  ['a number and its signs', 'at 5 30 it rose', true],
  ['letters that others have signs for', 'größte ein bär', true],
  ['the last words, after the last a sign', 'über alles …', true],
  ['two words as one', 'barebear', false],
  ['one word as two', 'b are bear', false],
  ['its words in another order', 'bear bare', false],
  ['a word more than it says', 'it did not. über alles gut', false],
  ['signs alone', '– … –', true],
])('what a story says: %s', (_, text, is) => {
  expect(saying(story)(text)).toBe(is);
  // Letters of other scripts are compared in another way.
  expect(saying(`${story} Конец.`)(text)).toBe(is);
});

test('no page can make it hang: few places are tried in a story that goes on like a text at each of its words', () => {
  const pair = 'bear, bare ';
  const isSaid = saying(`${pair.repeat(2000)}end.`);
  const tried = vi.spyOn(String.prototype, 'indexOf');
  const said = [isSaid(`${pair.repeat(100)}end`), isSaid(`${pair.repeat(100)}end bear`)];
  const { length } = tried.mock.calls;
  tried.mockRestore();
  expect(said).toEqual([true, false]);
  expect(length).toBeLessThan(100);
});
