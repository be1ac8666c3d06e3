import { describe, expect, test, vi } from 'vitest';
import { dropCopies, markingUntil, tellApart } from '../../../src/page/hiding/marking.ts';
import { livePage, marked, settled, switchFor } from '../live.ts';

test('what is marked goes with the signal, and nothing is marked after it', () => {
  const { page } = livePage('<p>Satu</p><p>Dua</p>');
  const before = page.documentElement.outerHTML;
  const end = new AbortController();
  const { set, remove } = markingUntil(end.signal);
  const [one, two] = page.querySelectorAll('p');
  if (!one || !two) throw new Error('two paragraphs');
  set(one, 'data-jernih', 'promo');
  set(one, 'data-jernih-held', '');
  set(two, 'data-jernih', 'promo');
  remove(two, 'data-jernih');
  expect(one.outerHTML).toBe('<p data-jernih="promo" data-jernih-held="">Satu</p>');
  end.abort();
  expect(page.documentElement.outerHTML).toBe(before);
  set(one, 'data-jernih', 'promo');
  expect(page.documentElement.outerHTML).toBe(before);
});

test('nothing is marked by a signal that had aborted before', () => {
  const { page } = livePage('<p>Satu</p>');
  markingUntil(AbortSignal.abort()).set(page.body, 'data-jernih', 'promo');
  expect(page.body.hasAttribute('data-jernih')).toBe(false);
});

