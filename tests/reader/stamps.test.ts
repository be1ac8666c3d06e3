// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { headByTime } from '../../src/reader/story/stamps.ts';
import { articleOf } from './support.ts';

test.each([
  ['a time that stands alone heads what follows', '<p><time>20:15</time></p><h3>The lamps</h3>', 1],
  ['a time among words does not', '<p>At <time>20:15</time> the lamps were lit.</p><p>Then.</p>', 0],
  ['nor does a time at the end of all', '<p>The lamps were lit.</p><p><time>20:15</time></p>', 0],
])('%s', (_, html, count) => {
  const { content } = articleOf(html);
  headByTime(content);
  expect(content.querySelectorAll('p.stamp')).toHaveLength(count);
});

test('a line of many times is read once', () => {
  const { content } = articleOf(`<p>${'<time>20:15</time>'.repeat(500)}</p><p>Then.</p>`);
  const read = vi.spyOn(Node.prototype, 'textContent', 'get');
  headByTime(content);
  const { length } = read.mock.calls;
  read.mockRestore();
  expect(length).toBeLessThan(10);
});
