import { expect, test } from 'vitest';
import { followReading, type Read } from '../../../src/page/search/follow-reading.ts';
import { livePage, marked, settled, switchFor } from '../live.ts';

type Look = Read & { readonly fresh: ReadonlySet<Element> | undefined };

/** A page whose markup is still being read, and whose frames are dealt out by hand. */
async function open(body: string) {
  const { page, window } = livePage(body);
  await new Promise((resolve) => window.addEventListener('load', resolve));
  Object.defineProperty(page, 'readyState', { value: 'loading', configurable: true });
  let frame: FrameRequestCallback = () => undefined;
  const looks: Look[] = [];
  const view = Object.assign(window, {
    requestAnimationFrame: (run: FrameRequestCallback) => {
      frame = run;
      return 0;
    },
  }) as unknown as Window & typeof globalThis;
  followReading(page, view, (at, fresh) => looks.push({ ...at, fresh }), {
    shown: undefined,
    until: new AbortController().signal,
  });
  const next = async (change: (page: Document) => void): Promise<string[] | undefined> => {
    change(page);
    await new Promise((resolve) => setTimeout(resolve));
    frame(16);
    return looks.at(-1)?.within?.map(({ id }) => id);
  };
  const end = (change: (page: Document) => void): Look | undefined => {
    change(page);
    Object.defineProperty(page, 'readyState', { value: 'interactive' });
    page.dispatchEvent(new window.Event('DOMContentLoaded'));
    return looks.at(-1);
  };
  return { next, end, looks };
}

const freshIn = (looks: readonly Look[]) => [...(looks.at(-1)?.fresh ?? [])].map(({ id }) => id);

const read = (id: string) => (page: Document) =>
  page.body.insertAdjacentHTML('beforeend', `<div id=${id}></div>`);

test('what has come is looked at, and all again where something was put in before it', async () => {
  const { next } = await open('<div id=head></div><div id=a></div>');
  expect(await next(read('b'))).toBeUndefined();
  expect(await next(read('c'))).toEqual(['b', 'c']);
  expect(await next(read('d'))).toEqual(['c', 'd']);
  expect(
    await next((page) => page.querySelector('#head')?.insertAdjacentHTML('afterend', '<div id=bar></div>')),
  ).toBeUndefined();
  expect(await next((page) => page.querySelector('#head')?.remove())).toBeUndefined();
  expect(await next(read('e'))).toEqual(['d', 'e']);
});

test('in the end what was being read is looked at, with what came after it', async () => {
  const { next, end } = await open('<div id=a></div><div id=b></div>');
  await next((page) => page.querySelector('#b')?.insertAdjacentHTML('beforeend', '<div id=c></div>'));
  expect(end(read('d'))?.within?.map(({ id }) => id)).toEqual(['b', 'd']);
});

test('the frame after the end, asked for before, looks at nothing again', async () => {
  const { next, end, looks } = await open('<div id=a></div>');
  await next(read('b'));
  end(read('d'));
  const { length } = looks;
  await next(() => undefined);
  expect(looks).toHaveLength(length);
});

test('what a script has named anew is looked at again, the page itself aside', async () => {
  const { next, end } = await open('<div id=bar></div><div id=a></div>');
  await next(read('b'));
  const rename = (page: Document) => {
    page.documentElement.className = 'js';
    for (const one of page.querySelectorAll('#bar')) one.className = 'app-banner';
  };
  expect(await next((page) => [rename(page), read('c')(page)])).toEqual(['bar', 'b', 'c']);
  expect(end(read('d'))?.within?.map(({ id }) => id)).toEqual(['c', 'd']);
});

test('in the end all is looked at where one thing stands in another’s place, and that was never seen', async () => {
  const { next, end } = await open('<div id=place></div><div id=a></div>');
  await next(read('b'));
  const look = end((page) => {
    const bar = page.createElement('div');
    bar.id = 'bar';
    page.querySelector('#place')?.replaceWith(bar);
    read('c')(page);
  });
  expect(look?.within).toBeUndefined();
  expect([...(look?.fresh ?? [])].map(({ id }) => id)).toEqual(['bar', 'c']);
});

test('a box that a frame has shown in part was seen; what has come into it since was not', async () => {
  const { next, looks } = await open('<div id=a></div>');
  await next((page) => page.querySelector('#a')?.insertAdjacentHTML('beforeend', '<p id=label>Iklan</p>'));
  await next((page) => {
    page.querySelector('#a')?.insertAdjacentHTML('beforeend', '<ins id=slot><i></i></ins>');
    read('b')(page);
  });
  expect(looks.at(-1)?.within?.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(freshIn(looks)).toEqual(['slot', 'b']);
});

test('a script puts something in before what frames have shown: that alone is new', async () => {
  const { next, looks } = await open('<div id=head></div><div id=a></div>');
  await next(read('b'));
  await next((page) =>
    page.querySelector('#head')?.insertAdjacentHTML('afterend', '<div id=bar><i></i></div>'),
  );
  expect(looks.at(-1)?.within).toBeUndefined();
  expect(freshIn(looks)).toEqual(['bar']);
});

test('a page without a head is cleaned', async () => {
  const { page } = livePage('<ins class="adsbygoogle"></ins><p>Satu</p>');
  await settled();
  page.head.remove();
  switchFor(page).turn(true);
  expect(marked(page)).toEqual(['ad-slot']);
});
