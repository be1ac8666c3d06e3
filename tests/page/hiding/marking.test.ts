import { expect, test, vi } from 'vitest';
import { dropLeftBehind, markingUntil } from '../../../src/page/hiding/marking.ts';
import { livePage } from '../live.ts';

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

test('a page that has something under our names has it again, however often it was marked', () => {
  const { page } = livePage('<p data-jernih="hers" data-jernih-held="">Satu</p>');
  const before = page.documentElement.outerHTML;
  const [one] = page.querySelectorAll('p');
  if (!one) throw new Error('a paragraph');
  for (const kind of ['promo', 'sticky']) {
    const [end, other] = [new AbortController(), new AbortController()];
    markingUntil(end.signal).set(one, 'data-jernih', kind);
    markingUntil(other.signal).set(one, 'data-jernih', 'own-rule');
    markingUntil(other.signal).remove(one, 'data-jernih-held');
    expect(one.getAttribute('data-jernih')).toBe('own-rule');
    other.abort();
    end.abort();
    expect(page.documentElement.outerHTML).toBe(before);
  }
});

test('what a copy that was ended left behind goes, on a page that has been read', () => {
  const { page } = livePage('<p data-jernih="promo" data-jernih-held="">Satu</p><p>Dua</p>');
  const loading = vi.spyOn(Object.getPrototypeOf(page), 'readyState', 'get').mockReturnValue('loading');
  dropLeftBehind(page);
  expect(page.querySelectorAll('[data-jernih]')).toHaveLength(1);
  loading.mockRestore();
  dropLeftBehind(page);
  expect(page.body.innerHTML).toBe('<p>Satu</p><p>Dua</p>');
});
