import { expect, test } from 'vitest';
import { followStory } from '../../../src/page/search/follow-story.ts';
import { story } from '../../clutter/page.ts';
import { livePage } from '../live.ts';

test.each([
  ['the whole of it', 'body'],
  ['its paragraphs alone', '[itemprop=articleBody]'],
])(
  'a page that goes on to another story without a load: the new one is told, where it puts in %s',
  (_, where) => {
    const { page } = livePage(story(''));
    const followed = followStory(page, undefined);
    const before = followed.now()?.paragraphs[0];
    const box = page.querySelector(where) as Element;
    const markup = box.innerHTML;
    box.innerHTML = markup;
    const after = followed.now();
    expect(before?.isConnected).toBe(false);
    expect(after?.paragraphs[0]?.isConnected).toBe(true);
  },
);
