import { describe, expect, test } from 'vitest';
import { linesOf, read } from '../page.ts';
import { built } from './built.ts';
import { told } from './told.ts';

describe('not a line of the story is lost, and nothing foreign is in it', () => {
  test.each(Object.entries({ ...built, ...told }))('%s', (_, { html, url, story, foreign }) => {
    const article = read(html, { url: new URL(url) });
    const lines = article
      ? linesOf(article).flatMap((block) =>
          block.includes('print(')
            ? [block]
            : block
                .split('\n')
                .map((line) => line.trim())
                .filter(Boolean),
        )
      : [];
    expect(lines).toEqual(expect.arrayContaining([...story]));
    const places = story.map((line) => lines.indexOf(line));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const words of foreign) expect(lines.join('\n')).not.toContain(words);
  });
});
