import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from '../page.ts';

describe('a page that was sent in parts is put together', () => {
  const late = (place: string, part: string) =>
    `<p>${paragraphs[0]}</p>${place}<p>${paragraphs[4]}</p><p>${paragraphs[5]}</p>`.concat(part);
  const middle = [1, 2, 3].map((at) => `<p>${paragraphs[at]}</p>`).join('');

  test.each([
    [
      'a part that was waited for, with what was shown meanwhile',
      '<!--$?--><template id="B:1"></template><div>Memuat…<!--$-->…<!--/$--></div><!--$-->…<!--/$--><!--/$-->',
      `<div hidden id="S:1">${middle}</div>`,
    ],
    ['a piece of a part', '<template id="P:2"></template>', `<div hidden id="S:2">${middle}</div>`],
  ])('%s', (_, place, part) => {
    const html = pageWith(late(place, '')).replace('</body>', `${part}</body>`);
    expect(linesOf(storyOf(html))).toEqual(paragraphs);
  });

  test('a part without a place still counts', () => {
    const html = pageWith('').replace('</body>', `<div hidden id="S:0"><div>${body()}</div></div></body>`);
    expect(linesOf(storyOf(html))).toEqual(paragraphs);
  });
});