describe('what stands under our names', () => {
  const life = new AbortController().signal;
  const reading = (page: Document) =>
    vi.spyOn(Object.getPrototypeOf(page), 'readyState', 'get').mockReturnValue('loading');

  test.each([true, false])('is the page’s own in its own markup, marked while it is read: %s', (isEarly) => {
    const { page, window } = livePage('<p data-jernih="hers" data-jernih-held="">Satu</p>');
    const before = page.documentElement.outerHTML;
    const loading = reading(page);
    tellApart(page, life);
    const [one] = page.querySelectorAll('p');
    if (!one) throw new Error('a paragraph');
    const mark = () => {
      const [end, other] = [new AbortController(), new AbortController()];
      markingUntil(end.signal).set(one, 'data-jernih', 'promo');
      markingUntil(other.signal).set(one, 'data-jernih', 'own-rule');
      markingUntil(other.signal).remove(one, 'data-jernih-held');
      expect(one.getAttribute('data-jernih')).toBe('own-rule');
      other.abort();
      end.abort();
      expect(page.documentElement.outerHTML).toBe(before);
    };
    if (isEarly) mark();
    loading.mockRestore();
    page.dispatchEvent(new window.Event('DOMContentLoaded'));
    mark();
  });

  const kept = '<p data-jernih="hers" data-jernih-held="">Satu</p>';
  const copied =
    '<ins data-jernih="ad-slot" data-jernih-held="3"></ins><p data-jernih-repair="scroll top"></p>';

  test('is the page’s own when it is marked between the end of the markup and the word of it', () => {
    const own = '<p data-jernih="hers" data-jernih-held="yes">Satu</p><p data-jernih-held="yes">Dua</p>';
    const { page, window } = livePage(own);
    const loading = reading(page);
    tellApart(page, life);
    loading.mockReturnValue('interactive');
    const end = new AbortController();
    const { set } = markingUntil(end.signal);
    for (const one of page.querySelectorAll('p')) {
      set(one, 'data-jernih', 'promo');
      set(one, 'data-jernih-held', '');
    }
    page.dispatchEvent(new window.Event('DOMContentLoaded'));
    loading.mockRestore();
    end.abort();
    expect(page.body.innerHTML).toBe(own);
  });

  test('is the page’s own though it reads as we write it, where we have not written that', () => {
    const { page, window } = livePage('');
    const loading = reading(page);
    tellApart(page, life);
    const own =
      '<p data-jernih="share-row" data-jernih-held="9">Satu</p><p data-jernih-repair="still blur">Dua</p>';
    page.body.innerHTML = own;
    loading.mockRestore();
    page.dispatchEvent(new window.Event('DOMContentLoaded'));
    const [end, one] = [new AbortController(), page.querySelector('p')];
    if (one) markingUntil(end.signal).set(one, 'data-jernih', 'promo');
    end.abort();
    dropCopies(page);
    expect(page.body.innerHTML).toBe(own);
  });

  test('is a copy that a script made while the page was read, marked since or not', () => {
    const { page, window } = livePage(`${kept}<ins id=a></ins><ins id=b></ins>`);
    const loading = reading(page);
    tellApart(page, life);
    const end = new AbortController();
    const { set } = markingUntil(end.signal);
    const [slot, other] = page.querySelectorAll('ins');
    if (!slot || !other) throw new Error('two slots');
    set(slot, 'data-jernih', 'ad-slot');
    set(slot, 'data-jernih-held', '');
    const [marked, copy] = [slot.cloneNode(true), slot.cloneNode(true)];
    page.body.append(marked, copy);
    set(marked as Element, 'data-jernih', 'ad-slot');
    loading.mockRestore();
    page.dispatchEvent(new window.Event('DOMContentLoaded'));
    end.abort();
    dropCopies(page);
    const plain = '<ins id="a"></ins>';
    expect(page.body.innerHTML).toBe(`${kept}${plain}<ins id="b"></ins>${plain}${plain}`);
  });

  test('is a copy, when cleaning is switched off while the page is read', () => {
    const { page, window } = livePage(kept);
    const loading = reading(page);
    tellApart(page, life);
    const written = new AbortController();
    const { set } = markingUntil(written.signal);
    const slot = page.createElement('ins');
    set(slot, 'data-jernih', 'ad-slot');
    set(slot, 'data-jernih-held', '3');
    set(page.createElement('p'), 'data-jernih-repair', 'scroll top');
    written.abort();
    page.body.insertAdjacentHTML('beforeend', copied);
    const markAndEnd = () => {
      const end = new AbortController();
      const copy = page.querySelector('ins');
      if (copy) markingUntil(end.signal).set(copy, 'data-jernih', 'ad-slot');
      end.abort();
    };
    markAndEnd();
    dropCopies(page);
    expect(page.body.innerHTML).toBe(`${kept}<ins></ins><p></p>`);
    markAndEnd();
    expect(page.body.innerHTML).toBe(`${kept}<ins></ins><p></p>`);
    loading.mockRestore();
    page.dispatchEvent(new window.Event('DOMContentLoaded'));
    dropCopies(page);
    expect(page.body.innerHTML).toBe(`${kept}<ins></ins><p></p>`);
  });

  test('is left behind by a copy of us that was ended while the page was read', () => {
    const { page, window } = livePage(`${kept}${copied}`);
    const loading = reading(page);
    tellApart(page, life);
    expect(page.body.innerHTML).toBe(`${kept}<ins></ins><p></p>`);
    loading.mockRestore();
    page.dispatchEvent(new window.Event('DOMContentLoaded'));
    dropCopies(page);
    expect(page.body.innerHTML).toBe(`${kept}<ins></ins><p></p>`);
  });

  test('is a copy of a mark on what comes later', () => {
    const { page } = livePage('<p>Satu</p>');
    tellApart(page, life);
    page.body.insertAdjacentHTML('beforeend', '<p data-jernih="promo">Dua</p>');
    const [, two] = page.querySelectorAll('p');
    const end = new AbortController();
    if (two) markingUntil(end.signal).set(two, 'data-jernih', 'promo');
    end.abort();
    expect(page.body.innerHTML).toBe('<p>Satu</p><p>Dua</p>');
  });

  test('is the page’s own also where its markup has been read before us', async () => {
    const own = '<p data-jernih="sendiri" data-jernih-held="ya">Satu</p>';
    const { page } = livePage(`${own}<ins class="adsbygoogle"></ins>`);
    await settled();
    const before = page.documentElement.outerHTML;
    const cleaning = switchFor(page);
    for (let times = 0; times < 2; times += 1) {
      cleaning.turn(true);
      expect(marked(page)).toContain('ad-slot');
      cleaning.turn(false);
      expect(page.documentElement.outerHTML).toBe(before);
    }
    const [one] = page.querySelectorAll('p');
    const end = new AbortController();
    if (one) markingUntil(end.signal).set(one, 'data-jernih', 'promo');
    end.abort();
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('is left behind by a copy of us that was ended, on a page that has been read', () => {
    const { page } = livePage('<p data-jernih="promo" data-jernih-held="">Satu</p><p>Dua</p>');
    tellApart(page, life);
    expect(page.body.innerHTML).toBe('<p>Satu</p><p>Dua</p>');
  });
});
