// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { footOf } from '../../src/reader/story/foot.ts';
import { makerFor } from '../../src/reader/story/make.ts';
import { articleOf, speech } from './support.ts';

const foot = (html: string, facts = {}) =>
  footOf(articleOf(html, facts), makerFor(document), speech)?.querySelector('p')?.textContent;

describe('the foot of a story says where it is from', () => {
  test.each([
    ['the site', '<p>Short.</p>', { siteName: 'Kabar' }, 'Published by Kabar. Original page'],
    [
      'the agency that it credits',
      '<p>Short. (antara/kabar)</p>',
      { siteName: 'Kabar', source: 'antara' },
      'Published by Kabar. Source: Antara. Original page',
    ],
    ['the agency alone', '<p>Short.</p>', { source: 'Antara' }, 'Source: Antara. Original page'],
  ])('%s', (_, html, facts, said) => expect(foot(html, facts)).toBe(said));
});
