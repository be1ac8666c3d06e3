import { expect, test } from 'vitest';
import { livePage, switchFor } from '../live.ts';

const ad = (id: string) => `<ins class="adsbygoogle" id="${id}"></ins>`;

/** A page whose markup is still being read, and whose frames are dealt out by hand. */
async function open(body: string) {
  const { page, window } = livePage(body);
  await new Promise((resolve) => window.addEventListener('load', resolve));
  Object.defineProperty(page, 'readyState', { value: 'loading', configurable: true });
  let waiting: (() => void)[] = [];
  Object.assign(window, { requestAnimationFrame: (run: () => void) => waiting.push(run) });
  const frame = () => {
    for (const run of waiting.splice(0)) run();
  };
  const end = () => {
    waiting = [];
    Object.defineProperty(page, 'readyState', { value: 'interactive' });
    page.dispatchEvent(new window.Event('DOMContentLoaded'));
  };
  const held = () => [...page.querySelectorAll('[data-jernih-held]')].map(({ id }) => id);
  const hidden = () => [...page.querySelectorAll('[data-jernih]')].map(({ id }) => id);
  return { page, frame, end, held, hidden };
}

const wishes = { clean: true, kindsOff: [], alwaysShown: [] };

test.each([
  ['a frame', (frame: () => void) => frame(), ['before']],
  ['no frame', () => undefined, []],
])('where what is wished is told late, what %s has shown keeps its place', async (_, pass, places) => {
  const { page, frame, end, held, hidden } = await open(`${ad('before')}<p>Nol</p>`);
  const cleaning = switchFor(page);
  pass(frame);
  page.body.insertAdjacentHTML('beforeend', `<p>Satu</p>${ad('after')}`);
  cleaning.follow(wishes);
  end();
  expect(hidden()).toEqual(['before', 'after']);
  expect(held()).toEqual(places);
});

test('the same while the markup is still being read', async () => {
  const { page, frame, held, hidden } = await open(`${ad('before')}<p>Nol</p>`);
  const cleaning = switchFor(page);
  frame();
  page.body.insertAdjacentHTML('beforeend', `<p>Satu</p>${ad('after')}`);
  cleaning.follow(wishes);
  page.body.insertAdjacentHTML('beforeend', '<p>Dua</p>');
  await new Promise((resolve) => setTimeout(resolve));
  frame();
  expect(hidden()).toEqual(['before', 'after']);
  expect(held()).toEqual(['before']);
});

test('where the last that was shown has gone, all may have been seen', async () => {
  const { page, frame, end, held } = await open(`${ad('before')}<p id="last">Satu</p>`);
  const cleaning = switchFor(page);
  frame();
  page.querySelector('#last')?.remove();
  cleaning.follow(wishes);
  end();
  expect(held()).toEqual(['before']);
});

test('nobody asks for frames any more once the cleaning has begun', async () => {
  const { page, frame, held } = await open('<p>Satu</p>');
  const cleaning = switchFor(page);
  cleaning.follow({ ...wishes, clean: false });
  for (let at = 0; at < 3; at += 1) frame();
  let asked = 0;
  Object.assign(page.defaultView as Window, { requestAnimationFrame: () => (asked += 1) });
  frame();
  expect(asked).toBe(0);
  expect(held()).toEqual([]);
});
