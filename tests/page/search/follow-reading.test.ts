import { expect, test } from 'vitest';
import { followReading, type Read } from '../../../src/page/search/follow-reading.ts';
import { livePage, marked, settled, switchFor } from '../live.ts';

/** A page whose markup is still being read, and whose frames are dealt out by hand. */
async function open(body: string) {
  const { page, window } = livePage(body);
  await new Promise((resolve) => window.addEventListener('load', resolve));
  Object.defineProperty(page, 'readyState', { value: 'loading' });
  let frame = (): void => undefined;
  const looks: Read[] = [];
  const view = Object.assign(window, {
    requestAnimationFrame: (run: () => void) => {
      frame = run;
      return 0;
    },
  }) as unknown as Window & typeof globalThis;
  followReading(page, view, (at) => looks.push(at), new AbortController().signal);
  const next = async (change: (page: Document) => void): Promise<string[] | undefined> => {
    change(page);
    await new Promise((resolve) => setTimeout(resolve));
    frame();
    return looks.at(-1)?.within?.map(({ id }) => id);
  };
  return next;
}

const read = (id: string) => (page: Document) =>
  page.body.insertAdjacentHTML('beforeend', `<div id=${id}></div>`);

test('what has come is looked at, and all again where something was put in before it', async () => {
  const next = await open('<div id=head></div><div id=a></div>');
  expect(await next(read('b'))).toBeUndefined();
  expect(await next(read('c'))).toEqual(['b', 'c']);
  expect(await next(read('d'))).toEqual(['c', 'd']);
  expect(
    await next((page) => page.querySelector('#head')?.insertAdjacentHTML('afterend', '<div id=bar></div>')),
  ).toBeUndefined();
  expect(await next((page) => page.querySelector('#head')?.remove())).toBeUndefined();
  expect(await next(read('e'))).toEqual(['d', 'e']);
});

test('a page without a head is cleaned', async () => {
  const { page } = livePage('<ins class="adsbygoogle"></ins><p>Satu</p>');
  await settled();
  page.head.remove();
  switchFor(page).turn(true);
  expect(marked(page)).toEqual(['ad-slot']);
});
