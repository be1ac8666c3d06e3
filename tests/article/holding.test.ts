import { expect, test } from 'vitest';
import { holding } from '../../src/article/holding.ts';

const short = 'byline author';
const long = Array.from({ length: 60 }, (_, at) => `teaser-${at} caption${at}`).join('\n');

test.each([
  ['a name of a short text', short, 'author', true],
  ['none of a short text', short, 'caption', false],
  ['a name of a long text', long, 'teaser-41', true],
  ['its first signs', long, 'teaser-0 caption0', true],
  ['its last signs', long, 'caption59', true],
  ['one sign', long, 'x', false],
  ['two signs', long, 'ap', true],
  ['nothing', long, '', true],
  ['signs that all stand in it, apart', long, 'captionteaser', false],
  ['more than it says', long, `${long}.`, false],
  ['letters beyond Latin', `${long}ニュース速報`, 'ュース', true],
  ['letters of the same low bits', long, '\u4161\u4170', false],
])('what a text holds: %s', (_, text, piece, is) => {
  expect(holding(text)(piece)).toBe(is);
});
