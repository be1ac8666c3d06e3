import { expect, test } from 'vitest';
import { story } from '../../clutter/page.ts';
import { soon } from '../../support/soon.ts';
import { livePage, marked, settled, switchFor } from '../live.ts';

const banner =
  '<div class="app-banner" style="position:fixed;top:0"><a href="https://play.google.com/store/apps/details?id=a.b">Unduh aplikasi</a><button>×</button></div>';
const fixed = (id: string, inner: string) =>
  `<div id="${id}" style="position:fixed"><div>${inner}</div></div>`;

/** What stands over the screen's middle and below it, by selectors, uppermost first. */
interface Over {
  readonly middle?: string;
  readonly low?: string;
}

async function open(body: string, { style = '', over = {} }: { style?: string; over?: Over } = {}) {
  const { page, window } = livePage(body);
  if (style) page.body.setAttribute('style', style);
  const layers = { ...over };
  window.Document.prototype.elementsFromPoint = (_x, y) => {
    const selector = y > window.innerHeight * 0.6 ? layers.low : layers.middle;
    return [...(selector ? page.querySelectorAll(selector) : []), page.body];
  };
  let scrolled = 0;
  Object.assign(window, {
    scrollTo: ({ top = 0 }: ScrollToOptions) => {
      scrolled = top;
    },
  });
  const before = page.documentElement.outerHTML;
  const cleaning = switchFor(page);
  cleaning.turn(true);
  await settled();
  const freed = (selector = 'body') => page.querySelector(selector)?.getAttribute('data-jernih-freed');
  return { page, window, before, cleaning, layers, freed, scrolled: () => scrolled };
}

/** Things settle first. */
const passed = () => new Promise((resolve) => setTimeout(resolve, 400));

test.each([
  ['a locked scroll', banner + story(), { style: 'overflow: hidden' }, 'body', 'scroll'],
  [
    'a page held still, and locked',
    banner + story(),
    { style: 'overflow: hidden; position: fixed; top: -300px' },
    'body',
    'scroll still',
  ],
  [
    'a blur, however deep',
    `${banner}<div><div id="deep" style="filter: blur(4px)">${story()}</div></div>`,
    {},
    '#deep',
    'blur',
  ],
  [
    'an empty curtain',
    banner + fixed('curtain', '') + story(),
    { over: { middle: '#curtain div' } },
    '#curtain',
    'curtain',
  ],
  [
    'a curtain around what was hidden',
    fixed('curtain', banner) + story(),
    { style: 'overflow: hidden', over: { middle: '#curtain' } },
    '#curtain',
    'curtain',
  ],
])('a page is freed of what was hidden over it: %s', async (_, body, options, selector, tokens) => {
  const { page, before, cleaning, freed } = await open(body, options);
  await soon(() => expect(freed(selector)).toBe(tokens));
  cleaning.turn(false);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a curtain has its place in the row of what lay under it, and is shown with it', async () => {
  const { page, cleaning, freed } = await open(banner + fixed('curtain', '') + story(), {
    over: { middle: '#curtain div' },
  });
  await soon(() => expect(freed('#curtain')).toBe('curtain'));
  const [row, more] = cleaning.state().rows;
  expect([row?.kind, row?.boxes.length, more]).toEqual(['app-banner', 2, undefined]);
  cleaning.show(row?.id ?? 0, true);
  expect(page.querySelector('#curtain')?.hasAttribute('data-jernih-shown')).toBe(true);
});

test('a curtain gets no mark of what it lay over, though the page takes that off', async () => {
  const { page, freed } = await open(banner + fixed('curtain', '') + story(), {
    over: { middle: '#curtain div' },
  });
  await soon(() => expect(freed('#curtain')).toBe('curtain'));
  page.querySelector('.app-banner')?.removeAttribute('data-jernih');
  await soon(() => expect(marked(page)).toContain('app-banner'));
  expect(page.querySelector('#curtain')?.hasAttribute('data-jernih')).toBe(false);
});

test('a page that hides what a document is asked is freed too', async () => {
  const names = ['body', 'documentElement', 'elementsFromPoint'];
  const images = names.map((name) => `<img name="${name}">`).join('');
  const field = '<input name="removeAttribute">';
  const { page } = await open(`${banner}<form inert id="page">${field}${story()}</form>${images}`);
  await soon(() => expect(page.querySelector('#page')?.hasAttribute('inert')).toBe(false));
});

test('a page that was held still stands where it stood', async () => {
  const { scrolled } = await open(banner + story(), { style: 'position: fixed; top: -300px' });
  await soon(() => expect(scrolled()).toBe(300));
});

test('what is inert around the story is so no longer; then, it is as it was', async () => {
  const { page, before, cleaning } = await open(`${banner}<div inert id="page" class="a">${story()}</div>`);
  await soon(() => expect(page.querySelector('#page')?.hasAttribute('inert')).toBe(false));
  cleaning.turn(false);
  expect(page.documentElement.outerHTML).toBe(before);
});

test.each([
  ['beside', `<div id="deep" style="filter: blur(4px)">${story()}</div>`],
  ['around', `<div><div id="deep" inert style="filter: blur(4px)">${story()}</div></div>`],
])('a story that is sold %s it stays blurred', async (_, held) => {
  const offer = '<div>Langganan mulai Rp 20.000 sebulan</div>';
  const { page, freed } = await open(`${banner}<main><article>${held}${offer}</article></main>`, {
    style: 'overflow: hidden',
  });
  await soon(() => expect(freed()).toBe('scroll'));
  expect(freed('#deep')).toBeNull();
  expect(page.querySelectorAll('[inert]')).toHaveLength(held.includes('inert') ? 1 : 0);
});

test.each([
  ['a dialog over its middle', fixed('over', 'Masuk dengan surel Anda'), { middle: '#over div' }],
  ['a wall behind a curtain', fixed('curtain', '') + fixed('over', '<input>'), { middle: '#curtain,#over' }],
  [
    'what asks for consent below it',
    fixed('over', 'Kami memakai cookie. Terima semua cookie?'),
    { low: '#over' },
  ],
  ['a price below its middle', fixed('over', 'Berlangganan mulai Rp 20.000'), { low: '#over div' }],
])('a page is not freed while there is %s', async (_, box, over) => {
  const { page, freed } = await open(banner + box + story(), { style: 'overflow: hidden', over });
  await passed();
  expect(freed()).toBeNull();
  expect(page.querySelector('[data-jernih-freed]')).toBeNull();
});

test('it is freed once a click has put the dialog away', async () => {
  const { page, window, layers, freed } = await open(banner + fixed('over', 'Terima?') + story(), {
    style: 'overflow: hidden',
    over: { middle: '#over' },
  });
  await passed();
  expect(freed()).toBeNull();
  layers.middle = '';
  page.body.dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
  await soon(() => expect(freed()).toBe('scroll'));
});

test('a lock that comes later is lifted', async () => {
  const { page, freed } = await open(banner + story());
  page.body.setAttribute('style', 'overflow: hidden');
  await soon(() => expect(freed()).toBe('scroll'));
});

test('a page that locks itself without a banner is left alone', async () => {
  const { freed } = await open(story(), { style: 'overflow: hidden' });
  await passed();
  expect(freed()).toBeNull();
});

test('a banner that is shown again may have its lock', async () => {
  const { page, cleaning, freed } = await open(banner + story(), { style: 'overflow: hidden' });
  await soon(() => expect(freed()).toBe('scroll'));
  cleaning.showKind('app-banner', true);
  page.body.setAttribute('style', 'overflow:hidden');
  await soon(() => expect(freed()).toBeNull());
});
