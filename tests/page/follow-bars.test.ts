import { expect, test } from 'vitest';
import { borrowCleaning } from '../../src/page/between-scripts/cleaning-desk.ts';
import { followBars } from '../../src/page/follow-bars.ts';
import { story } from '../clutter/page.ts';
import { soon } from '../support/soon.ts';
import { livePage, settled, switchFor } from './live.ts';

const bar = (inner: string, position = 'fixed') =>
  `<style>#bar { position: ${position} }</style><div id="bar" class="unseen">${inner}<button aria-label="Tutup">×</button></div>`;

const nowhere = { x: 0, y: 0, width: 0, height: 0 };

/** A page on which what is named so is not seen; `show` lets one be seen, and the browser tell of its size. */
async function open(body: string, { isLate = false } = {}) {
  const { page, window } = livePage(body);
  const followed = new Set<Element>();
  let tell: (entries: readonly { target: Element }[]) => void = () => undefined;
  class Sizes {
    constructor(told: typeof tell) {
      tell = told;
    }
    observe = (element: Element) => followed.add(element);
    disconnect = () => followed.clear();
  }
  Object.assign(window, { ResizeObserver: Sizes });
  Object.assign(window.Element.prototype, {
    checkVisibility(this: Element) {
      return this.closest('.unseen') === null;
    },
    getBoundingClientRect(this: Element) {
      return this.closest('.unseen') ? nowhere : { x: 0, y: 700, width: 390, height: 90 };
    },
  });
  const before = page.documentElement.outerHTML;
  const cleaning = switchFor(page);
  const life = new AbortController();
  const lend = () => borrowCleaning((lent) => followBars(page, lent), life.signal);
  if (!isLate) lend();
  cleaning.turn(true);
  await settled();
  const show = (element: Element | null) => {
    if (!element) throw new Error('a bar');
    element.classList.remove('unseen');
    if (followed.has(element)) tell([{ target: element }]);
  };
  return { page, window, before, cleaning, followed, lend, show };
}

const isMarked = (page: Document) => page.querySelector('#bar')?.hasAttribute('data-jernih');

test.each([
  ['at the top of the page', `${story()}${bar('Kabar pagi lewat surel')}`],
  ['in a box of its own', `${story()}<div><div>${bar('Kabar pagi lewat surel', 'sticky')}</div></div>`],
])('a bar is looked at when it is shown: %s', async (_, body) => {
  const { page, cleaning, followed, show } = await open(body);
  const known = isMarked(page);
  show(page.querySelector('#bar'));
  await soon(() => expect(isMarked(page)).toBe(true));
  cleaning.turn(false);
  expect([known, followed.size, isMarked(page)]).toEqual([false, 0, false]);
});

test('a bar that a reader has scrolled into view before it is followed is looked at; what is there to stay is left', async () => {
  const menu = '<nav style="position: fixed"><a href="/">Kabar</a></nav>';
  const { page, window, lend } = await open(`${story()}${menu}${bar('Kabar pagi lewat surel')}`, {
    isLate: true,
  });
  page.querySelector('#bar')?.classList.remove('unseen');
  Object.assign(window, { scrollY: 300 });
  const known = isMarked(page);
  lend();
  await soon(() => expect(isMarked(page)).toBe(true));
  expect([known, page.querySelectorAll('[data-jernih]').length]).toEqual([false, 1]);
});

test('what is added unseen is followed too', async () => {
  const { page, followed, show } = await open(story());
  expect(followed.size).toBe(0);
  page.body.insertAdjacentHTML('beforeend', bar('Kabar pagi lewat surel'));
  const added = page.querySelector('#bar');
  await soon(() => expect(followed.has(added as Element)).toBe(true));
  show(added);
  await soon(() => expect(isMarked(page)).toBe(true));
});

test('what would not stick to the screen is nobody’s business', async () => {
  const { followed } = await open(`${story()}${bar('Kabar pagi', 'static')}<div class="unseen">Menu</div>`);
  expect(followed.size).toBe(0);
});
