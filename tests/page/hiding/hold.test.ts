import { expect, test } from 'vitest';
import { hide } from '../../../src/page/hiding/hide.ts';
import { holdPlaces } from '../../../src/page/hiding/hold.ts';
import { livePage } from '../live.ts';

interface Box {
  readonly top: number;
  readonly bottom: number;
}

const onScreen = { top: 100, bottom: 350 };
const above = { top: -400, bottom: -150 };
const below = { top: 5000, bottom: 5250 };

const nowhere = (_: Element) => ({ y: 0, height: 0, width: 0 });
/** What is named for it stands beside the box, which has a line of 20 pixels over it; all else is over that. */
const standing = (element: Element) =>
  element.querySelector('.iklan') || element.matches('.iklan,.samping')
    ? { y: 20, height: 250, width: 100 }
    : { y: 0, height: 20, width: 100 };

/** A page of which one box was seen before it was found; `see` tells the browser's observer where it stands by then. */
function held(body: string, fresh = '.nothing', last = '.nothing', boxOf = nowhere) {
  const { page, window, sheets } = livePage(body);
  Object.assign(window.Element.prototype, {
    getBoundingClientRect(this: Element) {
      return boxOf(this);
    },
  });
  let tell: (entries: readonly { target: Element; boundingClientRect: Box }[]) => void = () => undefined;
  class Observer {
    constructor(told: typeof tell) {
      tell = told;
    }
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  }
  Object.assign(window, { IntersectionObserver: Observer });
  const before = page.documentElement.outerHTML;
  const [life, end] = [new AbortController(), new AbortController()];
  const element = page.querySelector('.iklan') as Element;
  const seen = {
    keep: holdPlaces(page, life.signal),
    fresh: new Set(page.querySelectorAll(fresh)),
    end: page.querySelector(last) ?? undefined,
  };
  hide({ kind: 'ad-slot', reason: 'ad-name', element }, seen, end.signal);
  const see = (...boxes: Box[]) =>
    tell(boxes.map((boundingClientRect) => ({ target: element, boundingClientRect })));
  const mark = (of = '.iklan') => page.querySelector(of)?.getAttribute('data-jernih-held');
  return { page, window, before, see, mark, end, sheets };
}

const box = '<div class="iklan" style="height: 250px">Iklan</div>';

test.each([
  ['stands on the screen: it stays', box, onScreen, '1'],
  ['stands below the screen: it goes', box, below, null],
  ['stands above the screen: it goes', box, above, null],
  [
    'stands above it, where nothing holds the screen: it stays',
    `<style>body { overflow-anchor: none }</style>${box}`,
    above,
    '1',
  ],
  [
    'goes with the screen: it goes',
    `<div style="position: fixed"><section>${box}</section></div>`,
    onScreen,
    null,
  ],
  ['is part of a line: it stays', '<span class="iklan">Iklan</span>', onScreen, ''],
])('the place of what %s', (_, body, where, value) => {
  const { see, mark } = held(body);
  expect(mark()).toBe('');
  see(where);
  expect(mark()).toBe(value);
});

test('what keeps its place grows no more, and goes once it has been scrolled past', () => {
  const { see, mark, sheets } = held(box);
  see(onScreen);
  expect(sheets().join()).toContain('[data-jernih-held="1"]{max-height:250px!important}');
  see(above);
  expect(mark()).toBeNull();
});

test.each([
  ['goes', `<p>Satu</p>${box}`, null],
  ['goes under what stands over it', `<main><p>Satu</p><div>${box}</div></main>`, null],
  ['stays in a row, which may be as high as it is', `<div><p class="samping">Satu</p>${box}</div>`, ''],
  ['stays deeper in a row', `<p class="samping">Satu</p><div><div>${box}</div></div>`, ''],
  ['stays in a line', '<p>Satu <span class="iklan">Iklan</span></p>', ''],
])('the place of the last that was seen %s', (_, body, value) => {
  expect(held(body, '.nothing', '.iklan', standing).mark()).toBe(value);
});

test('what has just come keeps no place, and none in a place that is kept', () => {
  const all = held(box, '.iklan');
  expect(all.mark()).toBeNull();
  const some = held('<div class="iklan"><ins>Iklan</ins></div>', 'ins');
  expect(some.mark()).toBe('');
  expect(some.mark('ins')).toBeNull();
  expect(some.page.querySelector('ins')?.getAttribute('data-jernih')).toBe('ad-slot');
});

test('what the browser tells late brings no place back: after it was given up, or after the end', () => {
  const { see, mark, before, page, end } = held(box);
  see(above, onScreen);
  expect(mark()).toBeNull();
  end.abort();
  see(onScreen);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('the place of what others stand as wide as: only its height goes', () => {
  const { page, window, before, see, mark, end } = held(`<div class="kolom">${box}</div>`);
  const widen = () => ({ width: page.querySelector('.iklan[data-jernih-held]') ? 640 : 390 });
  Object.assign(window.Element.prototype, { getBoundingClientRect: widen });
  see(below);
  expect(mark()).toBe('flat');
  see(onScreen);
  expect(mark()).toBe('flat');
  end.abort();
  expect(page.documentElement.outerHTML).toBe(before);
});

test('undone without a trace, whether a place is kept or not', () => {
  for (const where of [onScreen, below]) {
    const { page, before, see, end } = held('<div class="iklan"><ins>Iklan</ins></div>', 'ins');
    see(where);
    end.abort();
    expect(page.documentElement.outerHTML).toBe(before);
  }
});
