import { describe, expect, test } from 'vitest';
import { body, pageWith, storyOf } from '../page.ts';

describe('a line across the column stays where it parts something', () => {
  const rules = (html: string) => storyOf(html).content.querySelectorAll('hr').length;
  test.each([
    ['between two paragraphs', { 2: '<hr>' }, 1],
    ['after the last paragraph', { 5: '<hr>' }, 0],
    ['on both sides of what was left out', { 2: '<hr><p>ADVERTISEMENT</p><hr>' }, 1],
    ['before furniture at the end', { 3: '<hr>', 5: '<hr><p>Pin this for later!</p>' }, 1],
  ])('%s', (_, extra, count) => expect(rules(pageWith(body(extra)))).toBe(count));
});
