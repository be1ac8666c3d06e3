import { expect, test } from 'vitest';
import { keyOf } from '../../../src/clutter/filters/key.ts';
import { compoundsOf, maskOf, partsOf } from '../../../src/clutter/filters/selector.ts';

test.each([
  ['nothing inside', 'a > .b', 'a > .b'],
  ['brackets', 'a:not(.b, .c)[d="]"] e', 'a:not(______)[_____] e'],
  ['escapes', '.md\\:x', '.md__x'],
  ['the blank that ends an escape', '.\\33 00 b', '.____00 b'],
  ['a lone quote in words', "p:has-text(Don't) a", 'p:has-text(_____) a'],
  ['a lone quote in words inside', "p:has(a:has-text(Don't)) a", 'p:has(_________________) a'],
  ['a bracket left open', 'a:not(.b', undefined],
  ['a bracket closed twice', 'a:not(.b))', undefined],
  ['brackets crossed', 'a:not([b)]', undefined],
  ['a quote left open', 'a[b="c]', undefined],
])('what is inside is masked: %s', (_, selector, mask) => expect(maskOf(selector)).toBe(mask));

test.each([
  ['one', '.a', ['.a']],
  ['two', '.a , .b', ['.a', '.b']],
  ['a comma inside', ':is(.a, .b), .c', [':is(.a, .b)', '.c']],
  ['a comma in words', 'p:has-text(a, b)', ['p:has-text(a, b)']],
])('parts of a list: %s', (_, selector, parts) => expect(partsOf(selector)).toEqual(parts));

test('compounds and what they say', () => {
  expect(compoundsOf('DIV#x > .a[Href^="h"]:has(b c)')).toEqual([
    [
      { kind: 'type', name: 'div', text: 'DIV' },
      { kind: 'id', name: 'x', text: '#x' },
    ],
    [
      { kind: 'class', name: 'a', text: '.a' },
      { kind: 'attribute', name: 'href', text: '[Href^="h"]' },
      { kind: 'pseudo-class', name: 'has', argument: 'b c', text: ':has(b c)' },
    ],
  ]);
});

test.each([
  ['an id before a class', 'div.a#Top', '#top'],
  ['a class before an attribute', '[href].Ad', '.ad'],
  ['an attribute before a name', 'a[HREF*="x"]', '[href'],
  ['a name', '.x > IFRAME', 'iframe'],
  ['what stands inside is not certain', ':is(.a, .b)', ''],
  ['what is left out is not had', 'div:not(.a)', 'div'],
  ['everything', '.x > *', ''],
  ['an escaped name is passed over', 'div.md\\:x', 'div'],
  ['a name that begins with a digit', 'div.\\33 00x250', '.300x250'],
  ['an id of digits', '.x > #\\31 23', '#123'],
  ['an attribute whose name is escaped is passed over', 'use[xlink\\:href]', 'use'],
])('the key of a selector: %s', (_, selector, key) => expect(keyOf(selector)).toBe(key));
