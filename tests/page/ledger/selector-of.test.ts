import { expect, test } from 'vitest';
import type { Finding } from '../../../src/clutter/finding.ts';
import { selectorOf } from '../../../src/page/ledger/selector-of.ts';
import { page } from '../../clutter/page.ts';

test.each([
  ['an id', '<div id="sticky-bar" class="x"></div>', '#sticky-bar'],
  ['an id with a number', '<div id="div-gpt-ad-17" class="ad-box"></div>', 'div.ad-box'],
  ['a class', '<aside class="baca-juga"></aside>', 'aside.baca-juga'],
  ['classes that a build made up', '<div class="css-1a2b3c sc-bZQynM"></div>', undefined],
  ['no name', '<div></div>', undefined],
  ['a class that is everywhere', '<div class="kotak"></div>'.repeat(30), undefined],
])('a selector for things like this: %s', (_, html, selector) => {
  const element = page(html).querySelector('body > *');
  if (!element) throw new Error('There is no element.');
  const finding: Finding = { kind: 'sticky', reason: 'sticks-to-screen', element };
  expect(selectorOf(finding)).toBe(selector);
});

test('the tail of a paragraph has none', () => {
  const element = page('<p id="paragraf">a<br>b</p>').querySelector('p');
  if (!element) throw new Error('There is no element.');
  const finding: Finding = { kind: 'promo', reason: 'invites-to-follow', element, tail: [] };
  expect(selectorOf(finding)).toBeUndefined();
});
