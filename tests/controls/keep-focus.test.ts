// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { keepFocus } from '../../src/controls/parts/keep-focus.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

const named = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

const rows = `<ul>
  <li id="one"><button id="one-show"></button><button id="one-always"></button></li>
  <li id="two"><button id="two-show"></button><button id="two-always"></button></li>
</ul><button id="after"></button>`;

/** What stood before, which of it has the focus, what happens to it, and where the focus is then. */
test.each<[string, string, string, () => void, string]>([
  ['a row goes: the same in the next row', rows, 'one-always', () => named('one').remove(), 'two-always'],
  [
    'the last row goes: the end of the one before',
    rows,
    'two-show',
    () => named('two').remove(),
    'one-always',
  ],
  [
    'the whole list goes: what came after it',
    rows,
    'one-show',
    () => named('one').parentElement?.remove(),
    'after',
  ],
  [
    'a button goes for what it asked for: the first that came',
    '<div><p id="ask"><button id="allow"></button></p></div><button id="after"></button>',
    'allow',
    () => named('ask').replaceWith(Object.assign(document.createElement('button'), { id: 'came' })),
    'came',
  ],
  [
    'a switch that can be thrown from now on comes before what could be pressed already',
    '<li><button id="allow"></button><button id="remove"></button><button id="switch" disabled></button></li>',
    'allow',
    () => {
      named('allow').remove();
      named('switch').removeAttribute('disabled');
    },
    'switch',
  ],
  [
    'what it stands in closes: what opens it',
    '<details open id="kind"><summary id="opens"></summary><button id="row"></button></details><button id="after"></button>',
    'row',
    () => named('kind').removeAttribute('open'),
    'opens',
  ],
  [
    'what can no longer be pressed gives it away',
    '<button id="one"></button><button id="two"></button>',
    'one',
    () => named('one').setAttribute('disabled', ''),
    'two',
  ],
  [
    'what is shut away is no place for it',
    '<div><button id="one"></button><details><summary id="more"></summary><button id="shut"></button></details></div>',
    'one',
    () => named('one').remove(),
    'more',
  ],
  ['something else goes: nothing happens', rows, 'one-show', () => named('two').remove(), 'one-show'],
])('the focus, when %s', async (_, before, focused, change, after) => {
  document.body.innerHTML = before;
  keepFocus(document.body, life.signal);
  named(focused).focus();
  change();
  await Promise.resolve();
  expect(document.activeElement?.id).toBe(after);
});

test('who pressed beside everything is not pulled back', async () => {
  document.body.innerHTML = rows;
  keepFocus(document.body, life.signal);
  named('one-show').focus();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  named('one-show').blur();
  named('one').remove();
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});
