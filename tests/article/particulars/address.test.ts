import { describe, expect, test } from 'vitest';
import { address, body, pageWith, storyOf } from '../page.ts';

describe('the address of a story is the one that its page calls canonical', () => {
  test.each([
    ['whole', 'https://www.kabar.example/a/b', 'https://www.kabar.example/a/b'],
    ['from the root', '/a/b', 'https://www.kabar.example/a/b'],
    ['that of another host', 'https://pusat.example/a/b', 'https://pusat.example/a/b'],
    ['but not the front page', '/', address],
    ['but not what is no address of the web', 'javascript:alert(1)', address],
    ['but not what is no address at all', 'https://', address],
  ])('%s', (_, href, expected) =>
    expect(storyOf(pageWith(body(), `<link rel="canonical" href="${href}">`)).address).toBe(expected),
  );

  test('else where it was read', () => expect(storyOf(pageWith(body())).address).toBe(address));
});
