// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
// As the reader has it: the rest of the tests get Preact whole.
import { type ComponentChildren, h, render } from '../../node_modules/preact/src/index.js';
import { forFunctions } from '../../scripts/builds/preact-for-functions.ts';

const file = 'src/diff/index.js';
const code = readFileSync(`node_modules/preact/${file}`, 'utf8');

test('a Preact that no longer says what is left out fails the build', () => {
  expect(() => forFunctions(code.replaceAll('isClassComponent', 'isClass'), file)).toThrow(/no more/);
});

test('what is left asks for no classes', () => {
  expect(forFunctions(code, file)).not.toMatch(/c\.(?:shouldComponentUpdate|getChildContext) &&/);
});

describe('what is left draws', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.replaceChildren(place);
  });
  const Part = ({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) => [
    h('b', null, name),
    children,
  ];
  const List = ({ names }: { readonly names: readonly string[] }) =>
    h(
      'ul',
      null,
      names.map((name) => h('li', { key: name }, name)),
    );

  test.each([
    ['parts, which stand for their elements', h(Part, { name: 'x' }, 'y'), '<b>x</b>y'],
    ['what is not so is left out', h('p', null, false, null, undefined, 0), '<p>0</p>'],
    ['attributes', h('a', { href: '/x', 'aria-hidden': false }), '<a href="/x" aria-hidden="false"></a>'],
    ['switches', h('button', { disabled: true, hidden: false }), '<button disabled=""></button>'],
    ['a list', h(List, { names: ['a', 'b'] }), '<ul><li>a</li><li>b</li></ul>'],
  ])('%s', (_, what, markup) => {
    render(what, place);
    expect(place.innerHTML).toBe(markup);
  });

  test('what stands there stays when it moves or changes, and goes when it is told no more', () => {
    render(h(List, { names: ['a', 'b', 'c'] }), place);
    const [a, b, c] = place.querySelectorAll('li');
    render(h(List, { names: ['c', 'a', 'd'] }), place);
    expect([...place.querySelectorAll('li')].slice(0, 2)).toEqual([c, a]);
    expect([place.textContent, b?.isConnected]).toEqual(['cad', false]);
    render(null, place);
    expect(place.innerHTML).toBe('');
  });

  test('what is heard is what was drawn last', () => {
    const heard: string[] = [];
    const drawn = (said: string) => render(h('button', { onClick: () => heard.push(said) }), place);
    drawn('first');
    drawn('last');
    place.querySelector('button')?.click();
    expect(heard).toEqual(['last']);
  });

  test('a field shows what is told although it was changed', () => {
    const drawn = () => render(h('input', { value: 'told' }), place);
    drawn();
    const field = place.querySelector('input');
    if (field) field.value = 'typed';
    drawn();
    expect(field?.value).toBe('told');
  });

  test('signs are drawn as such', () => {
    render(h('svg', null, h('path', { d: 'M0 0' })), place);
    expect(place.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  test('a part that fails says so to whoever draws', () => {
    const Broken = (): ComponentChildren => {
      throw new Error('broken');
    };
    expect(() => render(h(Broken, null), place)).toThrow('broken');
  });
});
