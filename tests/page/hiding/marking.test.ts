import { expect, test } from 'vitest';
import { markingUntil } from '../../../src/page/hiding/marking.ts';
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
