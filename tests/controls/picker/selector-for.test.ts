import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { lineageOf } from '../../../src/controls/picker/lineage.ts';
import { selectorFor } from '../../../src/controls/picker/selector-for.ts';

function pickedIn(html: string): Element {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  const element = document.querySelector('[data-pick]');
  if (!element) throw new Error('Nothing is picked.');
  return element;
}

test('in an open shadow root, names are counted there, and what has the root comes next', () => {
  const { document } = new JSDOM(
    '<body><p class="poll"></p><p class="poll"></p><section><x-box></x-box></section>',
  ).window;
  const box = document.querySelector('x-box');
  const root = box?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no root.');
  root.innerHTML = '<div class="poll"><b data-pick></b></div><div class="weather"></div>';
  const picked = root.querySelector('[data-pick]');
  if (!picked) throw new Error('Nothing is picked.');
  expect(selectorFor(picked)).toBe('div.poll > b:nth-of-type(1)');
  expect(lineageOf(picked).map(({ localName }) => localName)).toEqual(['b', 'div', 'x-box', 'section']);
});

test.each([
  ['an id that will last', '<div id="promo-box" data-pick></div>', '#promo-box'],
  ['a class that says what it is', '<aside class="related-news" data-pick></aside>', 'aside.related-news'],
  [
    'the name that fewest others have',
    '<p class="text"></p><p class="text note" data-pick></p>',
    'p.text.note',
  ],
  ['no number that runs', '<div id="ad-slot-73912" class="ad-slot" data-pick></div>', 'div.ad-slot'],
  ['no name that a build made up', '<div class="css-1q8dh42 card" data-pick></div>', 'div.card'],
  ['what it is there for, where it has no name', '<div role="banner" data-pick></div>', 'div[role="banner"]'],
  [
    'its place in something named, where it has nothing of its own',
    '<div class="sidebar"><p></p><p data-pick></p></div>',
    'div.sidebar > p:nth-of-type(2)',
  ],
  [
    'a longer way to something named',
    '<div class="sidebar"><ul><li></li><li><b data-pick></b></li></ul></div>',
    'div.sidebar > ul:nth-of-type(1) > li:nth-of-type(2) > b:nth-of-type(1)',
  ],
  [
    'its place in the body, whatever state that is in',
    '<body class="locked"><header data-pick></header>',
    'body > header:nth-of-type(1)',
  ],
  ['nothing, where nothing near has a name', '<div><div><div><p data-pick></p></div></div></div>', undefined],
  [
    'no value that would break out of its quotes',
    '<div aria-label=\'a"] *\' class="box" data-pick></div>',
    'div.box',
  ],
  [
    'a form whose fields pretend to be its own',
    '<form class="signup" data-pick><input name="className"><input name="id"></form>',
    'form.signup',
  ],
])('a rule names %s', (_, html, selector) => {
  const element = pickedIn(html);
  expect(selectorFor(element)).toBe(selector);
  if (selector) expect(element.matches(selector)).toBe(true);
});

test('an element can be widened up to what stands in the body, and no further', () => {
  const line = lineageOf(pickedIn('<main><div><p><b data-pick></b></p></div></main>'));
  expect(line.map(({ localName }) => localName)).toEqual(['b', 'p', 'div', 'main']);
});

test('on a page a thousand levels deep, only what stands near is asked', () => {
  const { document } = new JSDOM(`<body>${'<div>'.repeat(1000)}<b></b>`).window;
  const at = document.getElementsByTagName('b')[0] ?? document.body;
  expect(lineageOf(at)).toHaveLength(40);
  expect(selectorFor(at)).toBeUndefined();
});
