import { describe, expect, test } from 'vitest';
import { offByDefault } from '../../src/clutter/kinds.ts';
import { sentences, story } from '../clutter/page.ts';
import { livePage, marked, settled, switchFor } from './live.ts';

const box = '<div class="x">Baca juga: <a href="/a">Sungai Meluap Lagi</a></div>';
const slot = '<div id="div-gpt-ad-9"></div>';

async function open(body: string) {
  const live = livePage(body);
  const cleaning = switchFor(live.page);
  cleaning.follow({ clean: true, kindsOff: offByDefault, alwaysShown: [] });
  await settled();
  const insert = (after: string, html: string) =>
    live.page.querySelector(after)?.insertAdjacentHTML('afterend', html);
  return { ...live, cleaning, insert };
}

describe('what comes later', () => {
  test.each([
    ['an ad after the first paragraph', slot, ['ad-slot']],
    ['a box between paragraphs', box, ['related-inline']],
    ['a box deep in what was added', `<section><div>${box}</div></section>`, ['related-inline']],
    ['a paragraph that repeats another', `<p>${sentences[4]}</p>`, ['duplicate-paragraph']],
    ['another paragraph of the story', '<p>Hari berikutnya hujan turun lagi.</p>', []],
  ])('%s', async (_, html, kinds) => {
    const { page, insert } = await open(story());
    insert('[itemprop] p', html);
    await settled();
    expect(marked(page)).toEqual(kinds);
  });

  test('what is taken out and put back is still hidden, and one row', async () => {
    const { page, cleaning } = await open(story(box));
    const element = page.querySelector('.x');
    const parent = element?.parentElement;
    element?.remove();
    await settled();
    expect(cleaning.state().rows).toEqual([]);
    if (element) parent?.append(element);
    await settled();
    expect(cleaning.state().rows).toHaveLength(1);
    expect(element?.getAttribute('data-jernih')).toBe('related-inline');
  });

  test('a mark that the page takes off is put back, until the page has insisted five times', async () => {
    const { page } = await open(story(box));
    const element = page.querySelector('.x');
    for (let time = 0; time < 5; time += 1) {
      element?.removeAttribute('data-jernih');
      await settled();
      expect(element?.hasAttribute('data-jernih')).toBe(true);
    }
    element?.removeAttribute('data-jernih');
    await settled();
    expect(element?.hasAttribute('data-jernih')).toBe(false);
  });

  test('an empty slot that the page fills with its story is given back', async () => {
    const { page, cleaning } = await open(`${story()}<div class="ads" id="root"></div>`);
    const root = page.querySelector('#root');
    expect(root?.getAttribute('data-jernih')).toBe('ad-slot');
    if (root) root.innerHTML = `<h1>Cerita lain</h1>${sentences.map((one) => `<p>${one}</p>`).join('')}`;
    await settled();
    expect(root?.hasAttribute('data-jernih')).toBe(false);
    expect(cleaning.state().rows).toEqual([]);
  });

  test('a story that comes by script is cleaned', async () => {
    const { page } = await open('<div id="isi"><p>Memuat…</p></div>');
    const place = page.querySelector('#isi');
    if (place) place.innerHTML = story(box);
    await settled();
    expect(marked(page)).toEqual(['related-inline']);
  });

  test('nothing more is hidden once cleaning is off', async () => {
    const { page, cleaning, insert } = await open(story());
    cleaning.turn(false);
    insert('[itemprop] p', box);
    await settled();
    expect(marked(page)).toEqual([]);
  });
});

describe('a page that lies', () => {
  test('a form whose fields bear the names of properties', async () => {
    const names = [
      'parentElement',
      'textContent',
      'querySelectorAll',
      'getAttribute',
      'children',
      'setAttribute',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const { page, window, cleaning } = await open(
      `${story()}<form class="app-banner">${fields}<button>Open in app</button></form>`,
    );
    expect(page.forms[0] && window.Element.prototype.getAttribute.call(page.forms[0], 'data-jernih')).toBe(
      'app-banner',
    );
    cleaning.turn(false);
    expect(page.documentElement.outerHTML).not.toContain('data-jernih');
  });

  test('a story that bears the name of an ad is shown', async () => {
    const { page } = await open(`<div id="div-gpt-ad-1">${story()}</div>`);
    const element = page.querySelector('#div-gpt-ad-1');
    expect(element?.hasAttribute('data-jernih')).toBe(false);
    expect(element?.hasAttribute('data-jernih-shown')).toBe(true);
  });

  test('a page of nothing', async () => {
    const { page } = await open('');
    expect(marked(page)).toEqual([]);
  });
});
