import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/clutter/filters/procedural.ts';
import { page } from '../page.ts';

const lists =
  '<ul><li class="a" id="one">Iklan <b id="b">x</b></li><li class="b" id="two">Iklan</li></ul><div id="box"><p id="ad">Iklan</p><p id="news">Berita</p></div>';

test.each<[string, string[]]>([
  ['p:has-text(Iklan)', ['ad']],
  ['p:has-text("Iklan")', ['ad']],
  ['p:has-text(/^ber/i)', ['news']],
  ['p:has-text(iklan)', []],
  ['ul > li:has-text(Iklan)', ['one', 'two']],
  ['li:has-text(Iklan) > b', ['b']],
  ['li:has-text(Iklan) + li', ['two']],
  ['p:has-text(Iklan) ~ p', ['news']],
  ['li:first-child:has-text(Iklan)', ['one']],
  ['li:has-text(Iklan):first-child', ['one']],
  ['li:nth-child(2):has-text(Iklan)', ['two']],
  ['div > p:last-child:has-text(Berita)', ['news']],
  ['li:is(.a, .c):has-text(Iklan)', ['one']],
  [':is(.a, .b):has-text(Iklan)', ['one', 'two']],
  ['li:is(.c, :has-text(Iklan)):not(.b)', ['one']],
  ['li:not(.a):has-text(Iklan)', ['two']],
  ['p:not(:has-text(Iklan))', ['news']],
  ['div:has(> p:has-text(Iklan))', ['box']],
  ['div:has(> p:first-child:has-text(Berita))', []],
  ['li:has(b):has-text(Iklan)', ['one']],
  ['div:not(:has(p:has-text(Cuaca)))', ['box']],
  ['p:has-text(Iklan):upward(1)', ['box']],
  ['p:has-text(Iklan):upward(div) > #news', ['news']],
  ['b:upward(ul):has-text(Iklan) > .b', ['two']],
  ['p:has-text(Iklan), li:has-text(x)', ['ad', 'one']],
  ['p:matches-css(display: block):has-text(Iklan)', ['ad']],
  ['p:matches-css(display: /^bl/):has-text(Iklan)', ['ad']],
  ['p:matches-css(display: inline)', []],
])('%s', (selector, ids) => expect(elementsOf(page(lists), selector).map(({ id }) => id)).toEqual(ids));

test.each([
  ['an expression is asked of the first thousand characters', 'p:has-text(/iklan/)', ['near']],
  ['words are looked for in all of a text', 'p:has-text(iklan)', ['near', 'far']],
])('in a long text, %s', (_, selector, ids) => {
  const [less, more] = [990, 1000].map((count) => 'a'.repeat(count));
  const document = page(`<p id="near">${less}iklan</p><p id="far">${more}iklan</p>`);
  expect(elementsOf(document, selector).map(({ id }) => id)).toEqual(ids);
});
