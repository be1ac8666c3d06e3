/** @jsxImportSource ../../src/reader/drawing */
// @vitest-environment jsdom
import type { ComponentChildren } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { draw } from '../../src/reader/drawing/draw.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

const Part = ({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) => (
  <>
    <b>{name}</b>
    {children}
  </>
);
const no: boolean = false;

test.each([
  ['an element', <i class="a">x</i>, '<i class="a">x</i>'],
  ['nothing', null, ''],
  ['a part, which stands for its elements', <Part name="x">y</Part>, '<b>x</b>y'],
  [
    'what is not so is left out',
    <p key="p">
      {no && <i />}
      {undefined}
      {0}
    </p>,
    '<p>0</p>',
  ],
  [
    'a list',
    <ul key="u">
      {['a', 'b'].map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>,
    '<ul><li>a</li><li>b</li></ul>',
  ],
  ['what is false, of those who hear', <i aria-hidden={no} />, '<i aria-hidden="false"></i>'],
  ['what is true and what is false', <p inert hidden={no} />, '<p inert=""></p>'],
  ['a property of the style', <i style={{ '--a': '1' }} />, '<i style="--a: 1;"></i>'],
  ['signs that mean something in markup', <i>{'<b>&'}</i>, '<i>&lt;b&gt;&amp;</i>'],
])('draws %s', (_, what, html) => {
  draw(what, place);
  expect(place.innerHTML).toBe(html);
});

test('a drawing is drawn as one', () => {
  draw(
    <svg viewBox="0 0 1 1" aria-hidden="true">
      <path d="M0 0" />
    </svg>,
    place,
  );
  expect(place.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(place.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 1 1');
});

test('what stays keeps its element and its focus, whatever comes before it or goes', () => {
  const shown = (before: boolean, open: string) => (
    <>
      {before && <p>first</p>}
      <button type="button">{open}</button>
      {!before && <p>last</p>}
    </>
  );
  draw(shown(false, 'a'), place);
  const button = place.querySelector('button');
  button?.focus();
  draw(shown(true, 'b'), place);
  expect(place.innerHTML).toBe('<p>first</p><button type="button">b</button>');
  expect(document.activeElement).toBe(button);
  draw(null, place);
  expect(place.innerHTML).toBe('');
});

test('another key is another element', () => {
  const panel = (key: string) => (
    <div>
      <i />
      <p key={key} />
    </div>
  );
  draw(panel('a'), place);
  const first = place.querySelector('p');
  draw(panel('b'), place);
  expect(place.querySelector('p')).not.toBe(first);
});

test('a field shows what it is told, also after a person has changed it', () => {
  const field = <input type="checkbox" checked={no} />;
  draw(field, place);
  const input = place.querySelector('input');
  if (input) input.checked = true;
  draw(<input type="checkbox" checked={no} />, place);
  expect(input?.checked).toBe(false);
});

test('only the last listener hears, and none that was taken back', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  draw(<button type="button" onClick={first} />, place);
  draw(<button type="button" onClick={second} />, place);
  place.querySelector('button')?.click();
  draw(<button type="button" />, place);
  place.querySelector('button')?.click();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
});
